import { quoted, shortened } from "./wording.js";
/** What is found of profiles that could not be looked at: nothing can be told of them, which is never fine. */
export function unseenFinding({ id, bundleId, reason }) {
    const app = bundleId === '' ? 'its app' : shortened(bundleId);
    return {
        ...{ id: `unseen-profiles:${id}`, kind: 'profile', name: `Profiles of ${bundleId || id}` },
        ...{ status: 'unknown', endsAt: undefined, daysLeft: undefined, apps: [] },
        effect: `Whether installed copies of ${app} have stopped opening cannot be told.`,
        reason,
        fix: `Check without a scoped token, or delete profiles of ${quoted(bundleId || id)} that nobody needs any more.`,
    };
}
