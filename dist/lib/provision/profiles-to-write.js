/**
 * The profiles that the manifest wants, as they stand after an apply: those that were made, and those that needed no
 * change. One that could not be made is not among them.
 */
export function profilesToWrite(plan, team, report) {
    const serialNumbers = new Map(team.certificates.map(({ id, serialNumber }) => [id, serialNumber]));
    const serialsOf = (ids) => ids.flatMap((id) => serialNumbers.get(id) ?? []);
    const contents = new Map(team.bundleIds.flatMap(({ profiles }) => profiles.map(({ id, content }) => [id, content ?? ''])));
    const kept = plan.kept.map(({ id, name, bundleId, certificates }) => ({
        ...{ name, bundleId, content: contents.get(id) ?? '' },
        certificates: serialsOf(certificates),
    }));
    const made = report.profiles.map(({ name, bundleId, content, certificates }) => ({
        ...{ name, bundleId, content },
        certificates: serialsOf(certificates),
    }));
    return [...kept, ...made].sort((a, b) => (a.name < b.name ? -1 : 1));
}
