import type { Client } from '../client/client.ts';
import { quoteValue, printable } from '../text.ts';
import { usageError } from './options.ts';

/**
 * Lets a certificate be revoked only by who names its serial number: an ID is easily mistaken for another.
 *
 * @param id of the certificate
 * @returns the certificate's name, serial number and end, for a question
 * @throws EpapiError `USAGE` when the serial number is missing, or that of another certificate
 */
export async function checkSerialNumber(
  api: Pick<Client, 'certificates'>,
  id: string,
  given: string | undefined,
): Promise<string> {
  const { attributes } = (await api.certificates.get(id)).data;
  const serialNumber = text(attributes.serialNumber);
  const found = `${quoteValue(text(attributes.name))} (serial number ${printable(serialNumber)}, valid until ${printable(text(attributes.expirationDate))})`;
  if (given === undefined) {
    throw usageError(
      `To delete the certificate ${found} is to revoke it, which stops every installed app that is signed with it.`,
      'If that is what you want, name it: --serial-number, as in the list of certificates.',
    );
  }
  if (plain(given) !== '' && plain(given) === plain(serialNumber)) return found;
  throw usageError(
    `The serial number given is not that of the certificate ${found}.`,
    'Look for the right one with: epapi api /v1/certificates --paginate',
  );
}

/** An attribute is Apple's word, and may be of another kind than it says. */
function text(attribute: unknown): string {
  return typeof attribute === 'string' ? attribute : '';
}

/** Serial numbers are written in either case, with colons or without, and with a zero in front or without. */
function plain(serialNumber: string): string {
  return serialNumber.replace(/[:\s]/g, '').replace(/^0+/, '').toUpperCase();
}
