const always = (value) => () => value;
const environment = ({ profileType }) => profileType.endsWith('_DEVELOPMENT') ? 'development' : 'production';
const developer = (name) => `com.apple.developer.${name}`;
/** Those whose value needs nothing that this API does not know, such as the names of App Groups. */
const ENTITLEMENTS = {
    ACCESS_WIFI_INFORMATION: [developer('networking.wifi-info'), always(true)],
    APPLE_ID_AUTH: [developer('applesignin'), always(['Default'])],
    ASSOCIATED_DOMAINS: [developer('associated-domains'), always('*')],
    AUTOFILL_CREDENTIAL_PROVIDER: [
        developer('authentication-services.autofill-credential-provider'),
        always(true),
    ],
    CLASSKIT: [developer('ClassKit-environment'), environment],
    DATA_PROTECTION: [developer('default-data-protection'), always('NSFileProtectionComplete')],
    GAME_CENTER: [developer('game-center'), always(true)],
    HEALTHKIT: [developer('healthkit'), always(true)],
    HOMEKIT: [developer('homekit'), always(true)],
    HOT_SPOT: [developer('networking.HotspotConfiguration'), always(true)],
    INTER_APP_AUDIO: ['inter-app-audio', always(true)],
    MULTIPATH: [developer('networking.multipath'), always(true)],
    PERSONAL_VPN: [developer('networking.vpn.api'), always(['allow-vpn'])],
    PUSH_NOTIFICATIONS: ['aps-environment', environment],
    SIRIKIT: [developer('siri'), always(true)],
    WALLET: [developer('pass-type-identifiers'), ({ teamId }) => [`${teamId}.*`]],
    WIRELESS_ACCESSORY_CONFIGURATION: ['com.apple.external-accessory.wireless-configuration', always(true)],
};
/** What a profile may do by the capabilities of its bundle ID, beside what each of its kind may. */
export function entitlementsFor(capabilities, holder) {
    const known = Object.entries(ENTITLEMENTS).filter(([capability]) => capabilities.includes(capability));
    return Object.fromEntries(known.map(([, [key, value]]) => [key, value(holder)]));
}
