"use strict";
exports.id = 527;
exports.ids = [527];
exports.modules = {

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   derProfile: () => (/* binding */ derProfile)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(759);

const DICTIONARY = 16;
const VERSION = 1;
function derProfile(values) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .application */ .pW)(DICTIONARY, (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(VERSION), dictionary(values));
}
function dictionary(values) {
    const entries = Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(key), encode(value)));
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .tagged */ .VK)(DICTIONARY, ...entries);
}
function encode(value) {
    if (typeof value === 'string')
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .As)(value);
    if (typeof value === 'boolean')
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(value);
    if (typeof value === 'number')
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(value));
    if (value instanceof Date)
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB)(value);
    if (Buffer.isBuffer(value))
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .octets */ .tu)(value);
    if (Array.isArray(value))
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(...value.map(encode));
    return dictionary(value);
}


/***/ }),

/***/ 759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Ji: () => (/* binding */ taggedOctets),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   Lz: () => (/* binding */ bits),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   XU: () => (/* binding */ printableText),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   aE: () => (/* binding */ isContext),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cm: () => (/* binding */ ia5),
/* harmony export */   dH: () => (/* binding */ isOid),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pW: () => (/* binding */ application),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tu: () => (/* binding */ octets),
/* harmony export */   wZ: () => (/* binding */ isSequence),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export bmp */
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(368);

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
    return write(new asn1.BmpString({ value }));
}
function time(date) {
    const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
    const year = date.getUTCFullYear();
    const Time = year >= 1950 && year < 2050 ? asn1js__WEBPACK_IMPORTED_MODULE_0__/* .UTCTime */ .O6 : asn1js__WEBPACK_IMPORTED_MODULE_0__/* .GeneralizedTime */ .O_;
    return write(new Time({ valueDate }));
}


/***/ })

};
;