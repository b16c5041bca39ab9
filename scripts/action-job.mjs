// The steps of the job "action" of .github/workflows/ci.yml, around the action itself:
// node scripts/action-job.mjs make-key | check-token | check-skipped
import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { appendFileSync } from 'node:fs';

const steps = {
  /** On one line, as base64 of the DER, so that one mask covers it. */
  'make-key'() {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    console.log(`::add-mask::${key}`);
    appendFileSync(process.env.GITHUB_OUTPUT, `key=${key}\n`);
  },

  'check-token'() {
    const { token, ...others } = JSON.parse(process.env.OUTPUTS);
    const [header, claims, signature] = token.split('.');
    const decode = (part) => JSON.parse(Buffer.from(part, 'base64url'));
    const { iat, exp, ...rest } = decode(claims);
    assert.deepEqual(decode(header), { alg: 'ES256', kid: '2X9R4HXF34', typ: 'JWT' });
    assert.deepEqual(rest, {
      iss: '57246542-96fe-1a63-e053-0824d011072a',
      aud: 'apple-developer-enterprise-v1',
      scope: ['GET /v1/certificates'],
    });
    assert.equal(exp - iat, 180);
    assert.ok(Math.abs(exp - 120 - Date.now() / 1000) < 60, 'it does not end in 2 minutes');
    assert.deepEqual(others, {
      'expires-at': new Date(exp * 1000).toISOString().replace('.000Z', 'Z'),
      'expires-at-unix': String(exp),
      skipped: 'false',
    });
    const key = createPrivateKey({
      key: Buffer.from(process.env.KEY, 'base64'),
      type: 'pkcs8',
      format: 'der',
    });
    const signed = Buffer.from(`${header}.${claims}`);
    const publicKey = { key: createPublicKey(key), dsaEncoding: 'ieee-p1363' };
    assert.ok(
      verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url')),
      'the signature is wrong',
    );
  },

  'check-skipped'() {
    assert.deepEqual(JSON.parse(process.env.OUTPUTS), { skipped: 'true' });
  },
};

const step = steps[process.argv[2]];
assert.ok(step, `one of ${Object.keys(steps).join(', ')}`);
step();
