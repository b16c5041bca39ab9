"use strict";
exports.id = 812;
exports.ids = [812];
exports.modules = {

/***/ 4812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMaxWaitInput: () => (/* binding */ readMaxWaitInput)
/* harmony export */ });
/* harmony import */ var _client_wait_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8158);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);



function readMaxWaitInput(text) {
    const seconds = (0,_client_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .readMaxWait */ .wr)(text);
    if (seconds !== undefined)
        return seconds;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input max-wait is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .cl)(text)}.`,
        hint: _client_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WAIT_HINT */ .bB,
    });
}


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeWait),
/* harmony export */   bB: () => (/* binding */ MAX_WAIT_HINT),
/* harmony export */   wr: () => (/* binding */ readMaxWait)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);

function describeWait(wait) {
    const { reason, seconds, nextAttempt } = wait;
    if (nextAttempt === undefined)
        return `${reason}; it has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)} more`;
    if (seconds === 0)
        return `${reason}; attempt ${nextAttempt} follows at once`;
    return `${reason}; waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)} before attempt ${nextAttempt}`;
}
const LONGEST = 7 * 86_400;
const MAX_WAIT_HINT = `Give seconds, or 90s, 15m, 2h; at most ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(LONGEST)}, and 0 for not at all.`;
function readMaxWait(text) {
    const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const seconds = Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
    return seconds <= LONGEST ? seconds : undefined;
}


/***/ })

};
;