import type { FileContents } from '../inventory.ts';
/**
 * What a .cer holds.
 *
 * @throws EpapiError `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readCertificateFile(path: string): Promise<FileContents>;
/** What a .p12 holds. */
export interface Pkcs12Contents {
    readonly holds: FileContents;
    /**
     * Certificates beside those of its keys that are of no authority, by their serial numbers: each counts as if it were
     * a file of its own, since nobody who looks at the others would hear of its end.
     */
    readonly keyless: ReadonlyMap<string, FileContents>;
}
/**
 * What a .p12 holds.
 *
 * @throws EpapiError `PKCS12.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export declare function readPkcs12File(path: string, password: string | undefined): Promise<Pkcs12Contents>;
