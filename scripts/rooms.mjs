// The rooms of src/, what each is for, and which others it may import. eslint.config.js makes its rule of this,
// scripts/docs.mjs the table of docs/architecture.md. Some rooms are still to be built.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** What any room may import beside itself: the base error and leaf helpers. */
export const leaves = [
  'errors.ts',
  'text.ts',
  'nearest.ts',
  'days.ts',
  'group-by.ts',
  'json.ts',
  'given-folder.ts',
  'make-folder.ts',
  'markdown.ts',
  'proof-name.ts',
  'serial-number.ts',
  'system.ts',
  'version.ts',
  'write-private.ts',
];

const inner = {
  provision: {
    purpose: 'manifest, plan (pure), apply',
    imports: ['client', 'resources', 'formats'],
  },
  expiry: {
    purpose: 'inventory, findings (pure), the reports made of them',
    imports: ['client', 'resources', 'formats'],
  },
  client: {
    purpose: 'one request, its retries and errors; verifying a token',
    imports: ['auth', 'resources'],
  },
  emulator: {
    purpose: "Apple's side; it checks tokens with its own eyes",
    imports: ['resources', 'formats'],
  },
  auth: { purpose: 'a private key in any form → a signing key → a token', imports: [] },
  resources: { purpose: "Apple's names for each kind of resource: data, no I/O", imports: [] },
  formats: { purpose: 'profiles, certificates, PKCS#12, apps: bytes in, values out, and back', imports: [] },
  github: { purpose: 'job summary, annotations, the one issue, the one comment', imports: [] },
};

/** A face may import all rooms that are no faces. */
const face = (purpose) => ({ purpose, imports: Object.keys(inner), face: true });

export const rooms = {
  action: face('the action: reads inputs, calls one thing, writes outputs'),
  cli: face('the epapi command: reads arguments, calls one thing, writes it out'),
  demo: face('npm run demo: a runner, an emulator and the built action'),
  'index.ts': face('the library: re-exports only'),
  ...inner,
};

export const isBuilt = (room) => existsSync(join(src, room));

// A folder without a row would be held to nothing.
const strangers = readdirSync(src).filter((name) => !(name in rooms) && !leaves.includes(name));
if (strangers.length > 0) {
  throw new Error(`src/${strangers.join(', src/')}: no room of scripts/rooms.mjs, and no leaf.`);
}
