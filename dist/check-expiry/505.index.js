"use strict";
exports.id = 505;
exports.ids = [505];
exports.modules = {

/***/ 6658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


const ORIGIN = 'Check where it came from.';
const PROBLEMS = {
    none: {
        code: 'FILE.NONE',
        message: 'No .ipa, .app, .xcarchive, .mobileprovision, .provisionprofile, .cer, .p12 or .pfx is found by this pattern.',
        hint: 'Check it against the folder that the run is in, and that the files are there before the check.',
    },
    pattern: {
        code: 'FILE.PATTERN',
        message: 'It takes too long to tell whether a name that is there, or all of them, fit this pattern.',
        hint: 'Give several patterns with nothing but stars instead, with fewer of them in a name.',
    },
    outside: {
        code: 'FILE.OUTSIDE',
        message: 'It leads out of the folder that the run is in, where no files are looked at.',
        hint: 'Give a path below that folder, or run the check in a folder that holds it.',
    },
    name: {
        code: 'FILE.NAME',
        message: 'Its name is not UTF-8, or has the character that stands for what is not: several such files have one name here, and cannot be told apart.',
        hint: 'Give each of them a name that is UTF-8.',
    },
    kind: {
        code: 'FILE.KIND',
        message: 'It is of another kind than its name says: a folder instead of a file, a file instead of a folder, or neither.',
        hint: 'Give an .app or an .xcarchive as the folder that Xcode makes, and everything else as a file.',
    },
    pointer: {
        code: 'FILE.POINTER',
        message: 'It is a pointer of Git LFS in the place of the file, which was not checked out.',
        hint: 'Check out with LFS before the check: "lfs: true" of actions/checkout, or git lfs pull.',
    },
    changed: {
        code: 'FILE.CHANGED',
        message: 'It was changed while it was read.',
        hint: 'Run the check when nothing writes to it any more.',
    },
    noProfile: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is no provisioning profile in the build, so that nothing tells when it ends.',
        hint: 'Give a build that was signed for distribution: one for a simulator, or from a store, has none.',
    },
    noProfileIn: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is no such profile, though an app or an extension that is installed needs one.',
        hint: 'Build it again, or copy it once more from where it came.',
    },
    macProfileIn: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is only embedded.provisionprofile, which macOS reads: iOS and its kin read embedded.mobileprovision alone.',
        hint: 'Build it again, or copy it once more from where it came.',
    },
    tooLarge: {
        code: 'BUILD.TOO_LARGE',
        message: 'There are far more files or provisioning profiles in the build than in any.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    link: {
        code: 'BUILD.LINK',
        message: 'A symbolic link in the build takes the place of a provisioning profile, or leads to a folder outside of it.',
        hint: 'Give the build as it was made: it has the files themselves there.',
    },
    signature: {
        code: 'PROFILE.SIGNATURE',
        message: 'The signature of the provisioning profile does not hold: it was changed or damaged since it was signed, or signed in a way that is not known here. What it says of its dates counts for nothing.',
        hint: 'Download it again, or build anew with one that is as Apple gave it.',
    },
    largeProfile: {
        code: 'PROFILE.TOO_LARGE',
        message: 'The provisioning profile is far larger, or has far more certificates in it, than any.',
        hint: ORIGIN,
    },
    passwordMissing: {
        code: 'PKCS12.PASSWORD_MISSING',
        message: 'The .p12 has a password, and none was given.',
        hint: 'Give the password that it was exported with.',
    },
    noCertificate: {
        code: 'PKCS12.NO_CERTIFICATE',
        message: 'There is no certificate in the .p12.',
        hint: 'Export it anew, the key together with its certificate.',
    },
};
function within(part, error) {
    const { code, message, hint } = factsOf(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({ code, message: `${part}: ${message}`, hint });
}
function quotePath(path) {
    return `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}"`;
}
function unreadable(error) {
    const { code, message, hint } = factsOf(error);
    return { kind: 'unreadable', code, message, hint };
}
function factsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo)
        return error;
    const { code: reason, syscall } = error;
    if (reason === undefined || syscall === undefined) {
        return { code: 'FILE.DEFECT', message: `It cannot be read. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .defectText */ .f_)(error)}`, hint: ORIGIN };
    }
    return {
        code: 'FILE.READ',
        message: `It cannot be read: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reason, 40)}.`,
        hint: 'Check that it is there, and that this user may read it.',
    };
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAll: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/formats/certificate.js
var certificate = __webpack_require__(6267);
;// CONCATENATED MODULE: ./build/formats/pkcs12.js

