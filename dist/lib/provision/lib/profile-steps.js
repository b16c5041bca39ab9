import { ApiError } from "../../client/api-error.js";
import { proofNames } from "../../proof-name.js";
import { nameElsewhere, nameTaken } from "./apply-errors.js";
import { deleteProfile, removeBeside, removeProfile, throwWhereWithout } from "./delete-profile.js";
import { deviceIdsOf } from "./device-steps.js";
import { ensure } from "./ensure.js";
import { bundleIdOf } from "./identifier-steps.js";
import { isValid, judgeProfile, profilesOf, seenProfile } from "./seen-profile.js";
/** How often what stands in the way is taken out of it: others, who do the same at the same time, put it there. */
const MOST_TRIES = 5;
/** Makes a profile whose name was free when this was planned. */
export async function createProfile(doing, named) {
    const { foundAlready, thing } = await place(doing, named);
    const isBegun = doing.begun.has(named.name);
    if (thing.fit !== 'fits' && !isWorthKeeping(doing, thing)) {
        const how = await replaceProfile(doing, named, [thing.profile.id]);
        return isBegun ? 'created' : how;
    }
    if (thing.fit === 'other')
        throw nameTaken(named.name, thing.problems);
    doing.placed.set(named.name, thing.profile);
    return foundAlready && !isBegun ? 'found already' : 'created';
}
/**
 * Replaces profiles by a new one of the same name, which Apple can only do by way of deleting: first it is proved,
 * under another name, that the new one can be had. The proof stays until there is the new one, whatever happens.
 *
 * Whoever else does the same at the same time, or goes on where this is cut off, finds the proof and relies on it; who
 * wants something else, or proves it anew, does so under a second name. So nobody deletes a valid proof of others
 * before the new one is there, unless both names are taken, and nobody deletes a new one.
 *
 * @param replaces IDs of those that go: they were judged, so that no other of their name is ever deleted for them
 */
export async function replaceProfile(doing, named, replaces) {
    const earlier = takeProof(doing, named.name);
    // Where the edit did not come about, the old one is still valid, and the proof may be gone by now.
    const { proof, made } = earlier && doing.edited.has(named.bundleId)
        ? { proof: earlier }
        : await prove(doing, { named, replaces, names: proofNames(named.name), when: 'once' });
    const gone = [];
    for (const id of replaces)
        gone.push(...(await removeBeside(doing, { ...named, id })));
    const profile = made ?? (await placeWhereFree(doing, named));
    doing.placed.set(named.name, profile);
    if (proof)
        await removeProfile(doing, proof.profile.id);
    await throwWhereWithout(doing, named.name, gone);
    return made ? 'found already' : 'replaced';
}
/**
 * Proves that a profile can be had while those in whose place it comes are still valid, which they are not any more
 * once the capabilities of their bundle ID have changed. The proof is not valid then either; but Apple has just made it:
 * one that was left proves nothing of today. What is new is made itself, since its name has to be free as well.
 *
 * @param replaces undefined for what is new
 */
export async function proveProfile(doing, named, replaces) {
    if (!replaces) {
        await placeWhereFree(doing, named);
        doing.begun.add(named.name);
        return;
    }
    const { proof } = await prove(doing, { named, replaces, names: proofNames(named.name), when: 'now' });
    if (proof)
        doing.proofs.set(named.name, proof);
}
/** Clears away what was proved for nothing, since the capabilities stayed as they were and so did the profile. */
export async function deleteProof(doing, proofOf) {
    const proof = takeProof(doing, proofOf);
    if (!proof?.isOwn)
        return;
    const { profile, bundleId } = proof;
    await deleteProfile(doing, { id: profile.id, name: profile.name, bundleId, proofOf });
}
function takeProof({ proofs }, name) {
    const proof = proofs.get(name);
    proofs.delete(name);
    return proof;
}
/**
 * The proof: a new one, or that of a run that was cut short or is under way. One that is valid and of no use here is
 * left alone, since another run may rely on it, while there is another name to prove it under.
 */
