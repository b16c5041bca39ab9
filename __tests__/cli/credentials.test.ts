import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CREDENTIAL_OPTIONS, readBaseUrlOption, readCredentialTexts } from '../../src/cli/credentials.ts';
import { parseOptions } from '../../src/cli/options.ts';
import type { World } from '../../src/cli/world.ts';
import { APPLE_BASE_URL } from '../../src/client/base-url.ts';
import type { EpapiError } from '../../src/errors.ts';
import { plantAccepted, shownIn } from '../support/planted.ts';
import { ISSUER_ID, KEYS, KEY_ID, everythingIn, makeSystem, thrown } from '../support/team.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'epapi-credentials-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function world(env: World['env']): World {
  return {
    env,
    stdout: () => undefined,
    stderr: () => undefined,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    ask: undefined,
    readStdin: () => Promise.resolve(Buffer.alloc(0)),
    untilStopped: () => Promise.resolve(),
    system: makeSystem(),
  };
}

const read = (args: readonly string[], env: World['env'] = {}) =>
  readCredentialTexts(parseOptions(args, [CREDENTIAL_OPTIONS]), world(env));
const baseUrl = (args: readonly string[], env: World['env'] = {}) =>
  readBaseUrlOption(parseOptions(args, [CREDENTIAL_OPTIONS]), world(env));

describe('credentials', () => {
  test('come from the environment', () => {
    const env = { EPAPI_KEY_ID: KEY_ID, EPAPI_ISSUER_ID: ISSUER_ID, EPAPI_PRIVATE_KEY: KEYS.pem };
    expect(read([], env)).toEqual({ keyId: KEY_ID, issuerId: ISSUER_ID, privateKey: KEYS.pem });
  });

  test('come from options first', () => {
    const path = file('first.p8', 'from the option');
    const env = {
      EPAPI_KEY_ID: 'ENV',
      EPAPI_ISSUER_ID: 'ENV',
      EPAPI_PRIVATE_KEY: 'ENV',
      EPAPI_PRIVATE_KEY_PATH: '/nonexistent',
    };
    expect(read(['--key-id', 'A', '--issuer-id', 'B', '--private-key-path', path], env)).toEqual({
      keyId: 'A',
      issuerId: 'B',
      privateKey: 'from the option',
    });
  });

  test('are empty where there are none', () => {
    expect(read([])).toEqual({ keyId: '', issuerId: '', privateKey: '' });
    expect(read([], { EPAPI_PRIVATE_KEY: '', EPAPI_PRIVATE_KEY_PATH: '' }).privateKey).toBe('');
  });

  test('the key comes from the file that the environment names', () => {
    const path = file('env.p8', 'ünï');
    expect(read([], { EPAPI_PRIVATE_KEY_PATH: path }).privateKey).toBe('ünï');
    expect(read([], { EPAPI_PRIVATE_KEY_PATH: path, EPAPI_PRIVATE_KEY: '' }).privateKey).toBe('ünï');
  });

  test('both variables are one too many', () => {
    const error = thrown<EpapiError>(() =>
      read([], { EPAPI_PRIVATE_KEY: KEYS.pem, EPAPI_PRIVATE_KEY_PATH: '/x.p8' }),
    );
    expect(error.code).toBe('USAGE');
    expect(error.message).toMatch(/EPAPI_PRIVATE_KEY and EPAPI_PRIVATE_KEY_PATH are both set/);
    expect(everythingIn(error)).not.toContain(KEYS.pem.split('\n')[1]);
  });

  test('no more of a file is read than is needed to see that it is too large', () => {
    const path = file('large', 'x'.repeat(1_000_000));
    expect(read(['--private-key-path', path]).privateKey).toHaveLength(65_537);
  });

  test('a file of DER is handed on as base64, so that it is recognised', () => {
    const der = KEYS.privateKey.export({ type: 'pkcs8', format: 'der' });
    const path = join(folder, 'AuthKey.der');
    writeFileSync(path, der);
    expect(read(['--private-key-path', path]).privateKey).toBe(der.toString('base64'));
  });

  test('an empty file is none, not a credential that was not given', () => {
    const error = thrown<EpapiError>(() => read(['--private-key-path', file('empty.p8', '')]));
    expect(error.code).toBe('KEY_FILE');
    expect(error.message).toContain('is empty');
  });

  test.each([
    ['a file that is not there', '/nonexistent/AuthKey.p8', 'ENOENT'],
    ['a folder', tmpdir(), 'EISDIR'],
    ['a name with a zero byte', 'a\0b', 'ERR_INVALID_ARG_VALUE'],
  ])('%s cannot be read', (_what, path, code) => {
    const error = thrown<EpapiError>(() => read([], { EPAPI_PRIVATE_KEY_PATH: path }));
    expect(error.code).toBe('KEY_FILE');
    expect(error.message).toContain(`cannot be read: ${code}.`);
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test('names the file that cannot be read', () => {
    const error = thrown(() => read(['--private-key-path', '/nonexistent/AuthKey_2X9R4HXF34.p8']));
    expect(error.message).toContain('/nonexistent/AuthKey_2X9R4HXF34.p8');
  });

  test('where the path should be there is the key: it is not shown', () => {
    for (const key of plantAccepted(KEYS.pem, KEYS.privateKey)) {
      for (const run of [
        () => read(['--private-key-path', key.text]),
        () => read([`--private-key-path=${key.text}`]),
        () => read([], { EPAPI_PRIVATE_KEY_PATH: key.text }),
      ]) {
        const part = shownIn(everythingIn(thrown(run)), key);
        expect([key.name, part]).toEqual([key.name, undefined]);
      }
    }
  });
});

describe('the base URL', () => {
  test("is the option, then the variable, then Apple's", () => {
    const env = { EPAPI_BASE_URL: 'https://env.example' };
    expect(baseUrl(['--base-url', 'https://option.example/'], env)).toBe('https://option.example');
    expect(baseUrl([], env)).toBe('https://env.example');
    expect(baseUrl([])).toBe(APPLE_BASE_URL);
    expect(baseUrl([], { EPAPI_BASE_URL: ' ' })).toBe(APPLE_BASE_URL);
  });

  test('is refused by the rules of the client', () => {
    expect(thrown<EpapiError>(() => baseUrl(['--base-url', 'http://evil.example'])).code).toBe('BASE_URL');
    expect(thrown<EpapiError>(() => baseUrl([], { EPAPI_BASE_URL: 'ftp://x' })).code).toBe('BASE_URL');
  });
});
