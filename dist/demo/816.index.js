"use strict";
exports.id = 816;
exports.ids = [816];
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

/***/ 435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeIdentities: () => (/* binding */ makeIdentities),
/* harmony export */   readIdentities: () => (/* binding */ readIdentities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(954);




const makeKeyPair = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPair);
const COMPANY = { O: 'Emulated Apple Inc.', C: 'US' };
const ROOT = {
    CN: 'Emulated Apple Root CA',
    OU: 'Emulated Apple Certification Authority',
    ...COMPANY,
};
const INTERMEDIATE = {
    CN: 'Emulated Apple Worldwide Developer Relations Certification Authority',
    OU: 'G3',
    ...COMPANY,
};
const PROFILE_SIGNER = { CN: 'Emulated Apple iPhone OS Provisioning Profile Signing', ...COMPANY };
const INTERMEDIATE_MARKER = '1.2.840.113635.100.6.2.1';
async function makeIdentities(now) {
    const root = await identify({ name: ROOT, extensions: (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .caExtensions */ .LK)(), now });
    const extensions = [...(0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .caExtensions */ .LK)(), (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .xL)(INTERMEDIATE_MARKER, false)];
    const intermediate = await identify({
        name: INTERMEDIATE,
        extensions,
        now,
        issuer: { name: ROOT, ...root },
    });
    const issuer = { name: INTERMEDIATE, ...intermediate };
    const profileSigner = await identify({ name: PROFILE_SIGNER, extensions: (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .leafExtensions */ .Jv)([]), now, issuer });
    return { root, intermediate, profileSigner };
}
async function identify({ name, extensions, now, issuer }) {
    const { privateKey } = await makeKeyPair('ec', { namedCurve: 'P-256' });
    const by = issuer ?? { name, key: privateKey };
    const publicKey = spkiOf(privateKey);
    const content = {
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .keyIdentifierOf */ .om)(publicKey).readBigUInt64BE() >> 1n,
        subject: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .writeName */ .d)(name),
        publicKey,
        notBefore: yearsFrom(now, -10),
        notAfter: yearsFrom(now, 50),
        extensions,
    };
    const keyIdentifier = (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .keyIdentifierOf */ .om)(spkiOf(by.key));
    return {
        key: privateKey,
        certificate: (0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(content, { key: by.key, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .writeName */ .d)(by.name), keyIdentifier }),
    };
}
function spkiOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
}
function yearsFrom(date, years) {
    const moved = new Date(date);
    moved.setUTCFullYear(date.getUTCFullYear() + years);
    return moved;
}
function readIdentities(state) {
    const read = (identity) => {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(identity.key);
        const certificate = Buffer.from(identity.certificate, 'base64');
        if (!new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).checkPrivateKey(key))
            throw new Error('another key');
        return { key, certificate };
    };
    const [root, intermediate, profileSigner] = [
        read(state.root),
        read(state.intermediate),
        read(state.profileSigner),
    ];
    const isIssued = (subject, issuer) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(subject.certificate).verify((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(issuer.key));
    if (!isIssued(intermediate, root) || !isIssued(profileSigner, intermediate))
        throw new Error('another chain');
    return { root, intermediate, profileSigner };
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readName),
/* harmony export */   d: () => (/* binding */ writeName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(759);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);


const ATTRIBUTES = {
    UID: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.uid, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As },
    CN: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.commonName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As },
    OU: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organizationalUnitName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As },
    O: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.organizationName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As },
    C: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.countryName, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .printableText */ .XU },
    emailAddress: { type: _oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.emailAddress, text: _der_js__WEBPACK_IMPORTED_MODULE_1__/* .ia5 */ .cm },
};
const PARTS = Object.keys(ATTRIBUTES);
function writeName(name) {
    const parts = PARTS.map((part) => ({ ...ATTRIBUTES[part], value: name[part] ?? '' }));
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .sequence */ .K2)(...parts
        .filter(({ value }) => value !== '')
        .map(({ type, text, value }) => (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .sequence */ .K2)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oid */ .jq)(type), text(value)))));
}
function readName(block) {
    const name = {};
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(block).flatMap(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)) {
        const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .oidOf */ ._f)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.at)(attribute, 0));
        const part = PARTS.find((known) => ATTRIBUTES[known].type === type);
        if (part !== undefined)
            name[part] ??= (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__.at)(attribute, 1));
    }
    return name;
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