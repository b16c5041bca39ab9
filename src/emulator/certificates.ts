import { CERTIFICATES } from '../resources/certificates.ts';
import type { CertificateAttributes } from '../resources/certificates.ts';
import { badParameter } from './apple-errors.ts';
import type { AppleRefusal } from './apple-errors.ts';

/** A certificate in the emulator's store. */
export interface StoredCertificate {
  readonly id: string;
  readonly attributes: CertificateAttributes;
}

const LARGEST_PAGE = 200;
const PARAMETERS = ['limit', ...CERTIFICATES.filters.map((name) => `filter[${name}]`)];

/** Answers GET /v1/certificates: one page, filtered. */
export function listCertificates(
  store: readonly StoredCertificate[],
  url: URL,
): { readonly document: object } | AppleRefusal {
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    return badParameter(unknown, 'ILLEGAL', `The parameter '${unknown}' can not be used.`);
  const limit = readLimit(url.searchParams.get('limit'));
  if (limit === undefined)
    return badParameter('limit', 'INVALID', `'limit' must be from 1 to ${LARGEST_PAGE}.`);
  const found = store.filter((certificate) => passes(certificate, url.searchParams));
  const data = found.slice(0, limit).map((certificate) => ({
    type: CERTIFICATES.type,
    id: certificate.id,
    attributes: certificate.attributes,
    links: { self: `${url.origin}/v1/certificates/${certificate.id}` },
  }));
  return { document: { data, links: { self: url.href }, meta: { paging: { total: found.length, limit } } } };
}

function readLimit(text: string | null): number | undefined {
  if (text === null) return 20;
  const limit = /^\d+$/.test(text) ? Number(text) : NaN;
  return limit >= 1 && limit <= LARGEST_PAGE ? limit : undefined;
}

function passes(certificate: StoredCertificate, query: URLSearchParams): boolean {
  const values: Record<string, unknown> = { ...certificate.attributes, id: certificate.id };
  return CERTIFICATES.filters.every((name) => {
    const wanted = query.get(`filter[${name}]`)?.split(',');
    return wanted === undefined || wanted.includes(String(values[name]));
  });
}
