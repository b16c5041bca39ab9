import type { ExpiryReport, Finding } from '../report.ts';
import { isMoment, markup, NOTHING, shortName, timeMarkup } from './markup.ts';
import type { Markup } from './markup.ts';
import { countingOf } from './selection.ts';
import { counted } from './words.ts';

/** What counts and is worth a word, apart by whether it has ended. */
interface Endings {
  readonly past: readonly Finding[];
  /** All that end on the day on which the first of them does, as days left are counted. */
  readonly next: readonly Finding[];
}

function endings(findings: readonly Finding[]): Endings {
  const next = findings.filter(({ status }) => status === 'critical' || status === 'warning');
  const first = Math.min(...next.map(daysLeft));
  return {
    past: findings.filter(({ status }) => status === 'expired'),
    next: next.filter((one) => daysLeft(one) === first),
  };
}

function daysLeft(finding: Finding): number {
  return finding.daysLeft ?? Infinity;
}

/** The apps that no longer open, and those of the others that stop next, on account of what. */
function appsOf(findings: readonly Finding[]): Endings & Readonly<Record<'gone' | 'going', string[]>> {
  const { past, next } = endings(findings.filter(({ apps }) => apps.length > 0));
  const gone = namesIn(past);
  return { past, next, gone, going: namesIn(next).filter((app) => !gone.includes(app)) };
}

function namesIn(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ apps }) => apps))];
}

/** Names in a line, before it says how many more there are. */
const SHOWN = 6;

/** Which apps the headline speaks of, and what it passes over. */
export function headlineDetails(report: ExpiryReport): Markup {
  const { gone, going, next } = appsOf(countingOf(report));
  const end = Math.min(...next.map(({ endsAt }) => endsAt).filter(isMoment));
  const lines = [
    gone.length > 0 ? markup`<li>Stopped: ${names(gone)}</li>` : NOTHING,
    going.length > 0 && isMoment(end) ? markup`<li>From ${timeMarkup(end)}: ${names(going)}</li>` : NOTHING,
    report.counts.unknown > 0
      ? markup`<li>Could not tell: ${counted(report.counts.unknown, ['thing', 'things'])}, which may end at any time</li>`
      : NOTHING,
  ];
  return lines.every((line) => line === NOTHING) ? NOTHING : markup`<ul class="lead">${lines}</ul>`;
}

function names(all: readonly string[]): Markup[] {
  const shown = all
    .slice(0, SHOWN)
    .map((name, at) => markup`${at === 0 ? '' : ', '}<bdi>${shortName(name)}</bdi>`);
  return all.length > SHOWN ? [...shown, markup` and ${all.length - SHOWN} more`] : shown;
}
