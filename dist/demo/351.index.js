"use strict";
exports.id = 351;
exports.ids = [351];
exports.modules = {

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


/***/ }),

/***/ 462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);



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
    return DIGESTS[(0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__.at)(algorithm, 0))];
}
function hash(digest, data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest).update(data).digest();
}
function signerOf(key) {
    const isRsa = key.asymmetricKeyType === 'rsa';
    return {
        algorithm: isRsa ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha256WithRsa), (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)()) : (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.ecdsaWithSha256)),
        sign: (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', data, key),
    };
}
function isSignedBy(signed, key, digest) {
    const [type] = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(signed.algorithm);
    const algorithm = type && ALGORITHMS[(0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .oidOf */ ._f)(type)];
    const used = algorithm?.digest ?? digest;
    if (used === undefined || algorithm?.key !== key.asymmetricKeyType)
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(used, signed.data, key, signed.signature);
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSignature: () => (/* binding */ checkSignature),
/* harmony export */   openSignedData: () => (/* binding */ openSignedData),
/* harmony export */   signData: () => (/* binding */ signData)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(462);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(954);





function signData(content, { key, certificates, signedAt }) {
    const { issuer, serial } = (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .openCertificate */ .WY)(certificates[0] ?? Buffer.alloc(0));
    const signer = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signerOf */ .Kv)(key);
    const digest = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.sha256));
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.contentType), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.data))), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.signingTime), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)(signedAt))), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.messageDigest), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)((0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .tW)('sha256', content)))));
    const signerInfo = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)(issuer, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(BigInt(`0x${serial.toString('hex')}`))), digest, retag(attributes, 0xa0), signer.algorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)(signer.sign(attributes)));
    const signedData = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)(digest), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.data), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .tagged */ .VK)(0, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)(content))), retag((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)(...certificates), 0xa0), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .setOf */ .s4)(signerInfo));
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.signedData), (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .tagged */ .VK)(0, signedData));
}
function retag(value, tag) {
    return Buffer.concat([Buffer.from([tag]), value.subarray(1)]);
}
function openSignedData(cms) {
    const outer = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(cms);
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .isOid */ .dH)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(outer)[0], _oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.signedData))
        throw new Error('not SignedData');
    const [, , encapsulated, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(outer, 1, 0));
    const certificates = rest.find((block) => (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .isContext */ .aE)(block, 0));
    const signers = rest.at(-1);
    if (encapsulated === undefined || signers === undefined)
        throw new Error('incomplete SignedData');
    return {
        content: (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octetsOf */ .ao)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(encapsulated, 1, 0)),
        certificates: certificates ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(certificates).map(_der_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$) : [],
        signers: (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(signers),
    };
}
function checkSignature({ content, certificates, signers }) {
    const [info] = signers;
    if (info === undefined)
        return { fault: 'no signer' };
    const signer = readSigner(info);
    const opened = certificates.map(_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .openCertificate */ .WY);
    const certificate = opened.find(signer.isBy);
    if (certificate === undefined)
        return { fault: 'no certificate' };
    const digest = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(signer.digest);
    if (digest === undefined)
        return { fault: 'wrong signature' };
    if (signer.attributes && !(0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .tW)(digest, content).equals(signer.messageDigest))
        return { fault: 'changed' };
    const data = signer.attributes ? retag(signer.attributes, 0x31) : content;
    const signed = { data, signature: signer.signature, algorithm: signer.algorithm };
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(signed, (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .publicKeyOf */ .kc)(certificate), digest))
        return { fault: 'wrong signature' };
    const root = rootOf(certificate, opened);
    return root ? { fault: undefined, rootSha256: sha256Of(root) } : { fault: 'no chain' };
}
function sha256Of(certificate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(certificate.raw).digest('hex');
}
function readSigner(info) {
    (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, 0));
    const who = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, 1);
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .isContext */ .aE)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, 3), 0) ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, 3) : undefined;
    const next = attributes ? 4 : 3;
    return {
        isBy: (certificate) => (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .isContext */ .aE)(who, 0)
            ? (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octetsOf */ .ao)(who).equals(certificate.keyIdentifier)
            : (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(who, 0)).equals(certificate.issuer) && (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(who, 1)).equals(certificate.serial),
        digest: (0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, 2),
        attributes: attributes && (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)(attributes),
        messageDigest: attributes ? messageDigestOf(attributes) : Buffer.alloc(0),
        algorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, next),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octetsOf */ .ao)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(info, next + 1)),
    };
}
function messageDigestOf(attributes) {
    const found = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(attributes).filter((attribute) => (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(attribute, 0)) === _oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.messageDigest);
    const [attribute] = found;
    if (attribute === undefined || found.length > 1)
        throw new Error('no message digest');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .octetsOf */ .ao)((0,_der_js__WEBPACK_IMPORTED_MODULE_4__.at)(attribute, 1, 0));
}
const LONGEST_CHAIN = 8;
function rootOf(start, others) {
    let certificate = start;
    for (let length = 0; length < LONGEST_CHAIN; length++) {
        const subject = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate.der);
        const issuer = others.find((other) => {
            if (!other.subject.equals(certificate.issuer))
                return false;
            const candidate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(other.der);
            return candidate.ca && subject.checkIssued(candidate) && subject.verify(candidate.publicKey);
        });
        if (issuer === undefined)
            return undefined;
        if (issuer.der.equals(certificate.der))
            return subject;
        certificate = issuer;
    }
    return undefined;
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ leafExtensions),
/* harmony export */   LK: () => (/* binding */ caExtensions),
/* harmony export */   WY: () => (/* binding */ openCertificate),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   om: () => (/* binding */ keyIdentifierOf),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export extension */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(462);





