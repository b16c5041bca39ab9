import { EpapiError } from "../errors.js";
import { readIssuerId, readKeyId } from "./identifiers.js";
import { readLifetime } from "./lifetime.js";
import { readPrivateKey } from "./private-key.js";
import { readScope } from "./scope.js";
/** Which of the three secrets are empty. */
export function missingCredentials(texts) {
    return ['keyId', 'issuerId', 'privateKey'].filter((name) => texts[name].trim() === '');
}
/**
 * Reads everything that a token is made from.
 *
 * @throws EpapiError `KEY_ID`, `ISSUER_ID`, below `KEY`, `TOKEN_LIFETIME` or `SCOPE`, the first that is wrong
 */
export function readSettings(texts) {
    refuseSwapped(texts);
    const keyId = readKeyId(texts.keyId);
    const issuerId = readIssuerId(texts.issuerId);
    const privateKey = readPrivateKey(texts.privateKey);
    const scope = readScope(texts.scope);
    const lifetime = texts.lifetime.trim() === '' ? undefined : readLifetime(texts.lifetime);
    return {
        credentials: { keyId: keyId.value, issuerId: issuerId.value, privateKey },
        options: { scope: scope.requests, ...(lifetime !== undefined && { lifetime }) },
        warnings: [keyId.warning, issuerId.warning, ...scope.warnings].filter((warning) => warning !== undefined),
    };
}
/**
 * Reads the three secrets alone, for programs that sign with `createTokenSource` or `signToken`.
 *
 * @param texts as they come from an environment: undefined is as good as empty
 * @throws EpapiError `KEY_ID`, `ISSUER_ID` or below `KEY`
 */
export function readCredentials(texts) {
    const { keyId = '', issuerId = '', privateKey = '' } = texts;
    return readSettings({ keyId, issuerId, privateKey, lifetime: '', scope: '' }).credentials;
}
function refuseSwapped({ keyId, issuerId }) {
    if (keyId.trim() !== issuerId.trim() || keyId.trim() === '')
        return;
    throw new EpapiError({
        code: 'KEY_ID',
        message: 'The key ID and the issuer ID are the same value.',
        hint: 'They are two things: the key ID stands beside the key in the list at developer.apple.com under Users and Access → Integrations, the issuer ID (a UUID) above that list.',
    });
}
