import { describe, expect, test } from '@jest/globals';
import { readProxySettings, withProxy } from '../../src/client/proxy.ts';
import type { EpapiError } from '../../src/errors.ts';
import { allowRequest } from '../support/requests.ts';
import { everythingIn, makeSystem, rejection } from '../support/team.ts';

describe('the settings of the environment', () => {
  test.each([
    [{}, undefined],
    [{ NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: ' ' }, undefined],
    [{ HTTPS_PROXY: 'http://a:1' }, { httpsProxy: 'http://a:1' }],
    [{ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' }, { httpsProxy: 'http://a:1' }],
    [{ https_proxy: '', HTTPS_PROXY: 'http://b:1' }, { httpsProxy: 'http://b:1' }],
    [
      { http_proxy: 'http://a:1', no_proxy: 'x' },
      { httpProxy: 'http://a:1', noProxy: 'x' },
    ],
    [
      { HTTP_PROXY: 'http://a:1', NO_PROXY: 'x' },
      { httpProxy: 'http://a:1', noProxy: 'x' },
    ],
  ])('%j', (env, expected) => {
    expect(readProxySettings(env)).toEqual(expected);
  });
});

/** True when a request is not sent by the system's own fetch, which a proxy would be in the place of. */
async function goesThroughProxy(url: string, settings: Parameters<typeof withProxy>[1]): Promise<boolean> {
  let direct = 0;
  const fetch = (): Promise<Response> => {
    direct += 1;
    return Promise.resolve(new Response('{}'));
  };
  const system = withProxy(makeSystem({ fetch }), settings);
  const signal = AbortSignal.abort(new Error('not sent'));
  await system.fetch(new URL(url), { signal }).catch(() => undefined);
  return direct === 0;
}

describe('a request', () => {
  const httpsProxy = 'http://proxy.example:8080';

  test.each([
    ['https://api.example/', { httpsProxy }, true],
    ['https://api.example/', { httpProxy: httpsProxy }, true],
    ['https://api.example/', { httpsProxy: 'proxy.example:8080' }, true],
    ['http://api.example/', { httpsProxy }, false],
    ['https://localhost/', { httpsProxy }, false],
    ['https://127.0.0.1:8443/', { httpsProxy }, false],
    ['https://[::1]:8443/', { httpsProxy }, false],
    ['https://api.example/', { httpsProxy, noProxy: '*' }, false],
    ['https://api.example/', { httpsProxy, noProxy: 'api.example' }, false],
    ['https://api.example/', { httpsProxy, noProxy: 'other, API.example' }, false],
    ['https://api.example/', { httpsProxy, noProxy: 'example' }, false],
    ['https://api.example/', { httpsProxy, noProxy: '.example' }, false],
    ['https://api.example/', { httpsProxy, noProxy: '*.example' }, false],
    ['https://api.example/', { httpsProxy, noProxy: 'api.example:443' }, false],
    ['https://api.example/', { httpsProxy, noProxy: 'api.example:8443' }, true],
    ['https://api.example/', { httpsProxy, noProxy: 'i.example' }, true],
    ['http://api.example/', { httpProxy: httpsProxy }, true],
    ['http://api.example/', { httpProxy: httpsProxy, noProxy: 'api.example:80' }, false],
    ['http://api.example/', { httpProxy: httpsProxy, noProxy: 'api.example:443' }, true],
    ['https://api.example/', { httpsProxy, noProxy: 'example.com' }, true],
    ['https://api.example/', { httpsProxy, noProxy: ' ' }, true],
  ])('to %s with %j goes through the proxy: %s', async (url, settings, expected) => {
    allowRequest(/^GET \/$/);
    expect(await goesThroughProxy(url, settings)).toBe(expected);
  });

  test('without a proxy the system stays what it is', () => {
    const system = makeSystem();
    expect(withProxy(system, undefined)).toBe(system);
  });

  test.each([['socks5://user:hunter2@proxy:1'], ['http://user:hunter2@'], ['http://user:hunter2@[x']])(
    '%s is refused, and what it holds is not told',
    async (text) => {
      const system = withProxy(makeSystem(), { httpsProxy: text });
      const error = await rejection<EpapiError>(system.fetch(new URL('https://api.example/'), {}));
      expect(error.code).toBe('PROXY');
      expect(everythingIn(error)).not.toContain('hunter2');
    },
  );
});
