import { KeyObject } from 'node:crypto';
import { expect, jest, test } from '@jest/globals';
import { KEY_PROBLEMS, keyError } from '../../src/auth/lib/key-problems.ts';
import type { KeyProblem } from '../../src/auth/lib/key-problems.ts';
import { readPrivateKey } from '../../src/auth/private-key.ts';
import { secretForms } from '../../src/auth/secret-forms.ts';
import { EpapiError } from '../../src/errors.ts';
import { EC_PARAMETERS, acceptedForms, bodyOf, makeKeyPair } from '../support/keys.ts';
import { openssl } from '../support/openssl.ts';
import { fc, runsOf } from '../support/properties.ts';

const RUNS = runsOf(2000);
// Far above what it takes, so that only a hang is seen.
jest.setTimeout(60_000 + RUNS * 30);

const { pem } = makeKeyPair();
const ENCRYPTED = openssl(['pkcs8', '-topk8', '-passout', 'pass:p'], pem);
const others = [makeKeyPair('P-384').pem, makeKeyPair('secp256k1').pem, ENCRYPTED];
const forms = [
  ...[pem, ...others.slice(0, 2)].flatMap((key) => acceptedForms(key).map(([, text]) => text)),
  ENCRYPTED,
  bodyOf(ENCRYPTED),
  openssl(['ec', '-aes128', '-passout', 'pass:p'], pem),
  openssl(['pkey', '-pubout'], pem),
  openssl(['genpkey', '-algorithm', 'ed25519']),
];

/** How a text is spoilt: where, and with what. */
type Change = (text: string, at: number, much: number, extra: string) => string;

const changes: readonly Change[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, much) => text.slice(0, at) + text.slice(at + much),
  (text, at, _much, extra) => text.slice(0, at) + extra + text.slice(at),
  (text, at, _much, extra) => text.slice(0, at) + extra + text.slice(at + extra.length),
  (text, at, much) => text.slice(0, at) + text.slice(at, at + much) + text.slice(at),
  (text, at, much) => {
    const code = text.charCodeAt(at % Math.max(1, text.length));
    const flipped = String.fromCharCode((Number.isNaN(code) ? 0 : code) ^ (1 << (much % 8)));
    return text.slice(0, at) + flipped + text.slice(at + 1);
  },
  (text, at, much) => flipInside(text, at, much),
  (text) => text + text,
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
  (text) => Buffer.from(text, 'base64').toString('latin1'),
  (text) => Buffer.from(text, 'base64').toString('hex'),
  (text) => JSON.stringify(text),
  (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')),
  (text) => text.replaceAll('\n', '\\n'),
  (text) => text.toLowerCase(),
  (text) => text.split('\n').reverse().join('\n'),
];

/** Flips a bit of what is under the base64, so that the form stays whole and the DER does not. */
function flipInside(text: string, at: number, much: number): string {
  return text.replace(/[A-Za-z0-9+/\s]{100,}={0,2}/, (body) => {
    const bytes = Buffer.from(body, 'base64');
    const place = at % bytes.length;
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (much % 8)), place);
    return bytes.toString('base64');
  });
}

const mutated = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.array(
      fc.tuple(
        fc.constantFrom(...changes),
        fc.nat(500),
        fc.nat(100),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([form, steps]) =>
    steps.reduce((text, [change, at, much, extra]) => change(text, at, much, extra), form),
  );

const base64Bytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('base64'));

/** Bytes that begin as DER does, with a length that is true, too long, too short or nonsense. */
const almostDer = fc
  .tuple(
    fc.constantFrom(
      [0x30],
      [0x30, 0x81],
      [0x30, 0x82],
      [0x30, 0x84],
      [0x30, 0x80],
      [0x30, 0xff],
      [0x30, 0x82, 0, 0x20, 2, 1, 3],
    ),
    fc.uint8Array({ maxLength: 200 }),
  )
  .map(([start, rest]) => Buffer.from([...start, ...rest]).toString('base64'));

const label = fc.oneof(
  fc.constantFrom(
    ...['PRIVATE KEY', 'EC PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY'],
    ...[
      'PUBLIC KEY',
      'CERTIFICATE',
      'CERTIFICATE REQUEST',
      'EC PARAMETERS',
      'PKCS7',
      'DSA PRIVATE KEY',
      'constructor',
    ],
  ),
  fc.string({ maxLength: 50 }),
);
const markerMixture = fc
  .array(
    fc.oneof(
      label.map((name) => `-----BEGIN ${name}-----`),
      label.map((name) => `-----END ${name}-----`),
      fc.constantFrom(
        '\n',
        '\\n',
        '\r\n',
        ' ',
        '"',
        "'",
        '\ufeff',
        '-----',
        '-----BEGIN ',
        '-----END ',
        '{',
        '=',
      ),
      fc.constantFrom(bodyOf(pem), ...others.map(bodyOf), EC_PARAMETERS, pem, 'Proc-Type: 4,ENCRYPTED\n\n'),
      base64Bytes,
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const input = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 3, arbitrary: markerMixture },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  // Lone surrogates too.
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: base64Bytes },
  { weight: 1, arbitrary: almostDer },
);

/** The constants of each code; whatever an error says beyond them would have come from the input. */
const CONSTANTS = new Map(
  KEY_PROBLEMS.map((code: KeyProblem) => [
    code as string,
    { message: keyError(code).message, hint: keyError(code).hint },
  ]),
);

function check(text: string): string {
  let key: KeyObject;
  try {
    key = readPrivateKey(text);
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    const { code, message, hint } = error;
    expect({ message, hint }).toEqual(CONSTANTS.get(code));
    expect(Object.getOwnPropertyNames(error).sort()).toEqual(['code', 'hint', 'message', 'name', 'stack']);
    expect(error.stack?.split('\n    at ')[0]).toMatch(
      new RegExp(`^(EpapiError|Error): ${escape(message)}$`),
    );
    return code;
  }
  expect(key).toBeInstanceOf(KeyObject);
  expect(key.type).toBe('private');
  expect(key.asymmetricKeyType).toBe('ec');
  expect(key.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  return 'read';
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test(`readPrivateKey gives a P-256 key or says one of its constants, ${RUNS} times`, () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(input, (text) => {
      const outcome = check(text);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: RUNS },
  );
  // That the inputs reach more than the first few lines of what is tested.
  expect(outcomes.get('read')).toBeGreaterThan(0);
  expect(outcomes.size).toBeGreaterThan(8);
  if (process.env['FUZZ_REPORT']) process.stderr.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`);
});

test(`secretForms never throws, ${RUNS} times`, () => {
  fc.assert(
    fc.property(input, (text) => {
      for (const form of secretForms(text)) {
        expect(form.length).toBeGreaterThanOrEqual(6);
        expect(form).not.toMatch(/^-----(BEGIN|END) [A-Z0-9 ]+-----$/);
      }
    }),
    { numRuns: RUNS },
  );
});
