import type { Fault, FaultRule } from './fault-rules.ts';

/** A request as a rule sees it. */
export interface Asked {
  readonly method: string;
  /** Without query. */
  readonly path: string;
}

/** The faults that are still to happen. */
export interface FaultPlan {
  /** Counts an authorised request; what is to happen to it. */
  take(asked: Asked): Fault | undefined;
  /** Rules that come after those that are there; the first that fits has its way. */
  add(rules: readonly FaultRule[]): void;
  clear(): void;
  /** What is left of the rules. */
  list(): readonly FaultRule[];
  /** Authorised requests so far. */
  readonly count: number;
}

/**
 * @param next what happens to the next authorised requests, in order; undefined is the real answer
 * @param random a number from 0 up to, but not including, 1
 */
export function createFaultPlan(next: readonly (Fault | undefined)[], random: () => number): FaultPlan {
  const queue = [...next];
  let rules: FaultRule[] = [];
  let count = 0;
  return {
    take(asked) {
      count += 1;
      const [first] = queue.splice(0, 1);
      if (first) return first;
      const index = rules.findIndex((rule) => fits(rule, asked, count) && random() < (rule.chance ?? 1));
      const rule = rules[index];
      if (!rule) return undefined;
      if (rule.times !== undefined) rules = spend(rules, index, rule.times);
      return rule.fault;
    },
    add(more) {
      rules = [...rules, ...more.map((rule) => ({ ...rule, ...shifted(rule, count) }))];
    },
    clear() {
      queue.length = 0;
      rules = [];
    },
    list: () => rules,
    get count() {
      return count;
    },
  };
}

/** Numbers count from when a rule is added. */
function shifted({ requests }: FaultRule, count: number): Partial<FaultRule> {
  return requests ? { requests: requests.map((number) => number + count) } : {};
}

function spend(rules: readonly FaultRule[], index: number, times: number): FaultRule[] {
  return rules.flatMap((rule, at) => {
    if (at !== index) return [rule];
    return times > 1 ? [{ ...rule, times: times - 1 }] : [];
  });
}

function fits(rule: FaultRule, asked: Asked, count: number): boolean {
  if (rule.requests && !rule.requests.includes(count)) return false;
  if (rule.method !== undefined && rule.method !== asked.method) return false;
  return rule.path === undefined || matchesPath(rule.path, asked.path);
}

/** `/v1/profiles`, or `/v1/profiles*` for all that begins so. */
function matchesPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
