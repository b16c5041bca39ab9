"use strict";
exports.id = 875;
exports.ids = [875,346];
exports.modules = {

/***/ 3875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificateRequest: () => (/* binding */ readCertificateRequest)
/* harmony export */ });
/* unused harmony export createCertificateRequest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _lib_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3346);



const LARGEST = 65_536;
const MAKE_ONE = 'Make one with Keychain Access (Certificate Assistant \u2192 Request a Certificate From a Certificate Authority) or openssl req -new, with an RSA key of 2,048 bits.';
const PROBLEMS = {
    empty: {
        code: 'CSR.EMPTY',
        message: 'The certificate signing request is empty.',
        hint: MAKE_ONE,
    },
    tooLarge: {
        code: 'CSR.TOO_LARGE',
        message: 'The certificate signing request is far larger than any: more than 64 KiB.',
        hint: MAKE_ONE,
    },
    privateKey: {
        code: 'CSR.PRIVATE_KEY',
        message: 'What was given as certificate signing request is a private key.',
        hint: 'A private key goes to nobody. Give the request that was made with it, from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST.',
    },
    other: {
        code: 'CSR.OTHER',
        message: 'What was given as certificate signing request is a PEM of another kind.',
        hint: 'Give the text from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST.',
    },
    malformed: {
        code: 'CSR.MALFORMED',
        message: 'The certificate signing request is damaged or cut short: it cannot be read as PKCS#10.',
        hint: 'Give all of it, from BEGIN CERTIFICATE REQUEST to END CERTIFICATE REQUEST, or the base64 of its DER.',
    },
    key: {
        code: 'CSR.KEY',
        message: 'The certificate signing request is for a key that cannot be certified.',
        hint: 'Use an RSA key of 2,048 to 8,192 bits, or an EC key on the curve P-256.',
    },
    signature: {
        code: 'CSR.SIGNATURE',
        message: 'The signature of the certificate signing request is wrong: it was not made with its own key.',
        hint: `Somebody changed it, or its algorithm is unusual. ${MAKE_ONE}`,
    },
};
async function readCertificateRequest(text) {
    const der = derOf(text);
    const { openRequest } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 3104));
    const request = attempt(PROBLEMS.malformed, () => openRequest(der));
    const key = attempt(PROBLEMS.key, () => usableKey(request.publicKey));
    if (!attempt(PROBLEMS.signature, () => request.isSignedBy(key)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.signature);
    return { der, publicKey: request.publicKey, subject: request.subject };
}
async function createCertificateRequest(order) {
    const { signRequest } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 3104));
    const { key, commonName, email = '' } = order;
    return writePem('CERTIFICATE REQUEST', signRequest(key, { CN: commonName, emailAddress: email }));
}
function derOf(text) {
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.empty);
    if (text.length > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.tooLarge);
    const label = (0,_lib_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .pemLabel */ .F)(text) ?? 'CERTIFICATE REQUEST';
    if (label.includes('PRIVATE KEY'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.privateKey);
    if (!label.endsWith('CERTIFICATE REQUEST'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.other);
    const der = (0,_lib_pem_js__WEBPACK_IMPORTED_MODULE_2__.readPem)(text);
    if (der === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.malformed);
    return der;
}
function usableKey(spki) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
    const isRsa = key.asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= 8192;
    if (!isRsa && namedCurve !== 'prime256v1')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.key);
    return key;
}
function attempt(problem, read) {
    try {
        return read();
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(problem);
    }
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pemLabel),
/* harmony export */   readPem: () => (/* binding */ readPem)
/* harmony export */ });
/* unused harmony export writePem */
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