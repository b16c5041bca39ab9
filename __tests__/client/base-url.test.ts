import { describe, expect, test } from '@jest/globals';
import { APPLE_BASE_URL, readBaseUrl } from '../../src/client/base-url.ts';
import { EpapiError } from '../../src/errors.ts';
import { everythingIn, thrown } from '../support/team.ts';

describe('readBaseUrl', () => {
  test.each([
    ['https://api.enterprise.developer.apple.com', 'https://api.enterprise.developer.apple.com'],
    ['https://api.enterprise.developer.apple.com/', 'https://api.enterprise.developer.apple.com'],
    ['  https://Proxy.Example:8443/ \n', 'https://proxy.example:8443'],
    ['https://10.0.0.1', 'https://10.0.0.1'],
    ['http://localhost', 'http://localhost'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://127.3.2.1:80', 'http://127.3.2.1'],
    ['http://[::1]:1', 'http://[::1]:1'],
    ['HTTP://LOCALHOST:1', 'http://localhost:1'],
    // The URL parser itself makes these 127.0.0.1.
    ['http://2130706433', 'http://127.0.0.1'],
  ])('takes %j', (text, origin) => {
    expect(readBaseUrl(text)).toBe(origin);
  });

  test('takes its own default', () => {
    expect(readBaseUrl(APPLE_BASE_URL)).toBe(APPLE_BASE_URL);
  });

  test.each([
    ['', 'that is no URL'],
    ['   ', 'that is no URL'],
    ['api.enterprise.developer.apple.com', 'that is no URL'],
    ['/v1', 'that is no URL'],
    ['ftp://localhost', 'only https and http can be used'],
    ['file:///etc/passwd', 'only https and http can be used'],
    ['javascript:alert(1)', 'only https and http can be used'],
    ['localhost:8080', 'only https and http can be used'],
    ['http://api.enterprise.developer.apple.com', 'http would send the token in the clear'],
    ['http://localhost.evil.example', 'http would send the token in the clear'],
    ['http://127.0.0.1.evil.example', 'http would send the token in the clear'],
    ['http://evil127.0.0.1.example', 'http would send the token in the clear'],
    ['http://notlocalhost', 'http would send the token in the clear'],
    ['http://localhost@evil.example', 'http would send the token in the clear'],
    ['http://10.0.0.1', 'http would send the token in the clear'],
    ['http://0.0.0.0', 'http would send the token in the clear'],
    ['http://128.0.0.1', 'http would send the token in the clear'],
    ['http://[::2]', 'http would send the token in the clear'],
    ['https://user@proxy.example', 'it holds a user name or a password'],
    ['https://:word@proxy.example', 'it holds a user name or a password'],
    ['http://user:word@127.0.0.1:1', 'it holds a user name or a password'],
    ['https://proxy.example/v1', 'it has more than scheme, host and port'],
    ['https://proxy.example/?a=b', 'it has more than scheme, host and port'],
    ['https://proxy.example/#a', 'it has more than scheme, host and port'],
  ])('refuses %j', (text, why) => {
    const error = thrown<EpapiError>(() => readBaseUrl(text));
    expect(error).toBeInstanceOf(EpapiError);
    expect(error.code).toBe('BASE_URL');
    expect(error.message).toContain(why);
    expect(error.hint).toContain(APPLE_BASE_URL);
  });

  test('does not show what may be a key', () => {
    const key = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg';
    expect(everythingIn(thrown(() => readBaseUrl(key)))).not.toContain(key.slice(0, 12));
  });

  test.each([
    'https://builder:hunter2@proxy.example',
    'https:builder:hunter2@proxy.example',
    'https:/builder:hunter2@proxy.example',
    'https:\\\\builder:hunter2@proxy.example',
    'https://builder:hun/hunter2@proxy.example',
    'builder:hunter2@proxy.example:8080',
    'https://a@b:hunter2@proxy.example',
    'https://proxy.example/?token=hunter2',
    'https://proxy.example/#hunter2',
  ])('does not show the password in %j', (text) => {
    expect(everythingIn(thrown(() => readBaseUrl(text)))).not.toContain('hunter2');
  });
});
