/** What certificates are: the names that Apple's API uses for them. */
export const CERTIFICATES = {
  type: 'certificates',
  path: '/v1/certificates',
  attributes: [
    'certificateContent',
    'certificateType',
    'csrContent',
    'displayName',
    'expirationDate',
    'name',
    'platform',
    'serialNumber',
  ],
  relationships: ['passTypeId'],
  filters: ['certificateType', 'displayName', 'id', 'serialNumber'],
} as const;

/** A signing certificate. Kinds are open: Apple adds some before it documents them. */
export interface CertificateAttributes {
  readonly name: string;
  /** `IOS_DISTRIBUTION`, `IOS_DEVELOPMENT`, … */
  readonly certificateType: string;
  readonly displayName: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  /** `IOS`, `MAC_OS`, …; absent for some kinds. */
  readonly platform?: string;
  /** ISO 8601 with an offset. */
  readonly expirationDate: string;
  /** Base64 of the DER. */
  readonly certificateContent?: string;
}
