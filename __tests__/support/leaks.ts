import type { StepResult } from '../../src/demo/runner.ts';
import { TOKEN_ACTION } from './action-yml.ts';
import type { ActionFile } from './action-yml.ts';
import { shownIn } from './planted.ts';
import type { Planted } from './planted.ts';

type Written = Pick<StepResult, 'stdout' | 'stderr' | 'outputs' | 'files'>;

/** Where one may stand, by the names of the runner's files. */
export interface Allowed {
  /** Values that are no secret and must not be masked: the runner would drop outputs with them. */
  readonly plain?: readonly string[];
  /** The files that the token is meant to be in, once in each; its output alone unless told otherwise. */
  readonly tokenIn?: readonly string[];
  /** Tokens that it signs for itself beside that of its output: they are masked later, and stand nowhere. */
  readonly ownTokens?: number;
  /** Whose outputs they are; action.yml's unless told otherwise. */
  readonly action?: ActionFile;
}

/**
 * Searches every byte that a step wrote.
 *
 * @param planted the secrets that it was given
 * @returns what is wrong, in words; nothing when nothing leaked
 */
export function leaksIn(
  result: Written,
  planted: readonly Planted[],
  { plain = [], tokenIn = ['GITHUB_OUTPUT'], ownTokens = 0, action = TOKEN_ACTION }: Allowed = {},
): string[] {
  const lines = result.stdout.split(/\r?\n/);
  const first = lines.findIndex((line) => !isMask(line));
  const early = maskedBy(lines.slice(0, first));
  return [
    ...planted.flatMap((secret) => shown(result, secret)),
    ...planted.flatMap((secret) => unmasked(early, secret)),
    ...plain.filter((value) => early.has(value)).map((value) => `masked, though it is no secret: ${value}`),
    ...tokenLeaks(result, lines, tokenIn, ownTokens),
    ...(result.stderr === '' ? [] : ['something on standard error']),
    ...unknownOutputs(result, action),
  ];
}

const isMask = (line: string): boolean => line.startsWith('::add-mask::');

/** What the runner hides after these commands: each value, and each of its lines. */
function maskedBy(lines: readonly string[]): Set<string> {
  const values = lines.filter(isMask).map((line) => unescapeData(line.slice('::add-mask::'.length)));
  return new Set(values.flatMap((value) => [value, ...value.split(/[\r\n]+/)]));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Each place with what was written there; of standard output without the masks, which the runner swallows. */
function places({ stdout, stderr, files }: Written): [place: string, text: string][] {
  const said = stdout.split(/\r?\n/).filter((line) => !isMask(line));
  return [['standard output', said.join('\n')], ['standard error', stderr], ...files];
}

function shown(result: Written, secret: Planted): string[] {
  return places(result).flatMap(([place, text]) => {
    const part = shownIn(text, secret);
    return part === undefined ? [] : [`${place} shows ${part} of ${secret.name}`];
  });
}

function unmasked(early: ReadonlySet<string>, { name, masks }: Planted): string[] {
  return masks
    .filter(([, form]) => !early.has(form))
    .map(([what]) => `not masked in time: ${what} of ${name}`);
}

const TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The token's mask is the only one that can come late, and warnings about the inputs all that can come before;
 * but whoever had to wait signs anew, and masks again.
 */
function tokenLeaks(
  result: Written,
  lines: readonly string[],
  tokenIn: readonly string[],
  ownTokens: number,
): string[] {
  const output = result.outputs.get('token');
  const first = lines.findIndex((line) => !isMask(line) && !line.startsWith('::warning::'));
  const inTime = maskedBy(lines.slice(0, first));
  const waits = lines.filter((line) => / attempt \d/.test(line)).length;
  const after = [...maskedBy(lines.slice(first))];
  const late = after
    .filter((mask) => after.length > waits + ownTokens || !TOKEN.test(mask))
    .map(() => 'a mask after what it was for');
  const masked = new Set([...inTime, ...after]);
  const token = output ?? [...masked].find((mask) => TOKEN.test(mask));
  if (token === undefined) return late;
  const wanted = output === undefined ? [] : tokenIn;
  const wrong = places(result).filter(
    ([place, text]) => occurrences(text, token) !== (wanted.includes(place) ? 1 : 0),
  );
  const others = after.filter(
    (mask) => mask !== token && places(result).some(([, text]) => occurrences(text, mask) > 0),
  );
  return [
    ...late,
    ...others.map(() => 'another token is shown'),
    ...(masked.has(token) ? [] : ['not masked in time: the token']),
    ...wrong.map(([place, text]) => `the token is in ${place} ${occurrences(text, token)} times`),
  ];
}

/** How often a token is in a text; its signature alone counts, since who has that has only to guess the rest. */
function occurrences(text: string, token: string): number {
  return text.split(token.split('.')[2] ?? token).length - 1;
}

function unknownOutputs({ outputs }: Written, { outputNames }: ActionFile): string[] {
  const unknown = [...outputs.keys()].filter((name) => !outputNames.includes(name));
  return unknown.map((name) => `an output that action.yml does not have: ${name}`);
}
