import { KIND_WORDS } from "./words.js";
/** The worst first, and last what does not count. */
export const GROUPS = ['expired', 'critical', 'unknown', 'warning', 'ok', 'ignored'];
export const GROUP_WORDS = {
    expired: 'Expired',
    critical: 'Critical',
    unknown: 'Could not tell',
    warning: 'Warning',
    ok: 'OK',
    ignored: 'Ignored',
};
/** What a kind is called where it begins a cell. */
export function kindWord(kind) {
    const [one] = KIND_WORDS[kind];
    return one.charAt(0).toUpperCase() + one.slice(1);
}
export function groupOf({ ignored, status }) {
    return ignored === undefined ? status : 'ignored';
}
