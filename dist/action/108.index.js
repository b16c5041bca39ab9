"use strict";
exports.id = 108;
exports.ids = [108];
exports.modules = {

/***/ 9108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProvisionOrder: () => (/* binding */ readProvisionOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _provision_prune_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7185);




function readProvisionOrder(inputs) {
    const mode = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)('mode', inputs.mode, ['plan', 'apply']);
    const prune = readPruneInput(inputs.prune);
    const [first, ...more] = linesOf(inputs.manifest);
    if (first === undefined) {
        refuseWithoutManifest(inputs, mode);
        return undefined;
    }
    return {
        paths: [first, ...more],
        mode,
        prune,
        profilesDir: inputs.profilesDir.trim() || undefined,
        githubToken: inputs.githubToken.trim() || undefined,
    };
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function readPruneInput(text) {
    const prune = (0,_provision_prune_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrune */ .fq)(linesOf(text));
    if (prune)
        return prune;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input prune is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteValue */ .cl)(text)}.`,
        hint: `One rule on each line: ${_provision_prune_js__WEBPACK_IMPORTED_MODULE_1__/* .PRUNE_HINT */ .rB}`,
    });
}
function refuseWithoutManifest(inputs, mode) {
    const given = [
        ...(mode === 'apply' ? ['mode: apply'] : []),
        ...(linesOf(inputs.prune).length > 0 ? ['prune'] : []),
        ...(inputs.profilesDir.trim() === '' ? [] : ['profiles-dir']),
    ];
    if (given.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input manifest is empty, and ${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} one.`,
        hint: 'Give the path of a manifest, such as .github/epapi.yml, or leave the others out.',
    });
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ readPrune),
/* harmony export */   lP: () => (/* binding */ pruneWord),
/* harmony export */   rB: () => (/* binding */ PRUNE_HINT)
/* harmony export */ });
/* unused harmony export PRUNABLE */
const PRUNABLE = {
    profiles: 'profile',
    capabilities: 'capability',
    devices: 'device',
    'bundle-ids': 'bundle-id',
    'pass-type-ids': 'pass-type-id',
};
const USUAL = { share: 0.1 };
const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each with the most at once where a tenth is not right: devices=20% or devices=5.`;
function readPrune(texts) {
    const rules = texts.map(readRule);
    const known = rules.filter((rule) => rule !== undefined);
    const prune = Object.fromEntries(known);
    return known.length === texts.length && Object.keys(prune).length === texts.length ? prune : undefined;
}
function readRule(text) {
    const [, name = '', number, percent] = /^\s*([a-z-]+)\s*(?:[=:]\s*(\d{1,6})(%?))?\s*$/.exec(text) ?? [];
    const kind = Object.hasOwn(PRUNABLE, name) ? PRUNABLE[name] : undefined;
    if (kind === undefined)
        return undefined;
    if (number === undefined)
        return [kind, USUAL];
    if (percent === '')
        return [kind, { count: Number(number) }];
    return Number(number) <= 100 ? [kind, { share: Number(number) / 100 }] : undefined;
}
function pruneWord(kind) {
    return Object.entries(PRUNABLE).find(([, one]) => one === kind)?.[0] ?? kind;
}


/***/ })

};
;