/** UDIDs differ in case and hyphens from source to source (facts.md §3). */
export function normalUdid(udid) {
    return udid.replaceAll('-', '').toUpperCase();
}
/** True for the kinds of profile that name the devices they are for. */
export function takesDevices(profileType) {
    return profileType.endsWith('_DEVELOPMENT') || profileType.endsWith('_ADHOC');
}
