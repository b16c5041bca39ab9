import type { AuthorityState } from '../formats/authority.ts';
import type { ResourceType } from '../resources/descriptor.ts';
import { printable } from '../text.ts';
import { inputError } from './input-error.ts';
import { readQuirks } from './quirks.ts';
import type { Quirks } from './quirks.ts';
import { TYPES } from './store.ts';
import type { StoreData, StoredResource } from './store.ts';

/** All that an emulator remembers: plain data, which a seed and a state file hold as JSON. */
export interface EmulatorState {
  /** How far the clock is ahead of the real one, in milliseconds. */
  readonly clockAhead?: number;
  /** How many identifiers were given out. */
  readonly counter?: number;
  /** Those that are not as by default. */
  readonly quirks?: Partial<Quirks>;
  /** Who signs in Apple's place, since something was signed: private keys of no worth elsewhere are in it. */
  readonly authority?: AuthorityState;
  readonly resources: StoreData;
}

/**
 * Reads a state or a seed from outside.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it, `AUTHORITY_STATE` when its authority is damaged
 */
export async function readState(value: unknown): Promise<EmulatorState> {
  if (!isObject(value)) throw inputError('A state is an object with resources.');
  const { resources, clockAhead = 0, counter = 0, quirks = {}, authority } = value;
  if (typeof clockAhead !== 'number' || !Number.isFinite(clockAhead))
    throw inputError('clockAhead is a number of milliseconds.');
  if (!Number.isSafeInteger(counter) || (counter as number) < 0)
    throw inputError('counter is a whole number.');
  if (!isObject(resources)) throw inputError('The resources of a state are an object of lists.');
  for (const [type, list] of Object.entries(resources)) checkList(type, list);
  return {
    clockAhead,
    counter: counter as number,
    quirks: readQuirks(quirks),
    ...(authority !== undefined && { authority: await readAuthority(authority) }),
    resources,
  };
}

/** Tried at once: else it would come to light when somebody asks for a certificate, and asks in vain. */
async function readAuthority(value: unknown): Promise<AuthorityState> {
  const { restoreAuthority } = await import('../formats/authority.ts');
  return (await restoreAuthority(value)).export();
}

function checkList(type: string, list: unknown): void {
  const kind = printable(type, 40);
  if (!TYPES.includes(type as ResourceType)) throw inputError(`There is no kind of resource ${kind}.`);
  if (!Array.isArray(list)) throw inputError(`The ${kind} of a state are a list.`);
  const seen = new Set<string>();
  list.forEach((resource: unknown, index) => {
    if (!isResource(resource))
      throw inputError(
        `In ${kind}, number ${index + 1}: an id, attributes and relationships by ID are wanted.`,
      );
    if (seen.has(resource.id))
      throw inputError(
        `In ${kind}, number ${index + 1}: the id ${printable(resource.id, 40)} is there twice.`,
      );
    seen.add(resource.id);
  });
}

function isResource(value: unknown): value is StoredResource {
  if (!isObject(value)) return false;
  const { id, attributes, relationships = {}, zombie = false } = value;
  const isLink = (link: unknown): boolean => [link].flat().every((one) => typeof one === 'string');
  return (
    typeof id === 'string' &&
    id !== '' &&
    isObject(attributes) &&
    isObject(relationships) &&
    Object.values(relationships).every(isLink) &&
    typeof zombie === 'boolean'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
