/** What entitlements depend on beside the capability. */
interface Holder {
    readonly teamId: string;
    readonly profileType: string;
}
/** What a profile may do by the capabilities of its bundle ID, beside what each of its kind may. */
export declare function entitlementsFor(capabilities: readonly string[], holder: Holder): Record<string, unknown>;
export {};
