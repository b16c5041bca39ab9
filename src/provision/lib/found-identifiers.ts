import { PLATFORM } from '../../resources/platforms.ts';
import type { CapabilitySetting } from '../../resources/descriptor.ts';
import { printable } from '../../text.ts';
import type { WantedBundleId, WantedCapability, WantedPassTypeId } from '../manifest.ts';
import type { TeamBundleId, TeamState } from '../team-state.ts';
import { chosenOptions } from './capability-choices.ts';
import { compareText } from './draft.ts';
import { TWIN, UNFIT_NAME, canHold, findEach, lastOfEach } from './found.ts';
import type { Found, LeftOut } from './found.ts';
import { TEXTS } from './manifest-shape.ts';

const UNFIT_IDENTIFIER = 'an identifier that a manifest cannot hold';

/** What Apple has been seen to call what was made for one of the platforms that it documents. */
const UNIVERSAL = 'UNIVERSAL';

/** Bundle IDs, sorted, with their capabilities. */
export function foundBundleIds({ bundleIds }: TeamState): Found<WantedBundleId> {
  const last = lastOfEach(bundleIds, ({ identifier }) => identifier);
  const ofCapabilities: LeftOut[] = [];
  const found = findEach('bundle-id', sorted(bundleIds), identifierOf, (have): WantedBundleId | string => {
    const { identifier, name } = have;
    const platform = platformOf(have);
    if (!canHold(TEXTS.bundleId, identifier)) return UNFIT_IDENTIFIER;
    if (last.get(identifier) !== have) return TWIN;
    if (!canHold(TEXTS.name, name)) return UNFIT_NAME;
    if (platform === undefined)
      return `of the platform ${printable(have.platform, 40)}, which cannot be made`;
    const { wanted, leftOut } = foundCapabilities(have);
    ofCapabilities.push(...leftOut);
    return { identifier, name, platform, capabilities: wanted };
  });
  return { ...found, leftOut: [...found.leftOut, ...ofCapabilities] };
}

function identifierOf({ identifier }: { readonly identifier: string }): string {
  return identifier;
}

function sorted<One extends { readonly identifier: string }>(all: readonly One[]): One[] {
  return all.toSorted((a, b) => compareText(a.identifier, b.identifier));
}

/** Undefined for what the API would not make anew. */
function platformOf({ platform }: TeamBundleId): string | undefined {
  if (platform === '' || platform === UNIVERSAL) return 'IOS';
  return PLATFORM.values.find((known) => known === platform);
}

function foundCapabilities({ identifier, capabilities }: TeamBundleId): Found<WantedCapability> {
  const types = new Map(capabilities.toReversed().map((one) => [one.type, one]));
  const ofSettings: LeftOut[] = [];
  const nameOf = ({ type }: { readonly type: string }): string => `${identifier} ${type}`;
  const all = [...types.values()].sort((a, b) => compareText(a.type, b.type));
  const found = findEach('capability', all, nameOf, (have): WantedCapability | string => {
    if (!canHold(TEXTS.capabilityType, have.type)) return UNFIT_NAME;
    const settings = foundSettings(have.settings);
    for (const key of settings.leftOut)
      ofSettings.push({
        kind: 'capability',
        name: nameOf(have),
        reason: `only its setting ${printable(key, 60)}, of which a manifest cannot say what is chosen`,
      });
    return { type: have.type, settings: settings.chosen };
  });
  return { ...found, leftOut: [...found.leftOut, ...ofSettings] };
}

/** @returns beside what is chosen, the keys of those of which a manifest cannot say it */
function foundSettings(settings: readonly CapabilitySetting[]): {
  readonly chosen: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
} {
  const chosen: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const [key, setting] of new Map(settings.toReversed().map((one) => [one.key ?? '', one]))) {
    const [option, second] = chosenOptions(setting);
    if (option === undefined) continue;
    const fits = second === undefined && canHold(TEXTS.setting, key) && canHold(TEXTS.option, option);
    if (fits) chosen[key] = option;
    else leftOut.push(key);
  }
  const inOrder = Object.entries(chosen).sort(([a], [b]) => compareText(a, b));
  return { chosen: Object.fromEntries(inOrder), leftOut };
}

/** Pass type IDs, sorted. */
export function foundPassTypeIds({ passTypeIds }: TeamState): Found<WantedPassTypeId> {
  const last = lastOfEach(passTypeIds, ({ identifier }) => identifier);
  return findEach('pass-type-id', sorted(passTypeIds), identifierOf, (have) => {
    const { identifier, name } = have;
    if (!canHold(TEXTS.passTypeId, identifier)) return UNFIT_IDENTIFIER;
    if (last.get(identifier) !== have) return TWIN;
    return canHold(TEXTS.name, name) ? { identifier, name } : UNFIT_NAME;
  });
}
