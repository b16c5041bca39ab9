"use strict";
exports.id = 409;
exports.ids = [409,759];
exports.modules = {

/***/ 3759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   application: () => (/* binding */ application),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bits: () => (/* binding */ bits),
/* harmony export */   bitsOf: () => (/* binding */ bitsOf),
/* harmony export */   bmp: () => (/* binding */ bmp),
/* harmony export */   boolean: () => (/* binding */ boolean),
/* harmony export */   bytesOf: () => (/* binding */ bytesOf),
/* harmony export */   children: () => (/* binding */ children),
/* harmony export */   contentOf: () => (/* binding */ contentOf),
/* harmony export */   ia5: () => (/* binding */ ia5),
/* harmony export */   integer: () => (/* binding */ integer),
/* harmony export */   isContext: () => (/* binding */ isContext),
/* harmony export */   isOid: () => (/* binding */ isOid),
/* harmony export */   isSequence: () => (/* binding */ isSequence),
/* harmony export */   nothing: () => (/* binding */ nothing),
/* harmony export */   numberOf: () => (/* binding */ numberOf),
/* harmony export */   octets: () => (/* binding */ octets),
/* harmony export */   octetsOf: () => (/* binding */ octetsOf),
/* harmony export */   oid: () => (/* binding */ oid),
/* harmony export */   oidOf: () => (/* binding */ oidOf),
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   printableText: () => (/* binding */ printableText),
/* harmony export */   sequence: () => (/* binding */ sequence),
/* harmony export */   setOf: () => (/* binding */ setOf),
/* harmony export */   tagged: () => (/* binding */ tagged),
/* harmony export */   taggedOctets: () => (/* binding */ taggedOctets),
/* harmony export */   textOf: () => (/* binding */ textOf),
/* harmony export */   time: () => (/* binding */ time),
/* harmony export */   utf8: () => (/* binding */ utf8)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1368);

