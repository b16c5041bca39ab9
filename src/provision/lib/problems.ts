import type { Problem } from '../manifest-error.ts';
import type { Place } from '../manifest.ts';

/** Where mistakes are gathered, so that all are told of at once. */
export interface Problems {
  /** @param hint a function where it takes a search: it is asked only for what is shown */
  add(place: Place, message: string, hint: string | (() => string)): void;
  readonly count: number;
  /** The first ones, by file and line. */
  first(most: number): Problem[];
}

type Kept = Omit<Problem, 'hint'> & { readonly hint: string | (() => string) };

/** More are counted, not kept. */
const MOST_KEPT = 1000;

/** Gathers mistakes. What is said twice of one place, as of a value that is used twice, counts once. */
export function gatherProblems(): Problems {
  const kept = new Map<string, Kept>();
  const files: string[] = [];
  let count = 0;
  const rank = ({ place }: Kept): readonly number[] => [files.indexOf(place.file), place.line, place.column];
  return {
    add(place, message, hint) {
      const key = JSON.stringify([place.file, place.line, place.column, message]);
      if (kept.has(key)) return;
      count += 1;
      if (kept.size >= MOST_KEPT) return;
      if (!files.includes(place.file)) files.push(place.file);
      kept.set(key, { place, message, hint });
    },
    get count() {
      return count;
    },
    first(most) {
      const sorted = [...kept.values()].sort((a, b) => compare(rank(a), rank(b)));
      return sorted.slice(0, most).map(({ place, message, hint }) => ({
        place,
        message,
        hint: typeof hint === 'string' ? hint : hint(),
      }));
    },
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((number, index) => number !== b[index]);
  return (a[first] ?? 0) - (b[first] ?? 0);
}