const LARGEST = 1024 * 1024;
const PROBLEMS = {
    noPassword: {
        code: 'PKCS12.NO_PASSWORD',
        message: 'A .p12 without a password was asked for.',
        hint: 'Give a password: macOS does not import a .p12 that has an empty one.',
    },
    password: {
        code: 'PKCS12.PASSWORD',
        message: 'The password is not that of the .p12, or the .p12 is damaged.',
        hint: 'Give the password that it was exported with, without a line feed at its end.',
    },
    algorithm: {
        code: 'PKCS12.ALGORITHM',
        message: 'The .p12 is encrypted in a way that is not known here.',
        hint: 'Write it anew: openssl pkcs12 -legacy -in FILE -nodes | openssl pkcs12 -export -out NEW',
    },
    tooLarge: {
        code: 'PKCS12.TOO_LARGE',
        message: 'The .p12 has far more in it than any, or asks for far more rounds to make keys of its password: it is not read, since it may be meant to exhaust the reader.',
        hint: 'Check where it came from. If it is yours, write it anew with fewer: openssl pkcs12 -in FILE -nodes | openssl pkcs12 -export -out NEW',
    },
    malformed: {
        code: 'PKCS12.MALFORMED',
        message: 'The .p12 is damaged, cut short or something else: it cannot be read as PKCS#12.',
        hint: 'Give the bytes of a .p12 file; a secret of it is usually their base64.',
    },
    unknown: {
        code: 'PKCS12.MALFORMED',
        message: 'The .p12 holds something of a kind that is not known here, or is damaged: a certificate may be in what cannot be read.',
        hint: 'Export it anew, with nothing but the key and X.509 certificates.',
    },
};
const MEANINGS = {
    'wrong password': PROBLEMS.password,
    'unknown algorithm': PROBLEMS.algorithm,
    'unknown bag': PROBLEMS.unknown,
    'too much': PROBLEMS.tooLarge,
};
async function writePkcs12(order) {
    if (order.password === '')
        throw new EpapiError(PROBLEMS.noPassword);
    const { writeStore } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(893), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 8550));
    return writeStore(order);
}
async function readPkcs12(bytes, password) {
    if (bytes.length > LARGEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    const { readStore } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(893), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 8550));
    try {
        return readStore(bytes, password);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        throw new errors/* EpapiError */.Uo(MEANINGS[message] ?? PROBLEMS.malformed);
    }
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(620);
// EXTERNAL MODULE: ./build/expiry/lib/file-problems.js
var file_problems = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/expiry/lib/held-certificate.js
var held_certificate = __webpack_require__(9690);
;// CONCATENATED MODULE: ./build/expiry/lib/open-file.js



const FLAGS = promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK;
async function withFile(path, use) {
    const file = await (0,promises_.open)(path, FLAGS);
    try {
        const stats = await file.stat({ bigint: true });
        if (!stats.isFile())
            throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.kind);
        const size = Number(stats.size);
        const source = { size, read: (target, position) => fill(target, file, position) };
        return await use(source).finally(async () => {
            const now = await file.stat({ bigint: true });
            if (now.size !== stats.size || now.mtimeNs !== stats.mtimeNs)
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.changed);
        });
    }
    finally {
        await file.close();
    }
}
async function fill(target, file, position) {
    let size = 0;
    for (let read = -1; read !== 0 && size < target.length; size += read)
        ({ bytesRead: read } = await file.read(target, size, target.length - size, position + size));
    return size;
}
async function readFileUpTo(path, most) {
    return withFile(path, async (source) => {
        const bytes = Buffer.alloc(Math.min(source.size, most));
        return bytes.subarray(0, await source.read(bytes, 0));
    });
}

;// CONCATENATED MODULE: ./build/expiry/lib/certificate-files.js








