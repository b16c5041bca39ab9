/** What Apple does to a profile whose bundle ID or certificate changed: it stays, and signs nothing any more. */
export function invalidate(store, profile) {
    store.put('profiles', { ...profile, attributes: { ...profile.attributes, profileState: 'INVALID' } });
}
