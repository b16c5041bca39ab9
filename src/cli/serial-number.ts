import type { Client } from '../client/client.ts';
import { plainSerialNumber } from '../serial-number.ts';
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
  if (plainSerialNumber(given) !== '' && plainSerialNumber(given) === plainSerialNumber(serialNumber))
    return found;
  throw usageError(
    `The serial number given is not that of the certificate ${found}.`,
    'Look for the right one with: epapi api /v1/certificates --paginate',
  );
}

/** An attribute is Apple's word, and may be of another kind than it says. */
function text(attribute: unknown): string {
  return typeof attribute === 'string' ? attribute : '';
}
