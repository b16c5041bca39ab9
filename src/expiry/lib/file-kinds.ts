/** What a file is by the end of its name; `folder` is a build that is a folder. */
export type FileKind = 'ipa' | 'folder' | 'profile' | 'certificate' | 'pkcs12';

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['ipa', 'ipa'],
  ['app', 'folder'],
  ['xcarchive', 'folder'],
  ['mobileprovision', 'profile'],
  ['provisionprofile', 'profile'],
  ['cer', 'certificate'],
  ['p12', 'pkcs12'],
  ['pfx', 'pkcs12'],
]);

/** Undefined for a file that is not looked at. */
export function fileKind(path: string): FileKind | undefined {
  return KINDS.get(/\.([^./]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
