import { OID } from "./lib/oids.js";
const APPLE = '1.2.840.113635.100';
const marker = (number) => `${APPLE}.6.1.${number}`;
const code = { usages: [OID.codeSigning] };
/**
 * The kinds of certificates. Markers as Apple's code requirements name them: 6.1.2 and 6.1.4 iOS, 6.1.7, 6.1.8 and
 * 6.1.12 macOS, 6.1.13 and 6.1.18 Developer ID; a DEVELOPMENT or DISTRIBUTION certificate is good for both.
 */
export const CERTIFICATE_KINDS = [
    { type: 'IOS_DEVELOPMENT', label: 'iPhone Developer', markers: [marker(2)], holder: 'person', ...code },
    { type: 'IOS_DISTRIBUTION', label: 'iPhone Distribution', markers: [marker(4)], holder: 'team', ...code },
    { type: 'MAC_APP_DEVELOPMENT', label: 'Mac Developer', markers: [marker(12)], holder: 'person', ...code },
    {
        type: 'MAC_APP_DISTRIBUTION',
        label: '3rd Party Mac Developer Application',
        markers: [marker(7)],
        holder: 'team and ID',
        ...code,
    },
    {
        type: 'MAC_INSTALLER_DISTRIBUTION',
        label: '3rd Party Mac Developer Installer',
        markers: [marker(8)],
        usages: [`${APPLE}.4.9`],
        holder: 'team and ID',
    },
    {
        type: 'DEVELOPMENT',
        label: 'Apple Development',
        markers: [marker(2), marker(12)],
        holder: 'person',
        ...code,
    },
    {
        type: 'DISTRIBUTION',
        label: 'Apple Distribution',
        markers: [marker(4), marker(7)],
        holder: 'team and ID',
        ...code,
    },
    ...['DEVELOPER_ID_APPLICATION', 'DEVELOPER_ID_APPLICATION_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13)],
        holder: 'team and ID',
        ...code,
    })),
    ...['DEVELOPER_ID_KEXT', 'DEVELOPER_ID_KEXT_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13), marker(18)],
        holder: 'team and ID',
        ...code,
    })),
    ...['PASS_TYPE_ID', 'PASS_TYPE_ID_WITH_NFC'].map((type) => ({
        type,
        label: 'Pass Type ID',
        markers: [marker(16)],
        usages: [`${APPLE}.4.14`],
        holder: 'pass',
    })),
];
/** What is known of a type of certificate; undefined for one that nobody documents. */
export function kindOfType(type) {
    return CERTIFICATE_KINDS.find((kind) => kind.type === type);
}
/**
 * The type of a certificate by its extensions: that with the most markers, all of which it has. Where two types look
 * the same (G2 and not, with NFC or not), the first.
 *
 * @returns undefined for a certificate of no kind that is known
 */
export function typeByMarkers(extensions) {
    const fits = CERTIFICATE_KINDS.filter(({ markers }) => markers.every((oid) => extensions.includes(oid)));
    const most = Math.max(...fits.map(({ markers }) => markers.length));
    return fits.find(({ markers }) => markers.length === most)?.type;
}
