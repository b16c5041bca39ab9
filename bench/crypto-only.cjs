// A token minted with nothing but node:crypto: the floor that the action is measured against.
const { createPrivateKey, sign } = require('node:crypto');
const { appendFileSync } = require('node:fs');

const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const header = { alg: 'ES256', kid: process.env['INPUT_KEY-ID'], typ: 'JWT' };
const claims = {
  iss: process.env['INPUT_ISSUER-ID'],
  iat: now - 60,
  exp: now + 1140,
  aud: 'apple-developer-enterprise-v1',
};
const signed = `${encode(header)}.${encode(claims)}`;
const key = createPrivateKey(process.env['INPUT_PRIVATE-KEY']);
const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
appendFileSync(process.env.GITHUB_OUTPUT, `token=${signed}.${signature.toString('base64url')}\n`);
