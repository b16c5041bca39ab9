import { BY_URGENCY, KIND_WORDS } from './words.ts';

/** JSON Schema, draft 7. */
type JsonSchema = Readonly<Record<string, unknown>>;

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

/** @param optional names of those that are left out where they are not known */
const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const TEXT = { type: 'string' };
const DAYS = { type: 'number', minimum: 0 };
const COUNT = { type: 'integer', minimum: 0 };
const INSTANT = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$',
};
const STATUS = { type: 'string', enum: BY_URGENCY };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const FINDING = object(
  {
    id: described(
      TEXT,
      'The same in each run for the same thing, of a file whether it can be read or not, and for no other: `profile:8F2…`, `build:out/Field.ipa`.',
    ),
    kind: described(
      { type: 'string', enum: Object.keys(KIND_WORDS) },
      `What it is: ${Object.keys(KIND_WORDS)
        .map((kind) => `\`${kind}\``)
        .join(', ')}.`,
    ),
    name: described(TEXT, "What people call it: a profile's name, a file's path, an e-mail address."),
    status: described(STATUS, 'How urgent it is; `unknown` where nobody could tell.'),
    endsAt: described(
      orNull(INSTANT),
      'When it ends, whatever ends it first; `null` where nobody can tell, and before the year 1000 or after 9999.',
    ),
    daysLeft: described(
      orNull({ type: 'integer' }),
      'Whole days left, rounded down; negative once it has ended; `null` where nobody can tell.',
    ),
    apps: described(
      { type: 'array', items: TEXT },
      'Identifiers of the bundle IDs whose installed apps stop opening with it, sorted; of a build its app alone, where it is in-house. Apple’s lists do not tell extensions from apps.',
    ),
    effect: described(TEXT, 'What stops working, as a sentence.'),
    reason: described(TEXT, 'What ends it, as a sentence.'),
    fix: described(TEXT, 'What to do: a command, a line of a manifest, or a sentence. Empty for what is ok.'),
    type: described(TEXT, "Apple's word for its type, where it has one: `IOS_APP_INHOUSE`."),
    serialNumber: described(TEXT, 'Hexadecimal in capitals: of the certificate, or of the one that ends it.'),
    uuid: described(TEXT, "A profile's UUID."),
    ignored: described(
      object({
        reason: described(TEXT, 'Why it does not count.'),
        until: described(
          { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
          'The last day on which it does not count, in UTC: `2027-03-01`.',
        ),
      }),
      'There where it does not count: it is among the findings, and not in `status`, `counts` or `soonest`.',
    ),
  },
  ['type', 'serialNumber', 'uuid', 'ignored'],
);

/**
 * schema/expiry.schema.json: what `expiry.json` holds, and the table of docs/expiry.md. Fields may be added to a
 * version; none goes or changes its meaning without a new one, so the schema lets others stand.
 */
export const EXPIRY_SCHEMA: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'What an expiry check of epapi-action found',
  ...object({
    version: described({ const: 1 }, 'Of this schema.'),
    checkedAt: described(INSTANT, 'When it was checked.'),
    headline: described(TEXT, 'What was found, in a line for people.'),
    status: described(STATUS, 'The worst of all that counts; `ok` where there is nothing.'),
    warnWithinDays: described(DAYS, 'What ends within so many days is a warning.'),
    failWithinDays: described(DAYS, 'What ends within so many days is critical.'),
    counts: described(
      object(
        Object.fromEntries(
          BY_URGENCY.map((status) => [status, described(COUNT, `How many are \`${status}\`.`)]),
        ),
      ),
      'How many there are of each status.',
    ),
    ignored: described(COUNT, 'How many do not count.'),
    soonest: described(
      orNull(TEXT),
      'The `id` of what ends first of what has not ended and counts, but for invitations; `null` where nothing does.',
    ),
    findings: described(
      { type: 'array', items: FINDING },
      'All that was watched: the worst first; of the same the soonest first, but of `expired` the latest; of the same end certificates first; then by name.',
    ),
    notes: described(
      { type: 'array', items: TEXT },
      'What was not looked at and why, and what of `ignore` has ended or met nothing: sentences for people.',
    ),
  }),
};
