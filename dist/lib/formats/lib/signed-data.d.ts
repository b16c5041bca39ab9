import type { KeyObject } from 'node:crypto';
import type { Block, Der } from './der.ts';
/** Who signs, and the certificates that go with the signature: the signer's first. */
export interface DataSigner {
    readonly key: KeyObject;
    readonly certificates: readonly Buffer[];
    readonly signedAt: Date;
}
/** CMS SignedData around some bytes (RFC 5652), with SHA-256 and signed attributes. */
export declare function signData(content: Buffer, { key, certificates, signedAt }: DataSigner): Der;
/** What SignedData holds, its signature not looked at yet. */
export interface OpenedSignedData {
    readonly content: Buffer;
    readonly certificates: readonly Buffer[];
    readonly signers: readonly Block[];
}
/** @throws Error when it is no SignedData with its content inside */
export declare function openSignedData(cms: Buffer): OpenedSignedData;
/** A chain from the signer's certificate to a root that signs itself, all of it in the SignedData; or what lacks. */
export type CheckedSignature = {
    readonly fault: 'no signer' | 'no certificate' | 'changed' | 'wrong signature' | 'no chain';
} | {
    readonly fault: undefined;
    readonly rootSha256: string;
};
/** More signers than one are of no use to a profile: the first counts. */
export declare function checkSignature({ content, certificates, signers }: OpenedSignedData): CheckedSignature;
