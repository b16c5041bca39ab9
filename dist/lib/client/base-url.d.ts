/** Where the Enterprise Program API is. */
export declare const APPLE_BASE_URL = "https://api.enterprise.developer.apple.com";
/**
 * Reads a base URL: https, or http on this machine only, since a token goes there.
 *
 * @returns the origin, without a slash at its end
 * @throws EpapiError `BASE_URL`
 */
export declare function readBaseUrl(text: string): string;
/** @param hostname as the URL parser gives it: lower case, IPv4 in four numbers, IPv6 in brackets */
export declare function isLoopback(hostname: string): boolean;