async function prove(doing, proving) {
    const { named, replaces, names, when } = proving;
    const [name, other] = names;
    const orElse = (all) => fitting(doing, named, all, replaces);
    for (let tries = 1;; tries++) {
        const { isAnswered, thing } = await place(doing, { ...named, name }, orElse);
        const { profile, fit, problems, all } = thing;
        const isOfToday = isAnswered || when === 'once' || tries > 1;
        if (fit === 'fits' && (isOfToday || profile.name === named.name))
            return proved(named, profile, isAnswered);
        if (other !== undefined && isValid(doing, profile))
            return prove(doing, { ...proving, names: [other] });
        if (isOnlyValid(doing, profile, all))
            return proved(named, profile, false);
        if (tries >= MOST_TRIES)
            throw nameTaken(name, problems);
        await removeProfile(doing, profile.id);
    }
}
function proved({ name, bundleId }, profile, isOwn) {
    if (profile.name === name)
        return { proof: undefined, made: profile };
    return { proof: { profile, bundleId, isOwn } };
}
/** True for the last valid one of its type. */
function isOnlyValid(doing, profile, all) {
    const others = all.filter(({ id, type }) => id !== profile.id && type === profile.type);
    return isValid(doing, profile) && !others.some((one) => isValid(doing, one));
}
/** One of a name that fits, and is none of those that go. */
async function fitting(doing, named, all, replaces) {
    const others = all.filter((one) => one.name === named.name && !replaces.includes(one.id));
    const judged = await Promise.all(others.map((one) => judgeProfile(doing, one, named)));
    const found = judged.find(({ fit }) => fit === 'fits');
    return found && { ...found, all };
}
async function placeWhereFree(doing, named) {
    for (let tries = 1;; tries++) {
        const { profile, fit, problems } = (await place(doing, named)).thing;
        if (fit === 'fits')
            return profile;
        if (isWorthKeeping(doing, { profile, fit }) || tries >= MOST_TRIES)
            throw nameTaken(named.name, problems);
        // Another apply made it, and one of the two edited the bundle ID: nothing that is valid goes.
        await removeProfile(doing, profile.id);
    }
}
/** True for what was made to another order and is valid. */
function isWorthKeeping(doing, { profile, fit }) {
    return fit === 'other' && isValid(doing, profile);
}
/**
 * Makes a profile, or finds what has its name.
 *
 * @param orElse what else would do, where the name is refused and nothing has it
 */
async function place(doing, named, orElse = () => Promise.resolve(undefined)) {
    const { name, type } = named;
    const bundleId = await bundleIdOf(doing, named.bundleId);
    const devices = await deviceIdsOf(doing, named.devices);
    return ensure(doing, {
        send: async () => {
            const { data } = await doing.api.profiles.create({
                attributes: { name, profileType: type },
                relationships: {
                    bundleId,
                    certificates: named.certificates,
                    // An in-house profile with devices, even with none, is refused.
                    ...(devices.length > 0 && { devices }),
                },
            });
            return { profile: seenProfile(data), fit: 'fits', problems: [], all: [] };
        },
        look: async (thorough) => {
            const all = await profilesOf(doing, named.bundleId);
            const there = all.filter((one) => one.name === name);
            const judged = await Promise.all(there.map((one) => judgeProfile(doing, one, named)));
            const best = judged.find(({ fit }) => fit === 'fits') ?? judged[0];
            if (best)
                return { ...best, all };
            const other = await orElse(all);
            if (!other && thorough)
                await throwWhereElsewhere(doing, name, bundleId);
            return other;
        },
    });
}
/**
 * Apple says again and again that the name is taken, and no profile of the bundle ID has it.
 *
 * @param own the ID of the bundle ID, whose list may only be behind
 */
async function throwWhereElsewhere({ api }, name, own) {
    // A comma would make two names of it.
    const filter = name.includes(',') ? {} : { filter: { name: [name] } };
    const list = api.profiles.list({ ...filter, fields: { profiles: ['name'] } });
    for await (const { id, attributes } of list.all()) {
        if (attributes.name !== name)
            continue;
        const holder = await api.profiles.bundleId(id).catch((error) => {
            if (error instanceof ApiError && error.status === 404)
                return undefined;
            throw error;
        });
        if (holder?.data.id !== own)
            throw nameElsewhere(name, id, holder?.data.attributes.identifier);
    }
}
