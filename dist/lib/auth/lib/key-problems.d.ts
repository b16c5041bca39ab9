import { EpapiError } from '../../errors.ts';
/**
 * Everything that can be wrong with a private key. The texts are constants on purpose: nothing of what was
 * read can get into a message, not even its length.
 */
declare const PROBLEMS: {
    readonly 'KEY.EMPTY': readonly ["The private key is empty.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line. If the file is lost, generate a new key at developer.apple.com under Users and Access → Integrations: Apple lets a key be downloaded only once."];
    readonly 'KEY.TOO_LARGE': readonly ["The private key is far larger than any key: more than 64 KiB.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.PATH': readonly ["The private key is a path to a file, not the content of the file.", "Store what is in the file. For the epapi command, a path goes into --private-key-path or EPAPI_PRIVATE_KEY_PATH."];
    readonly 'KEY.HALF_PEM': readonly ["The private key is half a PEM: its BEGIN line, its END line or a part between them is missing.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line. A secret that was set in a shell loses everything after the first line unless it is quoted."];
    readonly 'KEY.DAMAGED': readonly ["The private key looks like PEM or base64, but what is in it cannot be read as a key.", "It was cut, changed or encoded twice on the way. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.UNKNOWN_FORM': readonly ["The private key is in no form that could be recognised: neither PEM nor base64 of a key.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.PLACEHOLDER': readonly ["The private key is the name of a variable that was not replaced by its value, or asterisks out of a log.", "Give the secret itself: ${{ secrets.NAME }} in a workflow, \"$NAME\" in a shell."];
    readonly 'KEY.IDENTIFIER': readonly ["The private key is a key ID or an issuer ID.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.TOKEN': readonly ["The private key is a token (a JWT), which someone signed with a key.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.SEVERAL': readonly ["The private key holds several private keys, and nothing says which one is meant.", "Store only the one whose key ID you give."];
    readonly 'KEY.JSON': readonly ["The private key is a JSON document, not a key.", "Store only the value of its key field, with or without the \\n in it."];
    readonly 'KEY.ENCRYPTED': readonly ["The private key is encrypted with a password.", "Apple's .p8 is not: someone encrypted it. Decrypt it once (openssl pkcs8 -in FILE -out AuthKey.p8) and store the result."];
    readonly 'KEY.RSA': readonly ["The private key is an RSA key.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.EC_P384': readonly ["The private key is an EC key on the curve P-384.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.EC_P521': readonly ["The private key is an EC key on the curve P-521.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.EC_OTHER': readonly ["The private key is an EC key on another curve than P-256.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.OTHER_ALGORITHM': readonly ["The private key is neither RSA nor EC but of another algorithm.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.SSH': readonly ["The private key is an OpenSSH key.", "Keys for the Enterprise Program API are EC keys on the curve P-256. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.CERTIFICATE': readonly ["The private key is a certificate, which holds no private key.", "Certificates sign apps; the API wants the key that was generated for it. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.CERTIFICATE_REQUEST': readonly ["The private key is a certificate signing request, which holds no private key.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.PUBLIC': readonly ["The private key is a public key.", "Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
    readonly 'KEY.PKCS12': readonly ["The private key is a .p12 (PKCS#12), as used for signing apps.", "The API wants the key that was generated for it. Store the whole content of the AuthKey_….p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line."];
};
/** What is wrong with a private key; see docs/errors.md for each. */
export type KeyProblem = keyof typeof PROBLEMS;
/** The codes of all problems that a private key can have. */
export declare const KEY_PROBLEMS: KeyProblem[];
/** The error for a problem. It carries no cause: what a cryptography library says of its input stays out. */
export declare function keyError(problem: KeyProblem): EpapiError;
export {};
