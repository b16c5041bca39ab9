import type { FileContents } from '../inventory.ts';
/**
 * What a .cer holds.
 *
 * @throws EpapiError `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readCertificateFile(path: string): Promise<FileContents>;
/**
 * What a .p12 holds.
 *
 * @throws EpapiError `PKCS12.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readPkcs12File(path: string, password: string | undefined): Promise<FileContents>;
