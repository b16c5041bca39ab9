"use strict";
exports.id = 330;
exports.ids = [330];
exports.modules = {

/***/ 3330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProvisionOrder: () => (/* binding */ readProvisionOrder)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/provision/prune.js
var provision_prune = __webpack_require__(9491);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7185);
;// CONCATENATED MODULE: ./build/action/lines.js
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/action/provision-order.js





function readProvisionOrder(inputs) {
    const mode = (0,action_inputs/* readChoice */.Kf)('mode', inputs.mode, ['plan', 'apply']);
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
function readPruneInput(text) {
    const prune = (0,provision_prune/* readPrune */.fq)(linesOf(text));
    if (prune)
        return prune;
    throw new errors/* EpapiError */.Uo({
        code: 'INPUT',
        message: `The input prune is ${(0,build_text/* quoteValue */.cl)(text)}.`,
        hint: `One rule on each line: ${provision_prune/* PRUNE_HINT */.rB}`,
    });
}
function refuseWithoutManifest(inputs, mode) {
    const given = [
        ...(mode === 'apply' ? ['mode: apply'] : []),
        ...(linesOf(inputs.prune).length > 0 ? ['prune'] : []),
        ...(inputs.profilesDir.trim() === '' ? [] : ['profiles-dir']),
        ...(inputs.githubToken.trim() === '' ? [] : ['github-token']),
    ];
    if (given.length === 0)
        return;
    throw new errors/* EpapiError */.Uo({
        code: 'INPUT',
        message: `The input manifest is empty, and ${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} one.`,
        hint: 'Give the path of a manifest, such as .github/epapi.yml, or leave the others out.',
    });
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ USUAL_LIMIT),
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
const USUAL_LIMIT = { share: 0.1 };
const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each once, with the most at once where a tenth, or one, is not right: devices=20% or devices=5.`;
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
        return [kind, USUAL_LIMIT];
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