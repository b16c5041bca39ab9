import { EpapiError } from '../errors.ts';
import type { Prune } from '../provision/plan.ts';
import { PRUNE_HINT, readPrune } from '../provision/prune.ts';
import { quoteValue } from '../text.ts';
import { readChoice } from './inputs.ts';
import type { InputTexts } from './inputs.ts';
import { linesOf } from './lines.ts';

/** What a step is to provision. */
export interface ProvisionOrder {
  /** Files of the manifest. */
  readonly paths: readonly [string, ...string[]];
  readonly mode: 'plan' | 'apply';
  readonly prune: Prune;
  /** Undefined for the usual one. */
  readonly profilesDir: string | undefined;
  /** Undefined where no comment is wanted. */
  readonly githubToken: string | undefined;
}

/**
 * Reads the inputs of provisioning.
 *
 * @returns undefined when no manifest is given, and nothing else that needs one
 * @throws EpapiError `INPUT`
 */
export function readProvisionOrder(inputs: InputTexts): ProvisionOrder | undefined {
  const mode = readChoice('mode', inputs.mode, ['plan', 'apply']);
  const prune = readPruneInput(inputs.prune);
  const [first, ...more] = linesOf(inputs.manifest);
  if (first === undefined) {
    refuseWithoutManifest(inputs, mode);
    return undefined;
  }
  return {
    paths: [first, ...more],
    mode,
    prune,
    profilesDir: inputs.profilesDir.trim() || undefined,
    githubToken: inputs.githubToken.trim() || undefined,
  };
}

function readPruneInput(text: string): Prune {
  const prune = readPrune(linesOf(text));
  if (prune) return prune;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input prune is ${quoteValue(text)}.`,
    hint: `One rule on each line: ${PRUNE_HINT}`,
  });
}

/** A step that was to provision must not pass because an expression came out empty. */
function refuseWithoutManifest(inputs: InputTexts, mode: ProvisionOrder['mode']): void {
  const given = [
    ...(mode === 'apply' ? ['mode: apply'] : []),
    ...(linesOf(inputs.prune).length > 0 ? ['prune'] : []),
    ...(inputs.profilesDir.trim() === '' ? [] : ['profiles-dir']),
    ...(inputs.githubToken.trim() === '' ? [] : ['github-token']),
  ];
  if (given.length === 0) return;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input manifest is empty, and ${given.join(', ')} ${given.length === 1 ? 'needs' : 'need'} one.`,
    hint: 'Give the path of a manifest, such as .github/epapi.yml, or leave the others out.',
  });
}