const certificate_files_LARGEST = 2 * 1024 * 1024;
async function readCertificateFile(path) {
    const certificates = await (0,certificate/* readCertificates */.jZ)(await readFileUpTo(path, certificate_files_LARGEST));
    return { kind: 'certificates', certificates: certificates.map(held_certificate/* heldCertificate */.h) };
}
async function readPkcs12File(path, password) {
    const { keys, certificates } = await openPkcs12(await readFileUpTo(path, certificate_files_LARGEST), password);
    if (certificates.length === 0)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.noCertificate);
    const read = await Promise.all(certificates.map((der) => (0,certificate/* readCertificate */.w$)(der)));
    const { own, isInDoubt } = certificate_files_assign(read, keys);
    const main = own.length > 0 ? own : read;
    const keyless = read.filter((one) => !main.includes(one) && !isOfAuthority(one)).map(held_certificate/* heldCertificate */.h);
    const bySerialNumber = (0,group_by/* groupBy */.$)(keyless, ({ serialNumber }) => serialNumber);
    return {
        holds: {
            kind: 'certificates',
            certificates: main.map(held_certificate/* heldCertificate */.h),
            ...(isInDoubt && { doubt: DOUBT }),
        },
        keyless: new Map([...bySerialNumber].map(([number, all]) => [number, { kind: 'certificates', certificates: all }])),
    };
}
function isOfAuthority(certificate) {
    return new external_node_crypto_.X509Certificate(certificate.der).ca && !(0,held_certificate/* isOfATeam */.C)((0,held_certificate/* heldCertificate */.h)(certificate));
}
async function openPkcs12(bytes, password = '') {
    return readPkcs12(bytes, password).catch(async (error) => {
        if (!isWrongPassword(error))
            throw error;
        if (password === '')
            throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.passwordMissing);
        return readPkcs12(bytes, '').catch(() => {
            throw error;
        });
    });
}
function isWrongPassword(error) {
    return error instanceof errors/* EpapiError */.Uo && error.code === 'PKCS12.PASSWORD';
}
const DOUBT = 'It holds a private key that is for none of the certificates in it, beside certificates without a key: one of them may be damaged, and end something that is not known here.';
function certificate_files_assign(certificates, keys) {
    const publicKeys = keys.map((key) => (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' }));
    const own = certificates.filter(({ publicKey }) => publicKeys.some((key) => key.equals(publicKey)));
    const isUsed = (key) => own.some(({ publicKey }) => key.equals(publicKey));
    return { own, isInDoubt: own.length < certificates.length && !publicKeys.every(isUsed) };
}

// EXTERNAL MODULE: ./build/expiry/lib/file-kinds.js
var file_kinds = __webpack_require__(4483);
// EXTERNAL MODULE: ./build/formats/mobileprovision.js + 6 modules
var mobileprovision = __webpack_require__(7943);
;// CONCATENATED MODULE: ./build/expiry/lib/lfs-pointer.js
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');
const POINTER_SIZE = BEGINNING.length;
function isPointer(bytes) {
    return bytes.subarray(0, POINTER_SIZE).equals(BEGINNING);
}

;// CONCATENATED MODULE: ./build/expiry/lib/file-profile.js







const LARGEST_PROFILE = 2 * 1024 * 1024;
const MOST_CERTIFICATES = 2000;
function createProfileReader(known = new Map()) {
    return {
        room: {},
        read: async (bytes, isSound) => {
            if (bytes.length > LARGEST_PROFILE)
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.largeProfile);
            if (isPointer(bytes))
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.pointer);
            const profile = await (0,mobileprovision/* readProfile */.e)(bytes, { verify: !isSound });
            if (profile.signature.state === 'unverified')
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.signature);
            const certificates = await certificatesOf(profile, known);
            return {
                name: profile.name,
                uuid: profile.uuid,
                bundleId: profile.bundleIdentifier,
                expiresAt: profile.expirationDate.getTime(),
                certificates,
                use: useOf(profile),
            };
        },
    };
}
function useOf({ provisionsAllDevices, kind }) {
    if (provisionsAllDevices)
        return 'in-house';
    return kind === 'development' ? 'development' : 'other';
}
async function certificatesOf({ certificates }, known) {
    if (certificates.length > MOST_CERTIFICATES)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.largeProfile);
    const held = [];
    for (const [index, der] of certificates.entries()) {
        const key = (0,external_node_crypto_.createHash)('sha256').update(der).digest('base64');
        const certificate = known.get(key) ?? (0,held_certificate/* heldCertificate */.h)(await readNumbered(der, index + 1));
        if (known.size < MOST_CERTIFICATES)
            known.set(key, certificate);
        held.push(certificate);
    }
    return held;
}
async function readNumbered(der, number) {
    try {
        return await (0,certificate/* readCertificateLabel */.AG)(der);
    }
    catch (error) {
        throw (0,file_problems/* within */.ux)(`Certificate ${number} of the provisioning profile`, error);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/expiry/lib/matcher.js
async function matcherOf(pattern) {
    if (isPlain(pattern)) {
        const parts = partsOf(pattern).map((part) => (part === ANY ? ANY : part.split('*')));
        return (path) => follows(path.split('/'), parts);
    }
    const [{ default: picomatch }, { bounded }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 23)),
        __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 2498)),
    ]);
    const isMatch = picomatch(pattern, { nonegate: true, windows: false, flags: 's' });
    return isSimple(pattern) ? isMatch : bounded(isMatch);
}
const ANY = '**';
function isPlain(pattern) {
    return PLAIN.test(pattern) && pattern.split('/').every((part) => part === ANY || !part.includes(ANY));
}
const PLAIN = /^[^?[\]{}()!+@|\\"]+$/;
function isSimple(pattern) {
    const count = (what) => pattern.match(what)?.length ?? 0;
    const isShort = count(/\*\*/g) <= 2 && count(/\*+/g) <= 3 && count(/\{/g) <= 2;
    return isShort && !/[(|+]/.test(pattern);
}
function partsOf(pattern) {
    const parts = pattern.split('/');
    const last = parts.findLastIndex((part) => part !== ANY);
    const isWithin = last < parts.length - 1 && parts[last]?.endsWith('*') === true;
    return isWithin ? parts.toSpliced(last + 1, 0, '*') : parts;
}
function follows(names, parts) {
    let places = beyondAny([0], parts);
    for (const name of names) {
        const next = places.flatMap((place) => {
            const part = parts[place];
            if (part === ANY)
                return name.startsWith('.') ? [] : [place];
            return part && fits(name, part) ? [place + 1] : [];
        });
        places = beyondAny(next, parts);
    }
    return places.includes(parts.length);
}
function beyondAny(places, parts) {
    const all = new Set(places);
    for (const place of all)
        if (parts[place] === ANY)
            all.add(place + 1);
    return [...all];
}
function fits(name, [first = '', ...others]) {
    const last = others.pop();
    if (last === undefined)
        return name === first;
    const isHidden = first === '' && name.startsWith('.');
    if (isHidden || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let position = first.length;
    for (const piece of others) {
        const at = name.indexOf(piece, position);
        if (at < 0)
            return false;
        position = at + piece.length;
    }
    return position <= name.length - last.length;
}

;// CONCATENATED MODULE: ./build/expiry/lib/walk-folder.js




function isAmbiguous(name) {
    return name.includes('\ufffd');
}
async function* walkFolder(folder, enters = () => true) {
    const waiting = [''];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        try {
            for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(folder, path))) {
                const inner = path === '' ? entry.name : `${path}/${entry.name}`;
                const type = typeOf(entry);
                const error = isAmbiguous(entry.name) ? new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.name) : undefined;
                yield error ? { path: inner, type, error } : { path: inner, type };
                if (type !== 'folder' || !enters(inner))
                    continue;
                if (error)
                    yield { path: inner, type: 'error', error };
                else
                    waiting.push(inner);
            }
        }
        catch (error) {
            yield { path, type: 'error', error };
        }
    }
}
function typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}

