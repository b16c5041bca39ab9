/** What a file is by the end of its name; `folder` is a build that is a folder. */
export type FileKind = 'ipa' | 'folder' | 'profile' | 'certificate' | 'pkcs12';
/** Undefined for a file that is not looked at. */
export declare function fileKind(path: string): FileKind | undefined;
