/**
 * A certificate's serial number as it is compared: hexadecimal in capitals. Apple and X.509 differ in zeros in front,
 * people also in case, colons and blanks.
 */
export function plainSerialNumber(text) {
    return text
        .replace(/[:\s]/g, '')
        .replace(/^0+(?=.)/, '')
        .toUpperCase();
}
