import { printable } from "../../text.js";
import { NoAnswerError } from "../no-answer.js";
/** What the system calls that come before anything is sent can end with. */
const UNSENT_CALLS = ['connect', 'getaddrinfo'];
/** undici's own words for the same. */
const UNSENT_CODES = ['UND_ERR_CONNECT_TIMEOUT'];
/** What fetch says of a port that it never connects to, without a code. */
const BLOCKED_PORT = 'bad port';
/** A certificate that is not trusted (Node's codes for it): the handshake ends before a request is sent. */
const UNTRUSTED = /^(CERT_|ERR_TLS_CERT_|ERR_SSL_|EPROTO$|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|UND_ERR_PRX_TLS)/;
/** undici's word for a proxy that does not let the connection through; also for what was aborted. */
const PROXY_REFUSES = /^Proxy response \((\d{3})\)/;
/**
 * The error for a connection that failed, without a cause: undici keeps what it sent and received in its errors,
 * and the token may be in there.
 *
 * @param error what fetch was rejected with
 * @param hide takes secrets out of a text
 */
export function noConnection(host, error, hide) {
    const below = (error.cause ?? error);
    const code = typeof below.code === 'string' ? below.code : '';
    const text = typeof below.message === 'string' ? below.message : '';
    const reason = printable(hide(code || text)) || 'no reason is known';
    const proxyStatus = PROXY_REFUSES.exec(text)?.[1];
    if (proxyStatus !== undefined)
        return refusedByProxy(host, proxyStatus);
    if (UNTRUSTED.test(code))
        return untrusted(host, reason);
    const unsent = isUnsent(below);
    const { proxy } = error;
    const through = typeof proxy === 'string' ? printable(proxy, 80) : undefined;
    return new NoAnswerError({
        code: 'NETWORK',
        message: `The connection to ${printable(host)}${through === undefined ? '' : ` through the proxy ${through}`} failed: ${reason}.`,
        hint: networkHint(unsent, through !== undefined),
        canHaveBeenDone: !unsent,
        passing: true,
    });
}
function networkHint(unsent, proxied) {
    if (proxied)
        return unsent
            ? 'Check HTTPS_PROXY, and that the proxy runs and can be reached from this machine; or except the host by NO_PROXY.'
            : 'Run this again; when it happens often, look at the proxy, which HTTPS_PROXY names.';
    const hint = 'Check the base URL, the name server, and that this machine may connect to it';
    return unsent ? `${hint}; where it must go through a proxy, set HTTPS_PROXY.` : `${hint} without a proxy.`;
}
/** True when every attempt to connect ended before there was a connection. */
function isUnsent(error) {
    if (Array.isArray(error.errors) && error.errors.length > 0)
        return error.errors.every(isUnsent);
    return (UNSENT_CODES.includes(error.code) ||
        error.message === BLOCKED_PORT ||
        (typeof error.code === 'string' && UNSENT_CALLS.includes(error.syscall)));
}
function untrusted(host, reason) {
    return new NoAnswerError({
        code: 'NETWORK',
        message: `The connection to ${printable(host)} failed: ${reason}.`,
        hint: 'Its certificate is not trusted here. Where a proxy signs connections anew, give its CA in a PEM file by NODE_EXTRA_CA_CERTS.',
        canHaveBeenDone: false,
        passing: false,
    });
}
function refusedByProxy(host, status) {
    return new NoAnswerError({
        code: 'NETWORK',
        message: `The proxy does not connect to ${printable(host)}: it answers ${status}.`,
        hint: 'Check HTTPS_PROXY, with user name and password where the proxy wants them, or except the host by NO_PROXY.',
        canHaveBeenDone: false,
        passing: Number(status) >= 500,
    });
}