const MAX_DEPTH = 40;
function parse(bytes, maxNodes = 10_000) {
    const limits = { maxDepth: MAX_DEPTH, maxNodes, maxContentLength: bytes.length };
    const { offset, result } = asn1js__WEBPACK_IMPORTED_MODULE_0__/* .fromBER */ .mH(bytes, { ...limits, parseEmbedded: false, copyInput: false });
    if (offset !== bytes.length)
        throw new Error(offset < 0 ? result.error : 'more bytes after the value');
    if (!isFilled(result))
        throw new Error('a value longer than the one around it');
    return result;
}
function isFilled(block) {
    const { isIndefiniteForm, length } = block.lenBlock;
    const inside = valuesIn(block);
    const taken = inside.reduce((sum, { blockLength }) => sum + blockLength, 0);
    return (inside.length === 0 || isIndefiniteForm || taken === length) && inside.every(isFilled);
}
function valuesIn(block) {
    if (block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Constructed */ .BL)
        return block.valueBlock.value;
    if (block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .OctetString */ .lW || block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .BitString */ .Rq)
        return block.valueBlock.value;
    return [];
}
function children(block) {
    if (!(block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Constructed */ .BL))
        throw new Error('not a constructed value');
    return block.valueBlock.value;
}
function at(block, ...path) {
    return path.reduce((inner, index) => {
        const found = children(inner)[index];
        if (found === undefined)
            throw new Error('a value is missing');
        return found;
    }, block);
}
function isContext(block, number) {
    return block?.idBlock.tagClass === 3 && block.idBlock.tagNumber === number;
}
function isSequence(block) {
    return block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Sequence */ .gd;
}
function bytesOf(block) {
    const view = block.valueBeforeDecodeView;
    return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
function contentOf(block) {
    if (block.lenBlock.isIndefiniteForm)
        throw new Error('a length is missing');
    return bytesOf(block).subarray(block.idBlock.blockLength + block.lenBlock.blockLength);
}
function octetsOf(block) {
    if (block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .OctetString */ .lW && block.idBlock.isConstructed) {
        return Buffer.concat(block.valueBlock.value.map(octetsOf));
    }
    if (block.idBlock.isConstructed)
        return Buffer.concat(children(block).map(octetsOf));
    if (block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .OctetString */ .lW || block.idBlock.tagClass === 3)
        return contentOf(block);
    throw new Error('not an OCTET STRING');
}
function bitsOf(block) {
    const content = contentOf(block);
    if (!(block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .BitString */ .Rq) || content[0] !== 0)
        throw new Error('not a BIT STRING of bytes');
    return content.subarray(1);
}
function oidOf(block) {
    if (!(block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectIdentifier */ .dS))
        throw new Error('not an object identifier');
    return block.getValue();
}
function isOid(block, value) {
    return block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectIdentifier */ .dS && block.getValue() === value;
}
function numberOf(block) {
    if (!(block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Integer */ .jz))
        throw new Error('not an INTEGER');
    const number = contentOf(block).length > 6 ? NaN : Number(block.toBigInt());
    if (!(number >= 0))
        throw new Error('a number out of range');
    return number;
}
function textOf(block) {
    if (!(block instanceof asn1js__WEBPACK_IMPORTED_MODULE_0__/* .BaseStringBlock */ .Kf))
        throw new Error('not a text');
    return block.getValue();
}
function write(block) {
    return Buffer.from(block.toBER());
}
function construct(tagClass, tagNumber, values) {
    const block = new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Primitive */ .sG({ idBlock: { tagClass, tagNumber }, valueHex: Buffer.concat(values) });
    block.idBlock.isConstructed = true;
    return write(block);
}
function sequence(...values) {
    return construct(1, 16, values);
}
function setOf(...values) {
    return construct(1, 17, values.toSorted((a, b) => Buffer.compare(a, b)));
}
function tagged(number, ...values) {
    return construct(3, number, values);
}
function application(number, ...values) {
    return construct(2, number, values);
}
function taggedOctets(number, bytes) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Primitive */ .sG({ idBlock: { tagClass: 3, tagNumber: number }, valueHex: bytes }));
}
function oid(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectIdentifier */ .dS({ value }));
}
function integer(value) {
    return write(asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Integer */ .jz.fromBigInt(value));
}
function boolean(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Boolean */ .v8({ value }));
}
function nothing() {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Null */ .Uv());
}
function octets(bytes) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .OctetString */ .lW({ valueHex: bytes }));
}
function bits(bytes, unusedBits = 0) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .BitString */ .Rq({ valueHex: bytes, unusedBits }));
}
function utf8(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .Utf8String */ .Jn({ value: value.replace(/[\ud800-\udfff]/gu, '\ufffd') }));
}
function printableText(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .PrintableString */ .Hx({ value }));
}
function ia5(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .IA5String */ .hz({ value }));
}
function bmp(value) {
    return write(new asn1js__WEBPACK_IMPORTED_MODULE_0__/* .BmpString */ .TH({ value }));
}
function time(date) {
    const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
    const year = date.getUTCFullYear();
    const Time = year >= 1950 && year < 2050 ? asn1js__WEBPACK_IMPORTED_MODULE_0__/* .UTCTime */ .O6 : asn1js__WEBPACK_IMPORTED_MODULE_0__/* .GeneralizedTime */ .O_;
    return write(new Time({ valueDate }));
}


/***/ }),

/***/ 3409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readName: () => (/* binding */ readName),
/* harmony export */   writeName: () => (/* binding */ writeName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6455);


const ATTRIBUTES = {
    UID: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.uid, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.utf8 },
    CN: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.commonName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.utf8 },
    OU: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organizationalUnitName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.utf8 },
    O: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organizationName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.utf8 },
    C: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.countryName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.printableText },
    emailAddress: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.emailAddress, text: _der_js__WEBPACK_IMPORTED_MODULE_1__.ia5 },
};
const PARTS = Object.keys(ATTRIBUTES);
function writeName(name) {
    const parts = PARTS.map((part) => ({ ...ATTRIBUTES[part], value: name[part] ?? '' }));
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__.sequence)(...parts
        .filter(({ value }) => value !== '')
        .map(({ type, text, value }) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__.setOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.sequence)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.oid)(type), text(value)))));
}
function readName(block) {
    const name = {};
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__.children)(block).flatMap(_der_js__WEBPACK_IMPORTED_MODULE_1__.children)) {
        const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__.oidOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.at)(attribute, 0));
        const part = PARTS.find((known) => ATTRIBUTES[known].type === type);
        if (part !== undefined)
            name[part] ??= (0,_der_js__WEBPACK_IMPORTED_MODULE_1__.textOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.at)(attribute, 1));
    }
    return name;
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