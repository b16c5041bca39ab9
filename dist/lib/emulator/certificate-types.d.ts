/** Both sign in-house apps. */
export declare const DISTRIBUTION: string[];
/** Milliseconds: in-house distribution certificates last three years, others one. [peer: fastlane] */
export declare function lifeOf(type: string): number;
/** How Apple names what a certificate is for. */
export declare function labelOf(type: string): string;
/** Of what is not for passes. `DEVELOPMENT` and `DISTRIBUTION` are for all. */
export declare function platformOf(type: string): 'IOS' | 'MAC_OS';
/** The type as which a certificate is issued: its own, or the likest one where nobody documents it. */
export declare function issuedType(type: string): string;
/** Whether what a certificate signs may run in a profile: for which purpose, on which platforms. */
export declare function signsFor(type: string): {
    readonly purpose: 'distribution' | 'development' | 'other';
    readonly platforms: readonly ('IOS' | 'MAC_OS')[];
};
