"use strict";
exports.id = 104;
exports.ids = [104,759];
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

/***/ 3104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRequest: () => (/* binding */ openRequest),
/* harmony export */   signRequest: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3409);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);




function openRequest(der) {
    const request = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.parse)(der, 1000);
    const info = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(request, 0);
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_3__.isSequence)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(info, 2)))
        throw new Error('not a public key');
    const signed = { data: (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.bytesOf)(info), algorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(request, 1), signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.bitsOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(request, 2)) };
    return {
        publicKey: Buffer.from((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.bytesOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(info, 2))),
        subject: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__.readName)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(info, 1)),
        isSignedBy: (key) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(signed, key),
    };
}
function signRequest(key, subject) {
    const spki = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    const info = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.sequence)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.integer)(0), (0,_name_js__WEBPACK_IMPORTED_MODULE_1__.writeName)(subject), spki, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.tagged)(0));
    const signer = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signerOf */ .Kv)(key);
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.sequence)(info, signer.algorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.bits)(signer.sign(info)));
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6455);



const ALGORITHMS = {
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.rsaEncryption]: { key: 'rsa' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha1WithRsa]: { key: 'rsa', digest: 'sha1' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha256WithRsa]: { key: 'rsa', digest: 'sha256' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha384WithRsa]: { key: 'rsa', digest: 'sha384' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha512WithRsa]: { key: 'rsa', digest: 'sha512' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecPublicKey]: { key: 'ec' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha1]: { key: 'ec', digest: 'sha1' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha256]: { key: 'ec', digest: 'sha256' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha384]: { key: 'ec', digest: 'sha384' },
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha512]: { key: 'ec', digest: 'sha512' },
};
const DIGESTS = {
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha1]: 'sha1',
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha256]: 'sha256',
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha384]: 'sha384',
    [_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha512]: 'sha512',
};
function digestOf(algorithm) {
    return DIGESTS[(0,_der_js__WEBPACK_IMPORTED_MODULE_2__.oidOf)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__.at)(algorithm, 0))];
}
function hash(digest, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest).update(data).digest();
}
function signerOf(key) {
    const isRsa = key.asymmetricKeyType === 'rsa';
    return {
        algorithm: isRsa ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__.sequence)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__.oid)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha256WithRsa), (0,_der_js__WEBPACK_IMPORTED_MODULE_2__.nothing)()) : (0,_der_js__WEBPACK_IMPORTED_MODULE_2__.sequence)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__.oid)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha256)),
        sign: (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', data, key),
    };
}
function isSignedBy(signed, key, digest) {
    const [type] = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__.children)(signed.algorithm);
    const algorithm = type && ALGORITHMS[(0,_der_js__WEBPACK_IMPORTED_MODULE_2__.oidOf)(type)];
    const used = algorithm?.digest ?? digest;
    if (used === undefined || algorithm?.key !== key.asymmetricKeyType)
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(used, signed.data, key, signed.signature);
}


/***/ })

};
;