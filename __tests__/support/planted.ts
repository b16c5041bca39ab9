import type { KeyObject } from 'node:crypto';
import { acceptedForms, pemOf } from './keys.ts';

/** A secret that is given to a run, and what must become of it. Made with nothing of the code under test. */
export interface Planted {
  readonly name: string;
  /** As it is put into an input. */
  readonly text: string;
  /** What the runner must be told to mask before anything else is written, each with what it is. */
  readonly masks: readonly Form[];
  /** Every run of {@link LENGTH} characters that may not stand anywhere. */
  readonly hidden: ReadonlySet<string>;
}

type Form = readonly [what: string, text: string];

/** Characters of a secret that are enough to call it a leak. */
const LENGTH = 16;

/** What says that a key is on P-256, in base64: certificates for such keys have it too. */
const CURVE = 'MBMGByqGSM49AgEGCCqGSM49AwEH';

/** What is in a secret's text. */
export interface Contents {
  /** Private keys that can be read out of it: their DER, PEM lines and numbers must be masked. */
  readonly keys?: readonly KeyObject[];
  /** Bytes that can be read out of it: their base64 and hexadecimal must be masked. */
  readonly bytes?: readonly Buffer[];
  /** Private keys that are in there for whoever tries harder: nothing of them may stand anywhere. */
  readonly inside?: readonly KeyObject[];
}

export function plant(
  name: string,
  text: string,
  { keys = [], bytes = [], inside = [] }: Contents = {},
): Planted {
  const masks: Form[] = [
    ['the text as it was given', text],
    ...bytes.flatMap((value) => encodings('the bytes in it', value)),
    ...keys.flatMap(formsOfKey),
  ];
  const more = [...keys, ...inside].flatMap(allBytesOf);
  const forms = [...masks, ...more.flatMap((value) => encodings('', value))].map(([, form]) => form);
  const hidden = new Set(forms.flatMap((form) => runs(compact(withoutMarkers(form)))));
  for (const run of runs(CURVE)) hidden.delete(run);
  return { name, text, masks, hidden };
}

/** A key on P-256 in every form that is accepted. An environment holds no NUL, so that one form is left out. */
export function plantAccepted(pem: string, privateKey: KeyObject): Planted[] {
  const sec1 = privateKey.export({ type: 'sec1', format: 'der' });
  return acceptedForms(pem)
    .filter(([, text]) => !text.includes('\0'))
    .map(([name, text]) =>
      plant(name, text, { keys: [privateKey], bytes: name.includes('SEC1') ? [sec1] : [] }),
    );
}

function allBytesOf(key: KeyObject): Buffer[] {
  return [Buffer.from(pemOf(key)), key.export({ type: 'pkcs8', format: 'der' }), ...numbersOf(key)];
}

/** Characters; a last line that is shorter says nothing of a key, and masked it would make a log unreadable. */
const SHORTEST_LINE = 6;

/** What must be masked of a key, whatever it came in. */
function formsOfKey(key: KeyObject): Form[] {
  const lines = pemOf(key)
    .trim()
    .split('\n')
    .slice(1, -1)
    .filter((line) => line.length >= SHORTEST_LINE);
  return [
    ...encodings('the DER', key.export({ type: 'pkcs8', format: 'der' })),
    ...lines.map((line, index): Form => [`line ${index + 2} of the PEM`, line]),
    ...numbersOf(key)
      .slice(0, 1)
      .flatMap((number) => encodings('the private number', number)),
  ];
}

function encodings(what: string, bytes: Buffer): Form[] {
  const hex = bytes.toString('hex');
  return [
    [`${what} in base64`, bytes.toString('base64')],
    [`${what} in base64url`, bytes.toString('base64url')],
    [`${what} in hexadecimal`, hex],
    [`${what} in hexadecimal, in capitals`, hex.toUpperCase()],
  ];
}

/** The private number and, of an RSA key, all that it follows from. */
function numbersOf(key: KeyObject): Buffer[] {
  const { d, p, q, dp, dq, qi } = key.export({ format: 'jwk' });
  return [d, p, q, dp, dq, qi].flatMap((part) =>
    part === undefined ? [] : [Buffer.from(part, 'base64url')],
  );
}

/** What part of a secret a text shows: the first run of it, or undefined when there is none. */
export function shownIn(text: string, planted: Planted): string | undefined {
  const parts = [...runs(text), ...runs(compact(text))];
  return parts.find((part) => planted.hidden.has(part));
}

/** Without what a text can be broken into lines with, raw or escaped: a leak in narrow columns is one as well. */
function compact(text: string): string {
  return text.replace(/\s|\\+[rnt]|\\+u[0-9a-f]{4}|%0[AD]/g, '');
}

/** The first and the last line of a PEM are no secret, and errors quote them. */
function withoutMarkers(text: string): string {
  return text.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, ' ');
}

function runs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, at) =>
    text.slice(at, at + LENGTH),
  );
}
