import { kindOfType } from "../formats/certificate-kinds.js";
import { YEAR } from "./dates.js";
/** Both sign in-house apps. */
export const DISTRIBUTION = ['IOS_DISTRIBUTION', 'DISTRIBUTION'];
/** Milliseconds: in-house distribution certificates last three years, others one. [peer: fastlane] */
export function lifeOf(type) {
    return DISTRIBUTION.includes(type) ? 3 * YEAR : YEAR;
}
/** How Apple names what a certificate is for. */
export function labelOf(type) {
    return kindOfType(type)?.label ?? 'Apple';
}
/** Of what is not for passes. `DEVELOPMENT` and `DISTRIBUTION` are for all. */
export function platformOf(type) {
    return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'MAC_OS' : 'IOS';
}
/** The type as which a certificate is issued: its own, or the likest one where nobody documents it. */
export function issuedType(type) {
    if (kindOfType(type))
        return type;
    return type.includes('DEVELOPMENT') ? 'DEVELOPMENT' : 'DISTRIBUTION';
}
/** Whether what a certificate signs may run in a profile: for which purpose, on which platforms. */
export function signsFor(type) {
    const platforms = /^D(EVELOPMENT|ISTRIBUTION)$/.test(type)
        ? ['IOS', 'MAC_OS']
        : [platformOf(type)];
    if (type.endsWith('DEVELOPMENT'))
        return { purpose: 'development', platforms };
    const signs = /^((IOS_|MAC_APP_)?DISTRIBUTION|DEVELOPER_ID_APPLICATION(_G2)?)$/.test(type);
    return { purpose: signs ? 'distribution' : 'other', platforms };
}
