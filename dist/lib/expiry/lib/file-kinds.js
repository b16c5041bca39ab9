const KINDS = new Map([
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
export function fileKind(path) {
    return KINDS.get(/\.([^./]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
