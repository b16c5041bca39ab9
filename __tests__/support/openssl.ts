import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the `openssl` command; the text that it writes to the standard output, with line feeds on Windows too. */
export function openssl(args: readonly string[], input: string | Buffer = ''): string {
  return opensslBytes(args, input).toString().replaceAll('\r\n', '\n');
}

/** The same for what is not text. */
export function opensslBytes(args: readonly string[], input: string | Buffer = ''): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** macOS has a LibreSSL of the same name, which lacks options and would fail with a riddle. */
function requireOpenssl3(version = versionOnPath()): void {
  if (Number(/^OpenSSL (\d+)\./.exec(version)?.[1] ?? 0) >= 3) return;
  throw new Error(
    `These tests check keys and tokens with OpenSSL 3, and the openssl on PATH is ${version}. Install OpenSSL 3 and put its folder first on PATH.`,
  );
}

function versionOnPath(): string {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'missing';
  }
}

requireOpenssl3();

/** `openssl req` wants a configuration, and not every machine has one in the place where it looks. */
const CONFIG = '[req]\nprompt = no\ndistinguished_name = name\n[name]\nCN = test\n';

/** A certificate for a private key, signed by that key; perhaps with more options of `openssl req`. */
export function certificateOf(pem: string, ...more: string[]): string {
  return certify(pem, '-x509', '-days', '2', ...more);
}

export function certificateRequestOf(pem: string): string {
  return certify(pem);
}

function certify(pem: string, ...more: string[]): string {
  return withFiles({ key: pem, config: CONFIG }, ({ key, config }) =>
    openssl(['req', '-new', '-key', key, '-config', config, ...more]),
  );
}

/** A .p12 with a private key and its certificate. */
export function pkcs12Of(pem: string, ...options: string[]): Buffer {
  return withFiles({ key: pem, certificate: certificateOf(pem) }, ({ key, certificate }) =>
    opensslBytes(['pkcs12', '-export', '-inkey', key, '-in', certificate, ...options]),
  );
}

/** Lends files out by their paths; none of them stays, since there are private keys among them. */
export function withFiles<Name extends string, Result>(
  contents: Readonly<Record<Name, string | Buffer>>,
  use: (paths: Record<Name, string>) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'epapi-openssl-'));
  try {
    const names = Object.keys(contents) as Name[];
    for (const name of names) writeFileSync(join(folder, name), contents[name]);
    return use(Object.fromEntries(names.map((name) => [name, join(folder, name)])) as Record<Name, string>);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
