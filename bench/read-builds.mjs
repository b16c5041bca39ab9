// What looking at builds takes: node bench/read-builds.mjs [pairs]
// Compiles src/ first, and makes one program of what reads, as dist/ has it. Archives are made in the system's folder for temporary files: of 200 MB with some thousand
// files, of 100,000 files, and of more than 4 GB (with a hole, so that it takes little room).
//
// 1. How many of the bytes of an archive of 200 MB are read: 1 % allowed.
// 2. Peak memory of a whole process beyond that of a bare one, in MB: 64 allowed.
// 3. Time of a whole process against `unzip -l` run for each of the same archives, in pairs: 3 allowed. A bare Node
//    runs in each pair too: how many times `unzip -l` that is alone, and how much of our time, is printed, since
//    nothing in Node can be below it.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = fileURLToPath(import.meta.url);
const root = join(dirname(script), '..');
// Archives are made in a process of its own: what it has in memory would count for those that were started by it.
const [makes, given] = [process.argv[2] === 'make', process.argv[3]];
const pairs = Number(process.argv[2] ?? 10);
const folder = makes ? given : mkdtempSync(join(tmpdir(), 'epapi-bench-'));
const compiled = join(folder, 'src');
const MB = 1_000_000;
/** Nothing that anybody builds: what memory it takes is asked, and not how long. */
const HOSTILE = '10 with four profiles of 2 MiB and 15,000 values each';

// Without what a machine adds to each start of Node: with NODE_EXTRA_CA_CERTS, it reads all of its certificates. Windows
// starts no process without its SystemRoot.
const env = Object.fromEntries(
  ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);

function run(command, args) {
  const options = { encoding: 'utf8', maxBuffer: 1e9, env };
  const { status, error, stdout, stderr } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

function compile() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  run(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', compiled]);
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'node_modules'), join(compiled, 'node_modules'), 'junction');
  // The writer of archives is that of the tests.
  const writer = join(root, '__tests__/support/zip.ts');
  const options = ['--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--types', 'node'];
  const place = ['--rootDir', dirname(writer), '--outDir', join(compiled, 'support'), '--ignoreConfig'];
  run(process.execPath, [tsc, writer, ...options, ...place]);
}

const load = (name) => import(pathToFileURL(join(compiled, name)).href);

