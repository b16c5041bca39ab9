/**
 * A certificate's serial number as it is compared: hexadecimal in capitals. Apple and X.509 differ in zeros in front,
 * people also in case, colons and blanks.
 */
export declare function plainSerialNumber(text: string): string;