;// CONCATENATED MODULE: ./build/expiry/lib/find-files.js







async function findFiles(patterns, root) {
    const found = new Map();
    for (const pattern of patterns) {
        const met = await findByPattern(pattern, root).catch((error) => [
            { path: fromRoot(pattern, root), error },
        ]);
        for (const one of met)
            found.set(one.path, one);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function findByPattern(pattern, { given, real: root }) {
    const [below] = [given, root].map((folder) => belowFolder(pattern, folder)).filter(isInside);
    if (below === undefined)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.outside);
    if (isAmbiguous(below))
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.name);
    const named = await (0,promises_.lstat)((0,external_node_path_.join)(root, below)).catch(nothingThere);
    if (named && (0,file_kinds/* fileKind */.h)(below) === undefined)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.none);
    const met = named ? [{ path: below, type: typeOf(named) }] : await walk(below, root);
    if (met.length === 0)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.none);
    return Promise.all(met.map((one) => locate(one, root)));
}
function fromRoot(pattern, { given, real }) {
    if (pattern === '')
        return pattern;
    return [given, real].map((folder) => belowFolder(pattern, folder)).find(isInside) ?? pattern;
}
function belowFolder(pattern, folder) {
    if ((0,external_node_path_.isAbsolute)(pattern))
        return (0,external_node_path_.relative)(folder, pattern).replaceAll(external_node_path_.sep, '/');
    return external_node_path_.posix.normalize(pattern).replace(/\/$/, '');
}
function isInside(path) {
    return !(0,external_node_path_.isAbsolute)(path) && !path.split('/').includes('..');
}
async function walk(pattern, root) {
    const isMatch = await matcherOf(pattern);
    const parts = pattern.split('/');
    const special = parts.findIndex((part) => SPECIAL.test(part));
    if (special < 0)
        return [];
    const base = parts.slice(0, special).join('/');
    const deepest = /\*\*|[{(]/.test(pattern) ? Infinity : parts.length;
    const hasDots = /(^|[/{,(|])\\?\.|\[[^\]]*\./.test(pattern);
    const whole = (path) => external_node_path_.posix.join(base, path);
    const enters = (path) => {
        const from = whole(path);
        if (from.split('/').length >= deepest)
            return false;
        if (!hasDots && external_node_path_.posix.basename(path).startsWith('.'))
            return false;
        return !((0,file_kinds/* fileKind */.h)(from) !== undefined && isMatch(from));
    };
    const start = await inside((0,external_node_path_.join)(root, base), root).catch(nothingThere);
    return start === undefined ? [] : watchedAmong(walkFolder(start, enters), isMatch, whole);
}
async function watchedAmong(all, isMatch, fromRoot = (path) => path) {
    const watched = [];
    for await (const met of all) {
        const path = fromRoot(met.path);
        const isWatched = met.type === 'error' || ((0,file_kinds/* fileKind */.h)(path) !== undefined && isMatch(path));
        if (isWatched)
            watched.push({ ...met, path });
    }
    return watched;
}
function nothingThere(error) {
    const { code = '' } = error;
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code))
        throw error;
}
const SPECIAL = /[*?[\]{}()!+@|\\]/;
async function locate({ path, type, error }, root) {
    try {
        if (error !== undefined)
            throw error;
        const at = await inside((0,external_node_path_.join)(root, path), root);
        return { path, at, type: type === 'link' ? typeOf(await (0,promises_.lstat)(at)) : type };
    }
    catch (reason) {
        return { path, error: reason };
    }
}
async function inside(path, root) {
    const real = await (0,promises_.realpath)(path);
    if (real !== root && !real.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`)) {
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.outside);
    }
    if (isAmbiguous(real.slice(root.length)))
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.name);
    return real;
}

;// CONCATENATED MODULE: ./build/formats/archive.js
async function findInArchive(source, isWanted, room = {}) {
    const { findFiles } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 8731));
    return findFiles(source, isWanted, room);
}

;// CONCATENATED MODULE: ./build/expiry/lib/read-build.js








const MOBILE = 'embedded.mobileprovision';
const OF_MAC = 'embedded.provisionprofile';
const EMBEDDED = /(^|\/)embedded\.(mobileprovision|provisionprofile)$/;
const MOST_PROFILES = 500;
const MOST_BYTES = 4 * LARGEST_PROFILE;
const MOST_FILES = 500_000;
async function readArchivedBuild(path, reader) {
    return withFile(path, async (source) => {
        const bundles = noteBundles(outermost, false);
        const files = await findInArchive(source, (inner, type) => {
            bundles.note(inner);
            return EMBEDDED.test(inner) || (type === 'link' && MAY_HOLD.test(inner));
        }, reader.room);
        return buildOf(files, bundles, (bytes) => reader.read(bytes, true));
    });
}
async function readBuildFolder(folder, isApp, reader) {
    const bundles = noteBundles(isApp ? () => '' : outermost, true);
    const files = await embeddedAmong(folder, walkFolder(folder), bundles.note);
    return buildOf(files, bundles, (bytes) => reader.read(bytes, false));
}
async function embeddedAmong(folder, all, note) {
    const files = [];
    let met = 0;
    for await (const entry of all) {
        met += 1;
        if (met > MOST_FILES)
            throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.tooLarge);
        note(entry.type === 'folder' ? `${entry.path}/` : entry.path);
        if (await isProfile(folder, entry)) {
            const at = (0,external_node_path_.join)(folder, entry.path);
            if (files.length === MOST_PROFILES)
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.tooLarge);
            files.push({ path: entry.path, read: (most) => readFileUpTo(at, most + 1) });
        }
    }
    return files;
}
async function isProfile(folder, { path, type, error }) {
    if (type === 'error' || (type === 'link' && error !== undefined))
        throw (0,file_problems/* within */.ux)((0,file_problems/* quotePath */.WG)(path), error);
    const isNamed = EMBEDDED.test(path);
    if (type === 'link' && (isNamed || (await leadsOut(folder, path)))) {
        throw (0,file_problems/* within */.ux)((0,file_problems/* quotePath */.WG)(path), new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.link));
    }
    return isNamed && type !== 'folder';
}
async function leadsOut(folder, path) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
    const stats = target === undefined ? undefined : await (0,promises_.stat)(target).catch(() => undefined);
    if (!stats?.isDirectory())
        return MAY_HOLD.test(path);
    return !`${target}${external_node_path_.sep}`.startsWith(`${folder}${external_node_path_.sep}`);
}
async function buildOf(files, bundles, read) {
    if (files.length === 0)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.noProfile);
    if (files.length > MOST_PROFILES)
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.tooLarge);
    const profiles = [];
    const unreadable = [];
    let size = 0;
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        try {
            const bytes = await file.read(LARGEST_PROFILE);
            size += bytes.length;
            if (size > MOST_BYTES)
                throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.tooLarge);
            profiles.push({ at: file.path, ...(await read(bytes)) });
        }
        catch (error) {
            const what = (0,file_problems/* within */.ux)((0,file_problems/* quotePath */.WG)(file.path), error);
            if (!(what instanceof errors/* EpapiError */.Uo && isOfProfile(what)))
                throw what;
            unreadable.push({ at: file.path, message: what.message, error: what });
        }
    }
    const [first] = unreadable;
    if (first && profiles.length === 0)
        throw first.error;
    const missing = bundles.without(files);
    return {
        ...{ kind: 'build', profiles },
        unreadable: [...missing, ...unreadable].map(({ at, message }) => ({ at, message })),
    };
}
function noteBundles(appOf, mayBeOfMac) {
    const noted = new Set();
    const placed = (path) => {
        const bundle = placedBundle(path);
        return bundle !== undefined && appOf(bundle) !== undefined ? bundle : undefined;
    };
    return {
        note: (path) => {
            let bundle = (INFO.test(path) ? BUNDLE.exec(path)?.[1] : undefined) ?? placed(path);
            while (bundle !== undefined && !noted.has(bundle)) {
                if (noted.size >= MOST_PROFILES)
                    throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.tooLarge);
                noted.add(bundle);
                bundle = placed(bundle.slice(0, -1));
            }
        },
        without: (files) => {
            const profiles = new Set(files.map(({ path }) => path));
            const hasMobile = [...profiles].some((path) => path.endsWith(MOBILE));
            const apps = [...profiles]
                .filter((path) => !mayBeOfMac || path.endsWith(MOBILE) || path === `${appOf(path) ?? ''}${OF_MAC}`)
                .map(appOf)
                .filter((app) => app !== undefined);
            return [...new Set([...apps, ...[...noted].sort()])]
                .filter((bundle) => hasMobile || !IN_MAC.test(bundle))
                .flatMap((bundle) => {
                if (isAmbiguous(bundle.slice(appOf(bundle)?.length)))
                    return problemAt(bundle, file_problems/* PROBLEMS */.D3.name);
                if (profiles.has(`${bundle}${MOBILE}`))
                    return [];
                const hasOther = profiles.has(`${bundle}${OF_MAC}`);
                return problemAt(`${bundle}${MOBILE}`, hasOther ? file_problems/* PROBLEMS */.D3.macProfileIn : file_problems/* PROBLEMS */.D3.noProfileIn);
            });
        },
    };
}
function problemAt(at, problem) {
    return { at, message: (0,file_problems/* within */.ux)((0,file_problems/* quotePath */.WG)(at), new errors/* EpapiError */.Uo(problem)).message };
}
const IN_MAC = /(^|\/)Contents\//i;
const INFO = /\/Info\.plist$/i;
const BUNDLE = /^(?!.*com\.apple\.WatchPlaceholder\/)(.*\.(?:app|appex)\/)Info\.plist$/is;
const PLACED = /(?:^|\/)(?:PlugIns|Extensions|Watch|AppClips)\/[^/]+\.(?:app|appex)\//i;
const INNERMOST = new RegExp(`^.*${PLACED.source}`, 'is');
const OTHER_LAYOUT = /(?<=^|\/)(?:com\.apple\.WatchPlaceholder|Contents)\//i;
function placedBundle(path) {
    if (!PLACED.test(path))
        return undefined;
    const [before = ''] = path.split(OTHER_LAYOUT, 1);
    return INNERMOST.exec(before)?.[0];
}
const MAY_HOLD = /(^|\/)(Payload|PlugIns|Extensions|Watch|AppClips|[^/]+\.(app|appex))$/i;
function outermost(path) {
    return /^(Payload\/[^/]+\/|.*?\.app\/)/is.exec(path)?.[0];
}
function isOfProfile({ code }) {
    return /^(PROFILE|CERTIFICATE)\./.test(code);
}

;// CONCATENATED MODULE: ./build/expiry/lib/read-found.js










async function readAll(patterns, options) {
    const files = [];
    const profiles = createProfileReader();
    const root = { given: options.root, real: await (0,promises_.realpath)(options.root) };
    for (const found of await findFiles(patterns, root)) {
        const read = await filesIn(found, options, profiles).catch(async (error) => {
            const holds = (0,file_problems/* unreadable */.O$)((await isPointerFile(found)) ? new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.pointer) : error);
            return [{ path: found.path, holds }];
        });
        files.push(...read);
    }
    return files;
}
async function isPointerFile(found) {
    if ('error' in found || found.type !== 'file')
        return false;
    const start = await readFileUpTo(found.at, POINTER_SIZE).catch(() => Buffer.alloc(0));
    return isPointer(start);
}
async function filesIn(found, { p12Password }, profiles) {
    if ('error' in found)
        throw found.error;
    const { path, at, type } = found;
    const kind = (0,file_kinds/* fileKind */.h)(path);
    if (type !== (kind === 'folder' ? 'folder' : 'file'))
        throw new errors/* EpapiError */.Uo(file_problems/* PROBLEMS */.D3.kind);
    if (kind !== 'pkcs12')
        return [{ path, holds: await contentsOf(path, at, profiles) }];
    const { holds, keyless } = await readPkcs12File(at, p12Password);
    const others = [...keyless].map(([number, one]) => ({ path: `${path}/${number}.cer`, holds: one }));
    return [{ path, holds }, ...others];
}
async function contentsOf(path, at, profiles) {
    switch ((0,file_kinds/* fileKind */.h)(path)) {
        case 'ipa':
            return readArchivedBuild(at, profiles);
        case 'folder':
            return readBuildFolder(at, /\.app$/i.test(path), profiles);
        case 'certificate':
            return readCertificateFile(at);
        default:
            return {
                kind: 'profile',
                profile: await profiles.read(await readFileUpTo(at, LARGEST_PROFILE + 1), false),
            };
    }
}


/***/ })

};
;