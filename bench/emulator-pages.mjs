// What the emulator needs to list 10,000 devices, against a bare node:http server that sends the same bytes:
// node bench/emulator-pages.mjs [pairs]
// Prints the ratio of each pair of runs that follow each other, since machines are noisy, and their median.
import { generateKeyPairSync, sign } from 'node:crypto';
import { Agent, createServer, get } from 'node:http';
import { createEmulator, seedTeam, serveEmulator } from '../dist/lib/emulator/public.js';

const pairs = Number(process.argv[2] ?? 10);
const PAGE = 200;
const keyId = '2X9R4HXF34';
const issuerId = '57246542-96fe-1a63-e053-0824d011072a';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

function token() {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000) - 60;
  const claims = { iss: issuerId, iat, exp: iat + 1200, aud: 'apple-developer-enterprise-v1' };
  const signed = `${part({ alg: 'ES256', kid: keyId, typ: 'JWT' })}.${part(claims)}`;
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' };
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const headers = { authorization: `Bearer ${token()}` };

function read(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks)));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

/** Reads every page at the links that are given, or that lead on. */
async function readAll(first, links) {
  const pages = [];
  for (let url = first; url; url = links ? links[pages.length] : JSON.parse(pages.at(-1)).links.next) {
    pages.push(await read(url));
  }
  return pages;
}

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const team = { issuerId, keys: [{ keyId, publicKey, role: 'ADMIN' }] };
const state = seedTeam('large', Date.now());
const emulator = createEmulator(team, { now: Date.now, state, hourlyLimit: 1e9 });
const emulated = await serveEmulator(emulator);
const first = `${emulated.baseUrl}/v1/devices?limit=${PAGE}`;
const pages = await readAll(first);
const links = [first, ...pages.slice(0, -1).map((page) => JSON.parse(page).links.next)];

const bare = createServer((request, response) => {
  const body = pages[Number(request.url.slice(1))];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(body);
});
await new Promise((resolve) => bare.listen(0, '127.0.0.1', resolve));
const bareLinks = pages.map((_, index) => `http://127.0.0.1:${bare.address().port}/${index}`);

const bytes = pages.reduce((sum, page) => sum + page.length, 0);
console.log(`${pages.length} pages of ${PAGE} devices, ${bytes} bytes; emulator / bare node:http:`);
const ratios = [];
for (let pair = 0; pair < pairs + 1; pair++) {
  const plain = await timed(() => readAll(bareLinks[0], bareLinks));
  const full = await timed(() => readAll(first, links));
  // The first warms up.
  if (pair === 0) continue;
  ratios.push(full / plain);
  console.log(`${full.toFixed(1)} ms / ${plain.toFixed(1)} ms = ${(full / plain).toFixed(2)}`);
}
const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
console.log(`median ${median.toFixed(2)}`);
bare.close();
await emulated[Symbol.asyncDispose]();
agent.destroy();
process.exitCode = median < 10 ? 0 : 1;
