export const SETTING_KEYS = [
    'ICLOUD_VERSION',
    'DATA_PROTECTION_PERMISSION_LEVEL',
    'APPLE_ID_AUTH_APP_CONSENT',
];
export const ALLOWED_INSTANCES = ['ENTRY', 'SINGLE', 'MULTIPLE'];
export const OPTION_KEYS = [
    'XCODE_5',
    'XCODE_6',
    'COMPLETE_PROTECTION',
    'PROTECTED_UNLESS_OPEN',
    'PROTECTED_UNTIL_FIRST_USER_AUTH',
    'PRIMARY_APP_CONSENT',
];
/** The most that a list gives on one page. */
export const LARGEST_PAGE = 200;
/** The most related resources that an answer includes; more are read from their own path. */
export const MOST_INCLUDED = 50;
