import { EpapiError } from "../errors.js";
import { isLoopback } from "./base-url.js";
/** The settings that the environment holds, in small letters first, as curl has it; undefined without a proxy. */
export function readProxySettings(env) {
    const read = (name) => env[name.toLowerCase()]?.trim() || env[name]?.trim() || undefined;
    const settings = {
        httpsProxy: read('HTTPS_PROXY'),
        httpProxy: read('HTTP_PROXY'),
        noProxy: read('NO_PROXY'),
    };
    return settings.httpsProxy || settings.httpProxy ? settings : undefined;
}
/**
 * A system whose connections go through a proxy. What speaks to it (npm `undici`) is loaded with the first that
 * does; `NODE_EXTRA_CA_CERTS` is Node's own and holds for it too. Loopback is always connected to directly.
 *
 * @param settings undefined for none
 * @returns fetches with it reject with EpapiError `PROXY` for a URL that is none
 */
export function withProxy(system, settings) {
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
                // Whoever explains it must know that it was the proxy which was connected to.
                throw Object.assign(error, { proxy: new URL(proxy).host });
            });
        },
    };
}
/**
 * Host and port of the proxy for a URL; the rest of the proxy's own URL may be secret. Undefined without one.
 *
 * @throws EpapiError `PROXY`
 */
export function proxyHostFor(url, settings) {
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
/** undici's own fetch: Node's does not take the agents of another undici than its own. */
async function fetchThrough(proxy) {
    const { Pool, ProxyAgent, fetch } = await import('undici');
    const dispatcher = new ProxyAgent({
        uri: proxy,
        clientFactory(origin, options) {
            const pool = new Pool(origin, options);
            return Object.assign(pool, { connect: refusing(pool.connect.bind(pool)) });
        },
    });
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the same interface, of another copy of undici than Node's own
    return (url, init) => fetch(url, { ...init, dispatcher });
}
/** Left to itself, undici calls a tunnel that the proxy refuses a request that was cancelled. */
function refusing(connect) {
    return async (options) => {
        const tunnel = await connect(options);
        if (tunnel.statusCode === 200)
            return tunnel;
        tunnel.socket.on('error', () => undefined).destroy();
        throw new Error(`Proxy response (${tunnel.statusCode})`);
    };
}
/** Without its value in the error: it may hold a password. */
function readProxyUrl(name, text) {
    if (!text)
        return undefined;
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return originOf(url);
    throw new EpapiError({
        code: 'PROXY',
        message: `${name} is no URL of an HTTP proxy.`,
        hint: 'Give scheme, host and port, http://proxy.example:8080, with user:password@ before the host where it wants them.',
    });
}
/** With user name and password; a path says nothing here, and undici takes none. */
function originOf(url) {
    return Object.assign(new URL(url), { pathname: '', search: '', hash: '' }).href;
}
function isExcepted(url, noProxy) {
    if (isLoopback(url.hostname))
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
