// What reading provisioning profiles costs: node bench/read-profiles.mjs [profiles]
// Compiles src/ first. A profile for all devices and one for 100, each with and without a check of its signature.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const count = Number(process.argv[2] ?? 1000);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'epapi-bench-'));

async function load(name) {
  return import(pathToFileURL(join(folder, 'formats', name)).href);
}

async function makeProfiles() {
  const { createAuthority } = await load('authority.js');
  const { createCertificateRequest, readCertificateRequest } = await load('certificate-request.js');
  const authority = await createAuthority({ now: () => Date.now() });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { der: csr } = await readCertificateRequest(
    await createCertificateRequest({ key: privateKey, commonName: 'bench' }),
  );
  const team = { teamId: 'ABCDE12345', teamName: 'Example Corp.' };
  const dates = { notBefore: new Date(0), notAfter: new Date(1e12) };
  const order = { csr, certificateType: 'IOS_DISTRIBUTION', ...team, ...dates, serialNumber: '01' };
  const certificates = [await authority.issueCertificate(order), await authority.issueCertificate(order)];
  const values = {
    ...team,
    ...{ name: 'Bench', appIdName: 'Bench', bundleIdentifier: 'com.example.bench', certificates },
    ...{
      uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
      createdDate: new Date(0),
      expirationDate: new Date(1e12),
    },
  };
  const udids = Array.from({ length: 100 }, (_, index) => String(index).padStart(40, '0'));
  return [
    await authority.signProfile({ ...values, profileType: 'IOS_APP_INHOUSE', udids: [] }),
    await authority.signProfile({ ...values, profileType: 'IOS_APP_ADHOC', udids }),
  ];
}

async function measure(profile, verify) {
  const { readProfile } = await load('mobileprovision.js');
  const times = [];
  for (let round = 0; round < count + 100; round++) {
    const start = performance.now();
    await readProfile(profile, { verify });
    if (round >= 100) times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(count / 2)];
  const total = times.reduce((sum, time) => sum + time, 0);
  const checked = verify ? 'signature checked' : 'signature not checked';
  console.log(
    `${count} of ${profile.length} bytes, ${checked}: ${total.toFixed(0)} ms, median ${median.toFixed(3)} ms`,
  );
}

try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', folder], {
    stdio: 'inherit',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const profile of await makeProfiles()) {
    for (const verify of [false, true]) await measure(profile, verify);
  }
} finally {
  rmSync(folder, { recursive: true });
}
