"use strict";
exports.id = 913;
exports.ids = [913];
exports.modules = {

/***/ 1913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CERTIFICATE_KINDS: () => (/* binding */ CERTIFICATE_KINDS),
/* harmony export */   kindOfType: () => (/* binding */ kindOfType),
/* harmony export */   typeByMarkers: () => (/* binding */ typeByMarkers)
/* harmony export */ });
/* harmony import */ var _lib_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6455);

const APPLE = '1.2.840.113635.100';
const marker = (number) => `${APPLE}.6.1.${number}`;
const code = { usages: [_lib_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.codeSigning] };
const CERTIFICATE_KINDS = [
    { type: 'IOS_DEVELOPMENT', label: 'iPhone Developer', markers: [marker(2)], holder: 'person', ...code },
    { type: 'IOS_DISTRIBUTION', label: 'iPhone Distribution', markers: [marker(4)], holder: 'team', ...code },
    { type: 'MAC_APP_DEVELOPMENT', label: 'Mac Developer', markers: [marker(12)], holder: 'person', ...code },
    {
        type: 'MAC_APP_DISTRIBUTION',
        label: '3rd Party Mac Developer Application',
        markers: [marker(7)],
        holder: 'team and ID',
        ...code,
    },
    {
        type: 'MAC_INSTALLER_DISTRIBUTION',
        label: '3rd Party Mac Developer Installer',
        markers: [marker(8)],
        usages: [`${APPLE}.4.9`],
        holder: 'team and ID',
    },
    {
        type: 'DEVELOPMENT',
        label: 'Apple Development',
        markers: [marker(2), marker(12)],
        holder: 'person',
        ...code,
    },
    {
        type: 'DISTRIBUTION',
        label: 'Apple Distribution',
        markers: [marker(4), marker(7)],
        holder: 'team and ID',
        ...code,
    },
    ...['DEVELOPER_ID_APPLICATION', 'DEVELOPER_ID_APPLICATION_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13)],
        holder: 'team and ID',
        ...code,
    })),
    ...['DEVELOPER_ID_KEXT', 'DEVELOPER_ID_KEXT_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13), marker(18)],
        holder: 'team and ID',
        ...code,
    })),
    ...['PASS_TYPE_ID', 'PASS_TYPE_ID_WITH_NFC'].map((type) => ({
        type,
        label: 'Pass Type ID',
        markers: [marker(16)],
        usages: [`${APPLE}.4.14`],
        holder: 'pass',
    })),
];
function kindOfType(type) {
    return CERTIFICATE_KINDS.find((kind) => kind.type === type);
}
function typeByMarkers(extensions) {
    const fits = CERTIFICATE_KINDS.filter(({ markers }) => markers.every((oid) => extensions.includes(oid)));
    const most = Math.max(...fits.map(({ markers }) => markers.length));
    return fits.find(({ markers }) => markers.length === most)?.type;
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OID)
/* harmony export */ });
const OID = {
    uid: '0.9.2342.19200300.100.1.1',
    commonName: '2.5.4.3',
    countryName: '2.5.4.6',
    organizationName: '2.5.4.10',
    organizationalUnitName: '2.5.4.11',
    emailAddress: '1.2.840.113549.1.9.1',
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    encryptedData: '1.2.840.113549.1.7.6',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
    rsaEncryption: '1.2.840.113549.1.1.1',
    sha1WithRsa: '1.2.840.113549.1.1.5',
    sha256WithRsa: '1.2.840.113549.1.1.11',
    sha384WithRsa: '1.2.840.113549.1.1.12',
    sha512WithRsa: '1.2.840.113549.1.1.13',
    ecPublicKey: '1.2.840.10045.2.1',
    ecdsaWithSha1: '1.2.840.10045.4.1',
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
    ecdsaWithSha384: '1.2.840.10045.4.3.3',
    ecdsaWithSha512: '1.2.840.10045.4.3.4',
};


/***/ })

};
;