const DAY = 86_400_000;
/** The property list of a profile, each key that Apple's have, in their order (facts.md §4). */
export function profilePlist(profile) {
    const { teamId, createdDate, expirationDate } = profile;
    return {
        AppIDName: profile.appIdName,
        ApplicationIdentifierPrefix: [teamId],
        CreationDate: createdDate,
        Platform: [platformOf(profile.profileType)],
        IsXcodeManaged: false,
        DeveloperCertificates: [...profile.certificates],
        Entitlements: entitlementsOf(profile),
        ExpirationDate: expirationDate,
        Name: profile.name,
        ...devicesOf(profile),
        TeamIdentifier: [teamId],
        TeamName: profile.teamName,
        TimeToLive: Math.round((expirationDate.getTime() - createdDate.getTime()) / DAY),
        UUID: profile.uuid,
        Version: 1,
    };
}
/** With the same in another form, which Apple's have beside the certificates. */
export function withDerProfile(plist, signed) {
    const entries = Object.entries(plist).flatMap(([key, value]) => key === 'Entitlements'
        ? [
            ['DER-Encoded-Profile', signed],
            [key, value],
        ]
        : [[key, value]]);
    return Object.fromEntries(entries);
}
function platformOf(type) {
    if (type.startsWith('MAC_'))
        return 'OSX';
    return type.startsWith('TVOS_') ? 'tvOS' : 'iOS';
}
/** All devices, those that are named, or (for a store) not a word of them. */
function devicesOf({ profileType, udids }) {
    if (/_(INHOUSE|DIRECT)$/.test(profileType))
        return { ProvisionsAllDevices: true };
    return /_(ADHOC|DEVELOPMENT)$/.test(profileType) ? { ProvisionedDevices: [...udids] } : {};
}
function entitlementsOf({ teamId, bundleIdentifier, profileType, entitlements = {}, }) {
    const identifier = `${teamId}.${bundleIdentifier}`;
    const isMac = profileType.startsWith('MAC_');
    return {
        ...(profileType.endsWith('_STORE') && !isMac ? { 'beta-reports-active': true } : {}),
        [isMac ? 'com.apple.application-identifier' : 'application-identifier']: identifier,
        'keychain-access-groups': [`${teamId}.*`, ...(isMac ? [] : ['com.apple.token'])],
        ...(isMac ? {} : { 'get-task-allow': profileType.endsWith('_DEVELOPMENT') }),
        'com.apple.developer.team-identifier': teamId,
        ...entitlements,
    };
}
