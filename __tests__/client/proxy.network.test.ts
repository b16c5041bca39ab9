import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { compileSource } from '../support/compiled.ts';
import { openssl } from '../support/openssl.ts';

jest.setTimeout(60_000);

/** A host that no name server knows: only the proxy knows the way. */
const HOST = 'apple.test.invalid';
const folder = mkdtempSync(join(tmpdir(), 'epapi-proxy-'));
const file = (name: string): string => join(folder, name);
const compiled = compileSource();
const tunnels: { target: string; authorization: string | undefined }[] = [];
const served: string[] = [];
let proxyStatus = 200;
let apple: Server;
let proxy: Server;
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** A CA, and a certificate of its own for {@link HOST}. */
function makeCertificates(): void {
  const config = `[req]\nprompt = no\ndistinguished_name = name\n[name]\nCN = test\n[ca]\nbasicConstraints = critical, CA:TRUE\n[server]\nsubjectAltName = DNS:${HOST}\n`;
  writeFileSync(file('config'), config);
  const key = (name: string): string[] => ['-newkey', 'rsa:2048', '-nodes', '-keyout', file(name)];
  const shared = ['-config', file('config'), '-days', '2'];
  openssl([
    'req',
    '-x509',
    ...key('ca.key'),
    ...shared,
    '-extensions',
    'ca',
    '-subj',
    '/CN=ca',
    '-out',
    file('ca.pem'),
  ]);
  openssl([
    ...['req', '-x509', ...key('server.key'), ...shared, '-extensions', 'server', '-out', file('server.pem')],
    ...['-CA', file('ca.pem'), '-CAkey', file('ca.key')],
  ]);
}

beforeAll(async () => {
  makeCertificates();
  const identity = { key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) };
  apple = createHttpsServer(identity, (incoming, outgoing) => {
    served.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    outgoing.end('{"data":[]}');
  });
  proxy = createHttpServer((_incoming, outgoing) => outgoing.writeHead(405).end());
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    tunnels.push({ target: incoming.url ?? '', authorization: incoming.headers['proxy-authorization'] });
    if (proxyStatus !== 200) {
      socket.end(`HTTP/1.1 ${proxyStatus} No\r\n\r\n`);
      return;
    }
    const onward = connect(portOf(apple), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const one of [onward, socket]) one.on('error', () => socket.destroy());
  });
  await Promise.all([listen(apple), listen(proxy)]);
});

beforeEach(() => {
  proxyStatus = 200;
  tunnels.splice(0);
  served.splice(0);
});

afterAll(() => {
  apple.close();
  proxy.close();
  rmSync(folder, { recursive: true });
  compiled[Symbol.dispose]();
});

/** One list of devices by a process of its own, in which alone NODE_EXTRA_CA_CERTS is read. */
function listDevices(env: Record<string, string>): Promise<{ stdout: string; stderr: string }> {
  const program = `
    import { createClient, readProxySettings } from '${join(compiled.path, 'index.js').replaceAll('\\', '/')}';
    const tokens = { get: async () => ({ value: 'secret-token', issuedAt: 0, expiresAt: 0 }) };
    const apple = createClient({ tokens, baseUrl: 'https://${HOST}', proxy: readProxySettings(process.env), maxWait: 0 });
    try {
      let pages = 0;
      for await (const page of apple.devices.list()) pages += 1;
      console.log(pages + ' page');
    } catch (error) {
      console.log(error.code, error.canHaveBeenDone, error.message, error.hint);
    }`;
  const { PATH = '', SystemRoot = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', program],
      { env: { PATH, SystemRoot, ...env }, timeout: 30_000 },
      (_error, stdout, stderr) => {
        resolve({ stdout, stderr });
      },
    );
  });
}

const through = (user = ''): Record<string, string> => ({
  HTTPS_PROXY: `http://${user}127.0.0.1:${portOf(proxy)}`,
  NODE_EXTRA_CA_CERTS: file('ca.pem'),
});

test('a list is read through a proxy, by a CA that NODE_EXTRA_CA_CERTS names', async () => {
  expect(await listDevices(through('user:p%40ss@'))).toEqual({ stdout: '1 page\n', stderr: '' });
  expect(served).toEqual(['GET /v1/devices?limit=200']);
  expect(tunnels).toEqual([
    { target: `${HOST}:443`, authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}` },
  ]);
});

test('without that CA nothing is sent, and the hint names the variable', async () => {
  const { stdout, stderr } = await listDevices({ ...through(), NODE_EXTRA_CA_CERTS: '' });
  expect(stdout).toMatch(/^NETWORK false .*NODE_EXTRA_CA_CERTS/);
  expect(stderr).toBe('');
  expect(tunnels).toHaveLength(1);
  expect(served).toEqual([]);
});

test.each([407, 502])('a proxy that answers %i is named', async (status) => {
  proxyStatus = status;
  const { stdout, stderr } = await listDevices(through('user:hunter2@'));
  expect(stdout).toMatch(
    new RegExp(`^NETWORK false The proxy does not connect to ${HOST}: it answers ${status}`),
  );
  expect(stdout).not.toMatch(/hunter2|secret-token/);
  expect(stderr).toBe('');
  expect(served).toEqual([]);
});

test('NO_PROXY leads past it', async () => {
  const { stdout } = await listDevices({ ...through(), NO_PROXY: '.test.invalid' });
  expect(stdout).toMatch(/^NETWORK false /);
  expect(tunnels).toEqual([]);
});
