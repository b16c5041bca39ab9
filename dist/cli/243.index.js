"use strict";
exports.id = 243;
exports.ids = [243];
exports.modules = {

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examples: () => (/* binding */ examples),
/* harmony export */   groups: () => (/* binding */ groups),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _provision_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4000);
/* harmony import */ var _provision_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8087);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6184);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(659);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3464);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5649);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6947);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2483);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5868);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7627);











const summary = 'Compare a manifest with what Apple has, and say what would be changed';
const usage = `epapi plan [MANIFEST\u2026] [options]   (default ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MANIFEST */ .mj})`;
const groups = [
    {
        title: 'Plan',
        options: [
            _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .PRUNE */ .jk,
            { name: 'out', value: 'FILE', help: 'write the plan into a file, for epapi apply --plan FILE' },
        ],
    },
    { title: 'Output', options: [{ name: 'json', help: 'print the plan as JSON' }, _options_js__WEBPACK_IMPORTED_MODULE_7__/* .HELP */ ._$] },
    _credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .CREDENTIAL_OPTIONS */ .rn,
    _client_js__WEBPACK_IMPORTED_MODULE_3__/* .NETWORK_OPTIONS */ .mw,
];
const examples = `Examples:
  epapi plan
  epapi plan apps/*/epapi.yml --out plan.json
  epapi plan --prune profiles --prune devices=5 --json`;
async function run(args, world) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(args, groups, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_FILES */ .Q4);
    const prune = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readPruneOption */ .g4)(options);
    const api = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openApi */ .Nd)(options, world);
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamedManifest */ .N5)(options.positionals);
    const { plan, binding } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .reportingUsage */ .UZ)(api, world, () => (0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .planNow */ .m)({ api, manifest, prune }, options, world));
    const out = options.value('out');
    if (out !== undefined)
        await write(out, (0,_provision_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlanFile */ .J)(plan, binding, world.system.now()));
    world.stdout(options.has('json') ? `${(0,_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .aB)(plan, 2)}\n` : (0,_provision_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .df)(plan));
    return exitCodeOfPlan(plan);
}
function exitCodeOfPlan({ changes, blocked }) {
    if (blocked.length > 0)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCKED */ .hl;
    return changes.length > 0 ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGES */ .Y6 : undefined;
}
async function write(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((error) => {
        const { code = 'unknown reason' } = error;
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)(`The plan cannot be written to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteValue */ .cl)(path)}: ${code}.`, 'Give another path with --out.');
    });
}


/***/ })

};
;