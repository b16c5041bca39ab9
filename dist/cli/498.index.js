"use strict";
exports.id = 498;
exports.ids = [498];
exports.modules = {

/***/ 2498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bounded: () => (/* binding */ bounded)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6398);
/* harmony import */ var _file_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6658);




const MOST_OF_ONE = 1000;
const MOST_OF_ALL = 30_000;
function bounded(isMatch, now = () => _system_js__WEBPACK_IMPORTED_MODULE_2__/* .realSystem */ .q.now()) {
    const room = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ isMatch, path: '' });
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('isMatch(path)');
    let left = MOST_OF_ALL;
    return (path) => {
        if (left <= 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(_file_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .PROBLEMS */ .D3.pattern);
        room['path'] = path;
        const begin = now();
        try {
            return script.runInContext(room, { timeout: MOST_OF_ONE }) === true;
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(_file_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .PROBLEMS */ .D3.pattern);
        }
        finally {
            left -= now() - begin;
        }
    };
}


/***/ })

};
;