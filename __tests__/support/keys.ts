import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A key pair made at run time, as Apple would have made it. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The private key as the `.p8` has it: PKCS#8 in PEM, lines of 64 characters. */
  readonly pem: string;
}

/** A new EC key pair, on P-256 unless another curve is named. */
export function makeKeyPair(namedCurve = 'P-256'): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { privateKey, publicKey, pem: pemOf(privateKey) };
}

/** The PKCS#8 PEM of any private key, or the SPKI PEM of a public one. */
export function pemOf(key: KeyObject): string {
  return key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString();
}

/** The text between the first BEGIN and END lines of a PEM, on one line: base64 of the DER. */
export function bodyOf(pem: string): string {
  return /-----BEGIN [^-]+-----([^-]+)-----END/.exec(pem)?.[1]?.replace(/\s+/g, '') ?? '';
}

/** Lines of 76 characters, as `base64` writes them, unless told otherwise. */
export function wrap(text: string, width = 76): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
}

/** What `openssl ecparam -name prime256v1` writes: the curve, and nothing of a key. */
export const EC_PARAMETERS = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';

/** Every form in which people store a key that is to be read, each with its name. */
export function acceptedForms(pem: string): [name: string, text: string][] {
  const key = createPrivateKey(pem);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const sec1 = key.export({ type: 'sec1', format: 'pem' }).toString();
  const base64 = Buffer.from(pem).toString('base64');
  const literal = pem.replaceAll('\n', '\\n');
  return [
    ['PEM', pem],
    ['PEM without a line end', pem.trim()],
    ['PEM with literal \\n', literal],
    ['PEM with literal \\r\\n', pem.replaceAll('\n', '\\r\\n')],
    ['PEM with literal \\\\n, escaped twice', pem.replaceAll('\n', '\\\\n')],
    ['PEM with CRLF', pem.replaceAll('\n', '\r\n')],
    ['PEM with CR alone', pem.replaceAll('\n', '\r')],
    ['PEM in double quotes', `"${pem}"`],
    ['PEM in single quotes', `'${pem}'`],
    ['PEM with literal \\n in single quotes', `'${literal}'`],
    ['PEM as a JSON string', JSON.stringify(pem)],
    ['PEM as a JSON string with CRLF', JSON.stringify(pem.replaceAll('\n', '\r\n'))],
    ['PEM on one line with spaces', pem.trim().replaceAll('\n', ' ')],
    ['PEM on one line without spaces', pem.replaceAll('\n', '')],
    ['PEM indented', pem.replace(/^/gm, '    ')],
    ['PEM with empty lines between', pem.replaceAll('\n', '\n\n')],
    ['PEM with a BOM', `\ufeff${pem}`],
    ['PEM in UTF-16LE read as UTF-8', Buffer.from(`\ufeff${pem}`, 'utf16le').toString('utf8')],
    ['PEM in surrounding text', `The key:\n${pem}\nKeep it well.\n`],
    ['base64 of the PEM', base64],
    ['base64 of the PEM, wrapped', `${wrap(base64)}\n`],
    ['base64 of the PEM, wrapped with CRLF', wrap(base64).replaceAll('\n', '\r\n')],
    ['base64 of the PEM, wrapped with literal \\n', wrap(base64).replaceAll('\n', '\\n')],
    ['base64 of the PEM, in quotes', `"${base64}"`],
    ['base64 of the PEM with literal \\n', Buffer.from(literal).toString('base64')],
    ['base64 of the PEM with CRLF', Buffer.from(pem.replaceAll('\n', '\r\n')).toString('base64')],
    ['base64 of the PEM with a BOM', Buffer.from(`\ufeff${pem}`).toString('base64')],
    ['base64 of the PEM in UTF-16LE', Buffer.from(pem, 'utf16le').toString('base64')],
    ['base64 of the PEM in UTF-16LE with a BOM', Buffer.from(`\ufeff${pem}`, 'utf16le').toString('base64')],
    ['base64url of the PEM', Buffer.from(pem).toString('base64url')],
    ['base64 of the DER', der.toString('base64')],
    ['base64 of the DER, wrapped', wrap(der.toString('base64'))],
    ['base64 of the DER, in quotes', `'${der.toString('base64')}'`],
    ['base64url of the DER', der.toString('base64url')],
    ['SEC1 PEM', sec1],
    ['SEC1 PEM after EC PARAMETERS', EC_PARAMETERS + sec1],
    ['SEC1 PEM after EC PARAMETERS on one line', (EC_PARAMETERS + sec1).trim().replaceAll('\n', ' ')],
    ['base64 of the SEC1 PEM after EC PARAMETERS', Buffer.from(EC_PARAMETERS + sec1).toString('base64')],
    ['base64 of the SEC1 DER', bodyOf(sec1)],
    ...[16, 32].flatMap((width) => narrowForms(pem, width)),
  ];
}

/** What narrow columns make of a key: no line is long enough to look like key material by itself. */
function narrowForms(pem: string, width: number): [name: string, text: string][] {
  const base64 = Buffer.from(pem).toString('base64');
  const body = wrap(bodyOf(pem), width);
  return [
    [`PEM in lines of ${width}`, pem.replace(/(?<=-----\n)[^-]+(?=\n-----)/, body)],
    [`base64 of the PEM in lines of ${width}`, wrap(base64, width)],
    [`base64 of the DER in lines of ${width}`, body],
    [`base64 of the DER in lines of ${width} with CRLF`, body.replaceAll('\n', '\r\n')],
    [`base64 of the DER in lines of ${width} with literal \\n`, body.replaceAll('\n', '\\n')],
  ];
}
