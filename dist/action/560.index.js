"use strict";
exports.id = 560;
exports.ids = [560];
exports.modules = {

/***/ 9560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureText: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

const INPUT_OF_CODE = [
    ['KEY_ID', 'key-id'],
    ['ISSUER_ID', 'issuer-id'],
    ['KEY', 'private-key'],
    ['TOKEN_LIFETIME', 'token-lifetime'],
    ['SCOPE', 'scope'],
    ['BASE_URL', 'base-url'],
];
function isFileError(error) {
    const { syscall, code } = (error ?? {});
    return typeof syscall === 'string' && typeof code === 'string';
}
function failureText(error) {
    if (isFileError(error))
        return `A file of the runner cannot be written: ${error.code}. Nothing is wrong with the inputs.`;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .defectText */ .f_)(error);
    const input = INPUT_OF_CODE.find(([prefix]) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error.code, prefix))?.[1];
    return `${input ? `${input}: ` : ''}${error.message} ${error.hint}`;
}


/***/ })

};
;