function openCertificate(der) {
    const certificate = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(der, 2000), 0);
    const first = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .isContext */ .aE)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(certificate, 0), 0) ? 1 : 0;
    const field = (position) => (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(certificate, first + position));
    const extensions = extensionsOf(certificate);
    const identifier = extensions.find((extension) => (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(extension, 0)) === _oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.subjectKeyIdentifier);
    const value = identifier && (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(identifier).at(-1);
    return {
        der,
        serial: (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$E)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(certificate, first)),
        issuer: field(2),
        subject: field(4),
        publicKey: field(5),
        extensions: extensions.map((extension) => (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(extension, 0))),
        keyIdentifier: value ? (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octetsOf */ .ao)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octetsOf */ .ao)(value))) : Buffer.alloc(0),
    };
}
function extensionsOf(certificate) {
    const last = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(certificate).find((block) => (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .isContext */ .aE)(block, 3));
    return last ? (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)(last, 0)) : [];
}
function keyIdentifierOf(spki) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .bitsOf */ .e4)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__.at)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(spki, 100), 1)))
        .digest();
}
function issue(content, issuer) {
    const signer = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signerOf */ .Kv)(issuer.key);
    const identifiers = [
        extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.subjectKeyIdentifier, false, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octets */ .tu)(keyIdentifierOf(content.publicKey))),
        extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.authorityKeyIdentifier, false, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedOctets */ .Ji)(0, issuer.keyIdentifier))),
    ];
    const certificate = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .tagged */ .VK)(0, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(2)), (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(content.serial), signer.algorithm, issuer.name, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(content.notBefore), (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB)(content.notAfter)), content.subject, content.publicKey, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .tagged */ .VK)(3, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)(...identifiers, ...content.extensions)));
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)(certificate, signer.algorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .bits */ .Lz)(signer.sign(certificate)));
}
function extension(type, critical, value) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .oid */ .jq)(type), ...(critical ? [(0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)(true)] : []), (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .octets */ .tu)(value));
}
function marker(type, critical = true) {
    return extension(type, critical, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6)());
}
function leafExtensions(usages) {
    const extended = extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.extendedKeyUsage, true, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)(...usages.map(_der_js__WEBPACK_IMPORTED_MODULE_3__/* .oid */ .jq)));
    return [
        extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.basicConstraints, true, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)()),
        extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.keyUsage, true, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .bits */ .Lz)(Buffer.from([0x80]), 7)),
        ...(usages.length > 0 ? [extended] : []),
    ];
}
const caExtensions = () => [
    extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.basicConstraints, true, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)(true))),
    extension(_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .OID */ .V.keyUsage, true, (0,_der_js__WEBPACK_IMPORTED_MODULE_3__/* .bits */ .Lz)(Buffer.from([0x06]), 1)),
];
function publicKeyOf(certificate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: certificate.publicKey, format: 'der', type: 'spki' });
}


/***/ })

};
;