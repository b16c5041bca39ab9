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
export const KIND_WORDS = {
    certificate: 'Certificate',
    'pass-type-certificate': 'Pass type certificate',
    profile: 'Profile',
    invitation: 'Invitation',
    build: 'Build',
    'profile-file': 'Profile file',
    'certificate-file': 'Certificate file',
    file: 'File',
};
export function groupOf({ ignored, status }) {
    return ignored === undefined ? status : 'ignored';
}
/** `1 app`, `2 apps`. */
export function count(number, one) {
    return `${number} ${one}${number === 1 ? '' : 's'}`;
}
/** `in 12 days`. */
export function inDays(daysLeft) {
    return daysLeft <= 0 ? 'in less than a day' : `in ${count(daysLeft, 'day')}`;
}
