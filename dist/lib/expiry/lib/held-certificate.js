import { plainSerialNumber } from "../../serial-number.js";
/** What counts of a certificate that a profile or a file holds; one without a common name is called by its number. */
export function heldCertificate({ serialNumber, subject, notAfter }) {
    const plain = plainSerialNumber(serialNumber);
    return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}
/** Apple names a team's certificates `iPhone Distribution: Acme`; those of its own authorities, which a chain has, not so. */
export function isOfATeam({ name }) {
    return name.includes(': ');
}
