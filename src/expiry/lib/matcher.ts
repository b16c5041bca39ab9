/**
 * What tells whether a path fits a pattern. Most patterns are as plain as `out/**\/*.ipa`. To load what knows all others
 * takes a tenth of the time in which an archive is looked into, and its regular expressions go back and forth without
 * end in a name that is made for that: what may do so is bounded.
 *
 * @returns what throws EpapiError `FILE.PATTERN`
 */
export async function matcherOf(pattern: string): Promise<(path: string) => boolean> {
  if (isPlain(pattern)) {
    const parts = partsOf(pattern).map((part) => (part === ANY ? ANY : part.split('*')));
    return (path) => follows(path.split('/'), parts);
  }
  const [{ default: picomatch }, { bounded }] = await Promise.all([
    import('picomatch'),
    import('./bounded.ts'),
  ]);
  // A name may have line breaks in it, which a dot of a regular expression is not by itself.
  const isMatch = picomatch(pattern, { nonegate: true, windows: false, flags: 's' });
  return isSimple(pattern) ? isMatch : bounded(isMatch);
}

/** Any folders, or none; as with a star, none that begins with a dot. */
const ANY = '**';

/** True for one of nothing but names, single stars, and `**` in the place of folders. */
function isPlain(pattern: string): boolean {
  return PLAIN.test(pattern) && pattern.split('/').every((part) => part === ANY || !part.includes(ANY));
}

/** What means nothing to others, stars aside. */
const PLAIN = /^[^?[\]{}()!+@|\\"]+$/;

/** Without what repeats, with few stars and choices: no name takes long. */
function isSimple(pattern: string): boolean {
  const count = (what: RegExp): number => pattern.match(what)?.length ?? 0;
  const isShort = count(/\*\*/g) <= 2 && count(/\*+/g) <= 3 && count(/\{/g) <= 2;
  return isShort && !/[(|+]/.test(pattern);
}

/** With a star before the end of `out/*\/**`, which finds what lies in folders, and not these. */
function partsOf(pattern: string): readonly string[] {
  const parts = pattern.split('/');
  const last = parts.findLastIndex((part) => part !== ANY);
  const isWithin = last < parts.length - 1 && parts[last]?.endsWith('*') === true;
  return isWithin ? parts.toSpliced(last + 1, 0, '*') : parts;
}

/**
 * True for names that the parts of a pattern lead through, from its beginning to its end. All places in it that the
 * names up to one may have led to are known at once, so that nothing is gone through again.
 */
function follows(names: readonly string[], parts: readonly (readonly string[] | typeof ANY)[]): boolean {
  let places = beyondAny([0], parts);
  for (const name of names) {
    const next = places.flatMap((place) => {
      const part = parts[place];
      if (part === ANY) return name.startsWith('.') ? [] : [place];
      return part && fits(name, part) ? [place + 1] : [];
    });
    places = beyondAny(next, parts);
  }
  return places.includes(parts.length);
}

/** Places, and those that are reached from them by no name at all. */
function beyondAny(places: readonly number[], parts: readonly unknown[]): readonly number[] {
  const all = new Set(places);
  // What is added meanwhile is gone through too.
  for (const place of all) if (parts[place] === ANY) all.add(place + 1);
  return [...all];
}

/**
 * True for a name that has the pieces between stars, one after the other. Each is taken where it is first found, which
 * leaves the most for those after it.
 */
function fits(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  // As a shell has it, a star finds no name that begins with a dot.
  const isHidden = first === '' && name.startsWith('.');
  if (isHidden || !name.startsWith(first) || !name.endsWith(last)) return false;
  let position = first.length;
  for (const piece of others) {
    const at = name.indexOf(piece, position);
    if (at < 0) return false;
    position = at + piece.length;
  }
  return position <= name.length - last.length;
}
