import type { TextRule } from './shape.ts';
/** What texts of a manifest look like. */
export declare const RULES: {
    readonly any: {
        readonly expected: "text";
        readonly hint: "Give text.";
        readonly pattern: RegExp;
        readonly longest: 2048;
    };
    readonly name: TextRule;
    readonly path: {
        readonly expected: "the path of a file";
        readonly hint: "Give one relative to the folder of this file.";
        readonly pattern: RegExp;
        readonly longest?: number;
        readonly refuse?: (text: string) => readonly [message: string, hint: string] | undefined;
    };
    readonly profileName: {
        readonly refuse: (name: string) => [string, string] | undefined;
        readonly expected: string;
        readonly hint: string;
        readonly pattern: RegExp;
        readonly longest?: number;
    };
    readonly bundleId: {
        readonly expected: "a bundle ID such as com.acme.field or com.acme.*";
        readonly hint: "It has letters, digits, hyphens and dots; a star stands alone, or last behind a dot.";
        readonly pattern: RegExp;
    };
    readonly passTypeId: {
        readonly expected: "a pass type ID such as pass.com.acme.badge";
        readonly hint: "It begins with pass. and has letters, digits, hyphens and dots.";
        readonly pattern: RegExp;
    };
    readonly udid: {
        readonly expected: "a UDID: from 16 to 64 hexadecimal digits, with hyphens or without";
        readonly hint: "Finder and Apple Configurator show it; a serial number or IMEI is not meant.";
        readonly pattern: RegExp;
    };
    readonly serialNumber: {
        readonly expected: "a serial number: from 1 to 40 hexadecimal digits";
        readonly hint: "Take it from the list of certificates: epapi api /v1/certificates --paginate";
        readonly pattern: RegExp;
    };
    readonly publicKey: {
        readonly expected: "the SHA-256 of a public key (SubjectPublicKeyInfo in DER): 64 hexadecimal digits";
        readonly hint: "openssl x509 -inform DER -in FILE.cer -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256";
        readonly pattern: RegExp;
    };
    readonly renewWithin: {
        readonly expected: "a length of time such as 30 days or 4 weeks";
        readonly hint: "Give from 1 day to 330 days, in whole days or weeks.";
        readonly pattern: RegExp;
        readonly refuse: (written: string) => [string, string] | undefined;
    };
    readonly all: {
        readonly expected: "all";
        readonly hint: "Write all, or a list of names or UDIDs.";
        readonly pattern: RegExp;
    };
};
/** @param written as the rule has it */
export declare function daysOf(written: string): number;
