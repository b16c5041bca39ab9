/** The base of every error that this project throws on purpose; anything else that escapes is a defect. */
export class EpapiError extends Error {
    code;
    hint;
    constructor(facts) {
        super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'EpapiError';
        this.code = facts.code;
        this.hint = facts.hint;
    }
}
/** True when `code` is `prefix` itself or lies below it (`KEY.RSA` lies below `KEY`). */
export function hasCode(code, prefix) {
    return code === prefix || code.startsWith(`${prefix}.`);
}
/**
 * A text for an error that nobody threw on purpose: its kind and where it came from. Its message is left out,
 * since a library may have put into it what it was given.
 */
export function defectText(error) {
    const kind = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
    const place = /\n\s+(at .+)/.exec(frames)?.[1];
    return `This is a defect in epapi-action, please report it: ${kind}${place ? ` ${place}` : ''}`;
}
