/** True for a text without what a URL, a certificate or a property list cannot hold: controls, half characters. */
export function isWritten(value) {
    // eslint-disable-next-line no-control-regex -- these are what it is about
    return typeof value === 'string' && !/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(value);
}
