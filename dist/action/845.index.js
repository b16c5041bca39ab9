"use strict";
exports.id = 845;
exports.ids = [845];
exports.modules = {

/***/ 5845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goOnWithout: () => (/* binding */ goOnWithout),
/* harmony export */   missingCredentialsError: () => (/* binding */ missingCredentialsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7185);


const SKIP = 'or set on-missing-credentials: skip.';
const EXPLANATIONS = {
    fork: [
        'GitHub gives no secrets to workflows that run for a pull request from a fork',
        `Let the job run only where it has them (if: github.event.pull_request.head.repo.full_name == github.repository), ${SKIP}`,
    ],
    dependabot: [
        'GitHub gives only the secrets for Dependabot to workflows that Dependabot starts',
        `Add the three secrets under Settings \u2192 Secrets and variables \u2192 Dependabot as well, ${SKIP}`,
    ],
    unknown: [
        'a secret that does not exist under this name is empty, and so is one of an environment that the job does not name or of a caller that does not pass it on',
        'Compare the names with Settings \u2192 Secrets and variables \u2192 Actions; a job that uses the secrets of an environment needs "environment:", a reusable workflow needs "secrets: inherit" or each by name.',
    ],
};
async function missingCredentialsError(missing) {
    const cause = missing.includes('privateKey') ? await findCause() : 'unknown';
    const [because, hint] = EXPLANATIONS[cause];
    const names = missing.map((name) => _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_INPUTS */ .s7[name]).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'CREDENTIALS_MISSING',
        message: `Empty: ${names}. The likely reason: ${because}.`,
        hint,
    });
}
async function findCause() {
    try {
        const { context } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 8134));
        const pull = context.payload.pull_request;
        if (context.actor === 'dependabot[bot]')
            return 'dependabot';
        if (context.eventName === 'pull_request_target')
            return 'unknown';
        return pull && pull.head?.repo?.full_name !== pull.base?.repo?.full_name ? 'fork' : 'unknown';
    }
    catch {
        return 'unknown';
    }
}
async function goOnWithout(core, missing, whenMissing) {
    const error = await missingCredentialsError(missing);
    if (whenMissing === 'fail')
        throw error;
    core.notice(`Skipped: nothing was done. ${error.message}`);
    core.setOutput('skipped', 'true');
}


/***/ })

};
;