async function makeProfile(changes = {}) {
  const { createAuthority } = await load('formats/authority.js');
  const { createCertificateRequest, readCertificateRequest } = await load('formats/certificate-request.js');
  const authority = await createAuthority({ now: () => Date.now() });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const request = await createCertificateRequest({ key: privateKey, commonName: 'bench' });
  const { der: csr } = await readCertificateRequest(request);
  const team = { teamId: 'ABCDE12345', teamName: 'Example Corp.' };
  const dates = { notBefore: new Date(0), notAfter: new Date(1.9e12) };
  const order = { csr, certificateType: 'IOS_DISTRIBUTION', ...team, ...dates, serialNumber: '01' };
  const certificates = [await authority.issueCertificate(order)];
  return authority.signProfile({
    ...{ ...team, name: 'Bench', appIdName: 'Bench', bundleIdentifier: 'com.example.bench', certificates },
    ...{ uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca427', profileType: 'IOS_APP_INHOUSE', udids: [] },
    ...{ createdDate: new Date(0), expirationDate: new Date(1.9e12), ...changes },
  });
}

/** As much as a build may hold: four profiles of 2 MiB and of 15,000 values each, that hardly become smaller in an archive. */
async function makeHostileProfile() {
  const values = Array.from({ length: 14_900 }, () => ({}));
  const padded = (size) =>
    makeProfile({ entitlements: { values, padding: randomBytes(size).toString('base64') } });
  // It is there twice: in the property list, and in base64 of its other form.
  return padded(Math.floor((2 * 1024 * 1024 - (await padded(0)).length - 9000) / 3.12));
}

/** An app with some extensions, and so many files beside of so many bytes in all. */
function appOf(profile, files, bytes) {
  const app = 'Payload/Field.app';
  const data = randomBytes(Math.floor(bytes / files));
  return [
    ...Array.from({ length: files }, (_, index) => ({
      ...{ name: `${app}/Assets/group-${index % 100}/resource-number-${index}.png`, data, stored: true },
    })),
    ...['', 'PlugIns/Widget.appex/', 'PlugIns/Share.appex/', 'Watch/Field.app/'].map((place) => ({
      ...{ name: `${app}/${place}embedded.mobileprovision`, data: profile },
    })),
  ];
}

async function makeArchives() {
  const { writeZip } = await load('support/zip.js');
  const [profile, hostile] = [await makeProfile(), await makeHostileProfile()];
  const make = async (name, count, entries) => {
    mkdirSync(join(folder, name));
    const paths = Array.from({ length: count }, (_, index) => join(folder, name, `${index}.ipa`));
    await writeZip(paths[0], entries);
    for (const path of paths.slice(1)) copyFileSync(paths[0], path);
    return { name, root: join(folder, name), paths };
  };
  const large = appOf(profile, 2000, 200 * MB);
  const small = appOf(profile, 2000, 2 * MB);
  const many = appOf(profile, 100_000, MB);
  return [
    await make('1 of 200 MB', 1, large),
    // Of small ones there is room for fifty; what is read of them is the same.
    await make('50 of 2,000 files', 50, small),
    await make('1 of 100,000 files', 1, many),
    await make('10 of 100,000 files', 10, many),
    await make('1 of 4.5 GB', 1, [...small, { name: 'Payload/Field.app/Field', hole: 4.5 * 2 ** 30 }]),
    await make(HOSTILE, 10, appOf(hostile, 10, 0)),
  ];
}

/** Made as scripts/build.mjs makes programs: loading dozens of small modules takes more than a third of all that is done. */
function buildReader() {
  const source = join(compiled, 'reader');
  const built = join(folder, 'reader');
  mkdirSync(source);
  // In a folder of CommonJS, ncc writes CommonJS.
  writeFileSync(join(source, 'package.json'), '{}\n');
  const entry = join(source, 'read.js');
  writeFileSync(
    entry,
    `import { readWatchedFiles } from '../expiry/read-files.js';
void readWatchedFiles(['*.ipa'], { root: process.argv[2], p12Password: undefined }).then((files) => {
  const bad = files.find(({ holds }) => holds.kind !== 'build' || holds.profiles.length !== 4);
  if (bad || files.length === 0) throw new Error(JSON.stringify(bad));
  console.log(process.resourceUsage().maxRSS);
});
`,
  );
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  run(process.execPath, [ncc, 'build', entry, '-o', built, '--quiet']);
  writeFileSync(join(built, 'package.json'), '{ "type": "commonjs" }\n');
  return join(built, 'index.js');
}

async function countBytes({ name, paths: [path] }) {
  const [{ withFile }, { findInArchive }] = await Promise.all([
    load('expiry/lib/open-file.js'),
    load('formats/archive.js'),
  ]);
  let read = 0;
  const size = await withFile(path, async (source) => {
    const counting = {
      size: source.size,
      read: async (target, position) => {
        const size = await source.read(target, position);
        read += size;
        return size;
      },
    };
    const files = await findInArchive(counting, (inner) => inner.endsWith('/embedded.mobileprovision'));
    for (const file of files) await file.read(2 * 1024 * 1024);
    return source.size;
  });
  const share = ((100 * read) / size).toFixed(3);
  console.log(`${name}: ${read} of ${size} bytes are read, ${share} % (1 % allowed)`);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function measureMemory(reader, archives) {
  const bare = () => Number(run(process.execPath, ['-e', 'console.log(process.resourceUsage().maxRSS)']));
  for (const { name, root: place } of archives) {
    const beyond = Array.from({ length: 5 }, () => Number(run(process.execPath, [reader, place])) - bare());
    const most = (Math.max(...beyond) * 1024) / MB;
    console.log(`${name}: at most ${most.toFixed(0)} MB more than bare Node (64 allowed)`);
  }
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureTime(reader, archives) {
  for (const archive of archives.filter(({ name }) => name !== HOSTILE)) {
    const rounds = timeRounds(reader, archive);
    const middle = (of) => median(rounds.map(of));
    const [ours, theirs, bare] = ['ours', 'theirs', 'bare'].map((who) => middle((round) => round[who]));
    const times = `${ours.toFixed(0)} ms, unzip -l ${theirs.toFixed(0)} ms, bare Node ${bare.toFixed(0)} ms`;
    const ratio = middle((round) => round.ours / round.theirs).toFixed(2);
    const floor = middle((round) => round.bare / round.theirs).toFixed(2);
    const share = (100 * middle((round) => round.bare / round.ours)).toFixed(0);
    console.log(`${archive.name}: ${times}`);
    console.log(
      `  median ${ratio} times (3 allowed); bare Node alone ${floor} times, which is ${share} % of ours`,
    );
  }
}

function timeRounds(reader, { root: place, paths }) {
  const rounds = [];
  for (let pair = -1; pair < pairs; pair++) {
    const round = {
      ours: milliseconds(() => run(process.execPath, [reader, place])),
      theirs: milliseconds(() => paths.forEach((path) => run('unzip', ['-l', path]))),
      bare: milliseconds(() => run(process.execPath, ['-e', '0'])),
    };
    // The first only warms up the disk's cache.
    if (pair >= 0) rounds.push(round);
  }
  return rounds;
}

async function measureAll() {
  compile();
  const archives = JSON.parse(run(process.execPath, [script, 'make', folder]));
  const reader = buildReader();
  await countBytes(archives[0]);
  measureMemory(reader, archives);
  if (spawnSync('unzip', ['-v']).error)
    console.log('unzip is missing: no times. Install it with the system.');
  else measureTime(reader, archives);
}

if (makes) {
  console.log(JSON.stringify(await makeArchives()));
} else {
  try {
    await measureAll();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
