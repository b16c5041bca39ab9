type Scalar = keyof typeof SCALARS;

/** By the names of their elements; undefined for a text that is no such value. */
const SCALARS = {
  string: (text: string) => text,
  true: (text: string) => (text.trim() === '' ? true : undefined),
  false: (text: string) => (text.trim() === '' ? false : undefined),
  integer: (text: string) =>
    /^\s*([+-]?\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
  real: (text: string) =>
    /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
  date: (text: string) => readDate(text.trim()),
  data: (text: string) => (isBase64(text.trimEnd()) ? Buffer.from(text, 'base64') : undefined),
};

/** True for the name of an element that holds a text, a number, a date, data or a truth. */
export function isScalar(name: string): name is Scalar {
  return Object.hasOwn(SCALARS, name);
}

/** Undefined for an element that is none, and for a text that it cannot hold. */
export function readScalar(
  name: string,
  text: string,
): string | number | boolean | Date | Buffer | undefined {
  return isScalar(name) ? SCALARS[name](text) : undefined;
}

/** In lines, as Apple writes it. Nothing is taken out of it first: that would be a list as long as it has lines. */
function isBase64(text: string): boolean {
  const end = text.indexOf('=');
  return !/[^\sA-Za-z0-9+/=]/.test(text) && (end < 0 || /^=(?:\s*=)?$/.test(text.slice(end)));
}

function readDate(text: string): Date | undefined {
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
  // A day that there is not would become another one.
  const isSame = date && !Number.isNaN(date.getTime()) && date.toISOString() === text.replace('Z', '.000Z');
  return isSame ? date : undefined;
}
