import type { System } from '../system.ts';
/** Which proxy connections go through. */
export interface ProxySettings {
    /** For https, such as Apple's: a URL, or host and port. */
    readonly httpsProxy?: string | undefined;
    /** For http, and for https where there is none for that. */
    readonly httpProxy?: string | undefined;
    /** Hosts that are connected to directly, between commas: `example.com` and all below it, `host:port`, `*`. */
    readonly noProxy?: string | undefined;
}
/** The settings that the environment holds, in small letters first, as curl has it; undefined without a proxy. */
export declare function readProxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined;
/**
 * A system whose connections go through a proxy. What speaks to it (npm `undici`) is loaded with the first that
 * does; `NODE_EXTRA_CA_CERTS` is Node's own and holds for it too. Loopback is always connected to directly.
 *
 * @param settings undefined for none
 * @returns fetches with it reject with EpapiError `PROXY` for a URL that is none
 */
export declare function withProxy(system: System, settings: ProxySettings | undefined): System;
/**
 * Host and port of the proxy for a URL; the rest of the proxy's own URL may be secret. Undefined without one.
 *
 * @throws EpapiError `PROXY`
 */
export declare function proxyHostFor(url: string, settings: ProxySettings | undefined): string | undefined;
