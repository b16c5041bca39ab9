import { createHash } from 'node:crypto';
import type { OpenItem } from '../wanted-issue.ts';

/** What an issue knows of the last run. It is kept where people can edit it, so whatever is read back may be forged. */
export interface Memory {
  /** How many comments were made of it: two that say the same at different times are two. */
  readonly said: number;
  /** What is not among the ranks had at most this one. 0 where nothing was left out. */
  readonly floor: number;
  /** Ranks by hash of their item's id. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Items that are remembered one by one: 17 characters each. */
const MOST_ITEMS = 500;

/** Characters that a memory takes at most. */
export const LONGEST_MEMORY = 40 + MOST_ITEMS * 18;

/** Tells it, the end of what is ours in a body, from our other comments, whatever version wrote it. */
export const isMemory = (comment: string): boolean => comment.startsWith('<!-- epapi remembers ');

const MEMORY = /^<!-- epapi remembers 1 (\d{1,6}) (\d{1,4})((?: [0-9a-f]{12}:\d{1,4}){0,500}) -->$/;

/** Hexadecimal: no text that somebody chose gets into an HTML comment, which it could close. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const rankOf = ({ rank }: OpenItem): number => Math.min(9999, Math.max(1, Math.trunc(rank) || 1));

/** Where not all fit, the worst are remembered: what is forgotten was no worse than any of them. */
export function remember(items: readonly OpenItem[], said: number): Memory {
  const ranks = new Map<string, number>();
  for (const item of items) {
    const hash = hashOf(item.id);
    ranks.set(hash, Math.max(rankOf(item), ranks.get(hash) ?? 0));
  }
  const worstFirst = [...ranks].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = worstFirst.slice(0, MOST_ITEMS);
  const floor = kept.length < worstFirst.length ? (kept.at(-1)?.[1] ?? 0) : 0;
  return { said: Math.min(said, 999_999), floor, ranks: new Map(kept) };
}

/** What is new, or has a higher rank than is remembered. */
export function gotWorse(items: readonly OpenItem[], memory: Memory): readonly OpenItem[] {
  return items.filter((item) => rankOf(item) > (memory.ranks.get(hashOf(item.id)) ?? memory.floor));
}

/** The same for the same things with the same ranks, in whatever order. */
export function fingerprint(items: readonly OpenItem[]): string {
  const parts = items.map((item) => `${hashOf(item.id)}:${rankOf(item)}`);
  return hashOf(parts.sort().join());
}

export function writeMemory({ said, floor, ranks }: Memory): string {
  const entries = [...ranks].map(([hash, rank]) => ` ${hash}:${rank}`).join('');
  return `<!-- epapi remembers 1 ${said} ${floor}${entries} -->`;
}

/** @returns undefined for what is no memory of this version */
export function readMemory(text: string): Memory | undefined {
  const [, said, floor, entries = ''] = MEMORY.exec(text) ?? [];
  if (said === undefined) return undefined;
  const ranks = entries.split(' ').flatMap((entry): [string, number][] => {
    const [hash = '', rank] = entry.split(':');
    return rank === undefined ? [] : [[hash, Number(rank)]];
  });
  return { said: Number(said), floor: Number(floor), ranks: new Map(ranks) };
}
