"use strict";
exports.id = 346;
exports.ids = [346];
exports.modules = {

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPem: () => (/* binding */ readPem)
/* harmony export */ });
/* unused harmony exports writePem, pemLabel */
function writePem(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
function pemLabel(text) {
    return /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
}
function readPem(text) {
    const label = pemLabel(text);
    const begin = `-----BEGIN ${label ?? ''}-----`;
    const body = label === undefined ? text : text.slice(text.indexOf(begin) + begin.length);
    const end = label === undefined ? body.length : body.indexOf(`-----END ${label}-----`);
    const base64 = body.slice(0, Math.max(0, end)).replace(/\s+/g, '');
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : undefined;
}


/***/ })

};
;