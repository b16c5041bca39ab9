import { quoteValue, printable } from '../text.ts';
import type { Api } from './client.ts';
import { usageError } from './options.ts';

/**
 * Lets a certificate be revoked only by who names its serial number: an ID is easily mistaken for another.
 *
 * @param path of the certificate: `/v1/certificates/{id}`
 * @returns the certificate's name, serial number and end, for a question
 * @throws EpapiError `USAGE` when the serial number is missing, or that of another certificate
 */
export async function checkSerialNumber(api: Api, path: string, given: string | undefined): Promise<string> {
  const { name, serialNumber, expirationDate } = await readCertificate(api, path);
  const found = `${quoteValue(name)} (serial number ${printable(serialNumber)}, valid until ${printable(expirationDate)})`;
  if (given === undefined) {
    throw usageError(
      `To delete the certificate ${found} is to revoke it, which stops every installed app that is signed with it.`,
      'If that is what you want, name it: --serial-number, as in the list of certificates.',
    );
  }
  if (serialNumber !== '' && plain(given) === plain(serialNumber)) return found;
  throw usageError(
    `The serial number given is not that of the certificate ${found}.`,
    'Look for the right one with: epapi api /v1/certificates --paginate',
  );
}

interface Certificate {
  readonly name: string;
  readonly serialNumber: string;
  readonly expirationDate: string;
}

async function readCertificate(api: Api, path: string): Promise<Certificate> {
  const { body } = await api.request({ method: 'GET', path });
  const { data } = body as { data?: { attributes?: Record<string, unknown> } };
  const text = (name: string): string => {
    const value = data?.attributes?.[name];
    return typeof value === 'string' ? value : '';
  };
  return { name: text('name'), serialNumber: text('serialNumber'), expirationDate: text('expirationDate') };
}

/** Serial numbers are written in either case, with colons or without, and with a zero in front or without. */
function plain(serialNumber: string): string {
  return serialNumber.replace(/[:\s]/g, '').replace(/^0+/, '').toUpperCase();
}
