"use strict";
exports.id = 91;
exports.ids = [91];
exports.modules = {

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProxySettings: () => (/* binding */ readProxySettings),
/* harmony export */   withProxy: () => (/* binding */ withProxy)
/* harmony export */ });
/* unused harmony export proxyHostFor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2998);


function readProxySettings(env) {
    const read = (name) => env[name.toLowerCase()]?.trim() || env[name]?.trim() || undefined;
    const settings = {
        httpsProxy: read('HTTPS_PROXY'),
        httpProxy: read('HTTP_PROXY'),
        noProxy: read('NO_PROXY'),
    };
    return settings.httpsProxy || settings.httpProxy ? settings : undefined;
}
function withProxy(system, settings) {
    if (!settings)
        return system;
    const fetches = new Map();
    return {
        ...system,
        async fetch(url, init) {
            const proxy = proxyFor(url, settings);
            if (!proxy)
                return system.fetch(url, init);
            const fetch = fetches.get(proxy) ?? fetchThrough(proxy);
            fetches.set(proxy, fetch);
            return (await fetch)(url, init).catch((error) => {
                throw Object.assign(error, { proxy: new URL(proxy).host });
            });
        },
    };
}
function proxyHostFor(url, settings) {
    const proxy = settings && proxyFor(new URL(url), settings);
    return proxy && new URL(proxy).host;
}
function proxyFor(url, { httpsProxy, httpProxy, noProxy = '' }) {
    if (isExcepted(url, noProxy))
        return undefined;
    return url.protocol === 'https:'
        ? readProxyUrl('HTTPS_PROXY', httpsProxy || httpProxy)
        : readProxyUrl('HTTP_PROXY', httpProxy);
}
async function fetchThrough(proxy) {
    const { Pool, ProxyAgent, fetch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7867, 23));
    const dispatcher = new ProxyAgent({
        uri: proxy,
        clientFactory(origin, options) {
            const pool = new Pool(origin, options);
            return Object.assign(pool, { connect: refusing(pool.connect.bind(pool)) });
        },
    });
    return (url, init) => fetch(url, { ...init, dispatcher });
}
function refusing(connect) {
    return async (options) => {
        const tunnel = await connect(options);
        if (tunnel.statusCode === 200)
            return tunnel;
        tunnel.socket.on('error', () => undefined).destroy();
        throw new Error(`Proxy response (${tunnel.statusCode})`);
    };
}
function readProxyUrl(name, text) {
    if (!text)
        return undefined;
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return originOf(url);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'PROXY',
        message: `${name} is no URL of an HTTP proxy.`,
        hint: 'Give scheme, host and port, http://proxy.example:8080, with user:password@ before the host where it wants them.',
    });
}
function originOf(url) {
    return Object.assign(new URL(url), { pathname: '', search: '', hash: '' }).href;
}
function isExcepted(url, noProxy) {
    if ((0,_base_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, host = entry, entryPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
        const domain = host.replace(/^\*?\./, '');
        const fits = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
        return fits && (entryPort === undefined || entryPort === port);
    });
}


/***/ })

};
;