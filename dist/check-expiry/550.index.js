"use strict";
exports.id = 550;
exports.ids = [550,759];
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


/***/ }),

/***/ 8550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStore: () => (/* binding */ readStore),
  writeStore: () => (/* binding */ writeStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/formats/lib/der.js
var lib_der = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/formats/lib/oids.js
var oids = __webpack_require__(6455);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/rc2.js
var rc2 = __webpack_require__(6893);
var rc2_default = /*#__PURE__*/__webpack_require__.n(rc2);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/util.js
var util = __webpack_require__(7456);
var util_default = /*#__PURE__*/__webpack_require__.n(util);
;// CONCATENATED MODULE: ./build/formats/lib/rc2.js


function decryptRc2(key, iv, bytes) {
    const decipher = rc2_default().createDecryptionCipher(key.toString('latin1'), key.length * 8);
    decipher.start(iv.toString('latin1'));
    decipher.update(util_default().createBuffer(bytes.toString('latin1')));
    if (!decipher.finish())
        throw new Error('wrong padding');
    return Buffer.from(decipher.output.getBytes(), 'latin1');
}

// EXTERNAL MODULE: ./build/formats/lib/signature.js
var signature = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/formats/lib/pkcs12-cipher.js




const PBE_SHA1_3DES = '1.2.840.113549.1.12.1.3';
const PBE_SHA1_RC2 = {
    '1.2.840.113549.1.12.1.5': 16,
    '1.2.840.113549.1.12.1.6': 5,
};
const PBES2 = '1.2.840.113549.1.5.13';
const PRFS = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
};
const CIPHERS = {
    '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
    '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};
const MOST_ROUNDS = 2_000_000;
function spend(opener, rounds) {
    opener.rounds += rounds;
    if (!(opener.rounds <= MOST_ROUNDS))
        throw new Error('too much');
}
const PURPOSE = { key: 1, iv: 2, mac: 3 };
function derive(purpose, length, from) {
    const block = from.digest === 'sha384' || from.digest === 'sha512' ? 128 : 64;
    const password = Buffer.from(`${from.password}\0`, 'utf16le').swap16();
    const input = Buffer.concat([repeat(from.salt, block), repeat(password, block)]);
    const diversifier = Buffer.alloc(block, PURPOSE[purpose]);
    const output = [];
    for (let produced = 0; produced < length; produced += output.at(-1)?.length ?? length) {
        let hashed = Buffer.concat([diversifier, input]);
        for (let round = 0; round < from.iterations; round++)
            hashed = (0,external_node_crypto_.createHash)(from.digest).update(hashed).digest();
        output.push(hashed);
        const addend = repeat(hashed, block).subarray(0, block);
        for (let start = 0; start < input.length; start += block)
            addOneMore(input.subarray(start, start + block), addend);
    }
    return Buffer.concat(output).subarray(0, length);
}
function repeat(bytes, block) {
    return bytes.length === 0 ? bytes : Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}
function addOneMore(target, addend) {
    let carry = 1;
    for (let index = target.length - 1; index >= 0; index--) {
        carry += (target[index] ?? 0) + (addend[index] ?? 0);
        target[index] = carry & 0xff;
        carry >>= 8;
    }
}
function macOf(data, from) {
    const length = (0,external_node_crypto_.createHash)(from.digest).digest().length;
    return (0,external_node_crypto_.createHmac)(from.digest, derive('mac', length, from))
        .update(data)
        .digest();
}
function macDerivation(mac, opener) {
    const digest = (0,signature/* digestOf */.ol)((0,lib_der.at)(mac, 0, 0));
    if (digest === undefined)
        throw new Error('unknown algorithm');
    const iterations = (0,lib_der.children)(mac).length > 2 ? iterationsOf((0,lib_der.at)(mac, 2)) : 1;
    spend(opener, iterations);
    return { password: opener.password, salt: (0,lib_der.octetsOf)((0,lib_der.at)(mac, 1)), iterations, digest };
}
function iterationsOf(block) {
    const iterations = (0,lib_der.numberOf)(block);
    if (iterations < 1)
        throw new Error('unknown algorithm');
    return iterations;
}
function encrypt(data, from) {
    const cipher = (0,external_node_crypto_.createCipheriv)('des-ede3-cbc', derive('key', 24, from), derive('iv', 8, from));
    return {
        algorithm: (0,lib_der.sequence)((0,lib_der.oid)(PBE_SHA1_3DES), (0,lib_der.sequence)((0,lib_der.octets)(from.salt), (0,lib_der.integer)(from.iterations))),
        bytes: Buffer.concat([cipher.update(data), cipher.final()]),
    };
}
function decrypt(algorithm, bytes, opener) {
    const { name, key, iv } = keyFor(algorithm, opener);
    try {
        if (name === 'rc2')
            return whole(decryptRc2(key, iv, bytes));
        const decipher = (0,external_node_crypto_.createDecipheriv)(name, key, iv);
        return whole(Buffer.concat([decipher.update(bytes), decipher.final()]));
    }
    catch {
        throw new Error('wrong password');
    }
}
function whole(bytes) {
    (0,lib_der.parse)(bytes);
    return bytes;
}
function keyFor(algorithm, opener) {
    const type = (0,lib_der.oidOf)((0,lib_der.at)(algorithm, 0));
    if (type === PBES2)
        return pbes2Key((0,lib_der.at)(algorithm, 1), opener);
    const rc2Bytes = PBE_SHA1_RC2[type];
    if (type !== PBE_SHA1_3DES && rc2Bytes === undefined)
        throw new Error('unknown algorithm');
    const [salt, iterations] = [(0,lib_der.octetsOf)((0,lib_der.at)(algorithm, 1, 0)), iterationsOf((0,lib_der.at)(algorithm, 1, 1))];
    const keyBytes = rc2Bytes ?? 24;
    spend(opener, iterations * (pieces(keyBytes, 'sha1') + 1));
    const from = { password: opener.password, salt, iterations, digest: 'sha1' };
    const name = rc2Bytes === undefined ? 'des-ede3-cbc' : 'rc2';
    return { name, key: derive('key', keyBytes, from), iv: derive('iv', 8, from) };
}
function pieces(length, digest) {
    return Math.ceil(length / (0,external_node_crypto_.createHash)(digest).digest().length);
}
function pbes2Key(parameters, opener) {
    const [salt, iterations, ...more] = (0,lib_der.children)((0,lib_der.at)(parameters, 0, 1));
    const cipher = CIPHERS[(0,lib_der.oidOf)((0,lib_der.at)(parameters, 1, 0))];
    const last = more.at(-1);
    const digest = last?.idBlock.isConstructed ? PRFS[(0,lib_der.oidOf)((0,lib_der.at)(last, 0))] : 'sha1';
    if (cipher === undefined || digest === undefined || !salt || !iterations)
        throw new Error('unknown algorithm');
    const rounds = iterationsOf(iterations);
    spend(opener, rounds * pieces(cipher.keyBytes, digest));
    const key = (0,external_node_crypto_.pbkdf2Sync)(opener.password, (0,lib_der.octetsOf)(salt), rounds, cipher.keyBytes, digest);
    return { name: cipher.name, key, iv: (0,lib_der.octetsOf)((0,lib_der.at)(parameters, 1, 1)) };
}
const SHA1_ALGORITHM = () => (0,lib_der.sequence)((0,lib_der.oid)('1.3.14.3.2.26'), (0,lib_der.nothing)());

;// CONCATENATED MODULE: ./build/formats/lib/pkcs12-store.js




const BAG = {
    key: '1.2.840.113549.1.12.10.1.1',
    shroudedKey: '1.2.840.113549.1.12.10.1.2',
    certificate: '1.2.840.113549.1.12.10.1.3',
    crl: '1.2.840.113549.1.12.10.1.4',
    secret: '1.2.840.113549.1.12.10.1.5',
    bags: '1.2.840.113549.1.12.10.1.6',
    x509: '1.2.840.113549.1.9.22.1',
    friendlyName: '1.2.840.113549.1.9.20',
    localKeyId: '1.2.840.113549.1.9.21',
};
const ITERATIONS = 2048;
function writeStore({ key, certificates, password, friendlyName, randomBytes }) {
    const fresh = () => ({
        password,
        salt: randomBytes(8),
        iterations: ITERATIONS,
        digest: 'sha1',
    });
    const id = (0,external_node_crypto_.createHash)('sha1')
        .update(certificates[0] ?? '')
        .digest();
    const attributes = (0,lib_der.setOf)((0,lib_der.sequence)((0,lib_der.oid)(BAG.friendlyName), (0,lib_der.setOf)((0,lib_der.bmp)(friendlyName))), (0,lib_der.sequence)((0,lib_der.oid)(BAG.localKeyId), (0,lib_der.setOf)((0,lib_der.octets)(id))));
    const certificateBags = certificates.map((der, index) => bag(BAG.certificate, (0,lib_der.sequence)((0,lib_der.oid)(BAG.x509), (0,lib_der.tagged)(0, (0,lib_der.octets)(der))), index === 0 ? [attributes] : []));
    const shrouded = encrypt(key.export({ type: 'pkcs8', format: 'der' }), fresh());
    const keyBag = bag(BAG.shroudedKey, (0,lib_der.sequence)(shrouded.algorithm, (0,lib_der.octets)(shrouded.bytes)), [attributes]);
    const hidden = encrypt((0,lib_der.sequence)(...certificateBags), fresh());
    const encrypted = (0,lib_der.sequence)((0,lib_der.integer)(0), (0,lib_der.sequence)((0,lib_der.oid)(oids/* OID */.V.data), hidden.algorithm, (0,lib_der.taggedOctets)(0, hidden.bytes)));
    const safe = (0,lib_der.sequence)((0,lib_der.sequence)((0,lib_der.oid)(oids/* OID */.V.encryptedData), (0,lib_der.tagged)(0, encrypted)), (0,lib_der.sequence)((0,lib_der.oid)(oids/* OID */.V.data), (0,lib_der.tagged)(0, (0,lib_der.octets)((0,lib_der.sequence)(keyBag)))));
    const mac = fresh();
    return (0,lib_der.sequence)((0,lib_der.integer)(3), (0,lib_der.sequence)((0,lib_der.oid)(oids/* OID */.V.data), (0,lib_der.tagged)(0, (0,lib_der.octets)(safe))), (0,lib_der.sequence)((0,lib_der.sequence)(SHA1_ALGORITHM(), (0,lib_der.octets)(macOf(safe, mac))), (0,lib_der.octets)(mac.salt), (0,lib_der.integer)(ITERATIONS)));
}
function bag(type, value, attributes) {
    return (0,lib_der.sequence)((0,lib_der.oid)(type), (0,lib_der.tagged)(0, value), ...attributes);
}
const MOST_CONTENTS = 100;
function readStore(bytes, password) {
    const opener = { password, rounds: 0 };
    const store = withParts((0,lib_der.parse)(bytes), 2, 3);
    const mac = (0,lib_der.children)(store)[2];
    const safe = (0,lib_der.octetsOf)(onlyOne((0,lib_der.at)(withParts((0,lib_der.at)(store, 1), 2), 1)));
    if (mac !== undefined)
        checkMac(mac, safe, opener);
    const infos = (0,lib_der.children)((0,lib_der.parse)(safe));
    if (infos.length > MOST_CONTENTS)
        throw new Error('too much');
    const found = infos.flatMap((info) => bagsOf((0,lib_der.parse)(openInfo(info, opener))));
    const keys = found.flatMap((each) => keyOf(each, opener) ?? []);
    return { keys, certificates: found.flatMap((each) => certificateOf(each) ?? []) };
}
function withParts(block, least, most = least) {
    const { length } = (0,lib_der.children)(block);
    if (length < least || length > most)
        throw new Error('not the parts that it has');
    return block;
}
function onlyOne(block) {
    return (0,lib_der.at)(withParts(block, 1), 0);
}
function checkMac(mac, data, opener) {
    const said = (0,lib_der.octetsOf)((0,lib_der.at)(mac, 0, 1));
    const right = macOf(data, macDerivation(mac, opener));
    if (said.length !== right.length || !(0,external_node_crypto_.timingSafeEqual)(said, right))
        throw new Error('wrong password');
}
function openInfo(info, opener) {
    const type = (0,lib_der.oidOf)((0,lib_der.at)(info, 0));
    if (type !== oids/* OID */.V.data && type !== oids/* OID */.V.encryptedData)
        throw new Error('unknown algorithm');
    const content = onlyOne((0,lib_der.at)(withParts(info, 2), 1));
    if (type === oids/* OID */.V.data)
        return (0,lib_der.octetsOf)(content);
    const inner = (0,lib_der.at)(content, 1);
    return decrypt((0,lib_der.at)(inner, 1), piecesOf((0,lib_der.at)(inner, 2)), opener);
}
function piecesOf(block) {
    return block.idBlock.isConstructed ? (0,lib_der.octetsOf)(block) : (0,lib_der.contentOf)(block);
}
function bagsOf(contents) {
    return (0,lib_der.children)(contents).flatMap((each) => {
        const type = (0,lib_der.oidOf)((0,lib_der.at)(withParts(each, 2, 3), 0));
        const value = onlyOne((0,lib_der.at)(each, 1));
        return type === BAG.bags ? bagsOf(value) : [{ type, value }];
    });
}
function keyOf({ type, value }, opener) {
    const toKey = (der) => (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
    if (type === BAG.shroudedKey)
        return toKey(decrypt((0,lib_der.at)(value, 0), (0,lib_der.octetsOf)((0,lib_der.at)(value, 1)), opener));
    if (type === BAG.key)
        return toKey((0,lib_der.bytesOf)(value));
    return undefined;
}
function certificateOf({ type, value }) {
    if (type === BAG.key || type === BAG.shroudedKey)
        return undefined;
    const holdsX509 = (0,lib_der.oidOf)((0,lib_der.at)(withParts(value, 2), 0)) === BAG.x509;
    if (type === BAG.certificate && holdsX509)
        return (0,lib_der.octetsOf)(onlyOne((0,lib_der.at)(value, 1)));
    if ((type === BAG.crl || type === BAG.secret) && !holdsX509)
        return undefined;
    throw new Error('unknown bag');
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