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
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7185);


const INPUT_OF_CODE = [
    ['KEY_ID', 'keyId'],
    ['ISSUER_ID', 'issuerId'],
    ['KEY', 'privateKey'],
    ['TOKEN_LIFETIME', 'lifetime'],
    ['SCOPE', 'scope'],
    ['BASE_URL', 'baseUrl'],
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
    return `${input ? `${_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh[input]}: ` : ''}${error.message} ${error.hint}`;
}


/***/ })

};
;