import type { ExpiryReport, Finding } from '../report.ts';
import { isMoment, markup, NOTHING, shortName, timeMarkup } from './markup.ts';
import type { Markup } from './markup.ts';
import { courseOf, isOfCertificate } from './course.ts';
import { least } from './least.ts';
import { countingOf } from './selection.ts';
import { counted } from './words.ts';

/** What counts and is worth a word, apart by whether it has ended. */
interface Endings {
  readonly past: readonly Finding[];
  /** What may have ended, on no day that is known. */
  readonly broken: readonly Finding[];
  /** All that end on the day on which the first of them does, as days left are counted. */
  readonly next: readonly Finding[];
}

function endings(findings: readonly Finding[], report: ExpiryReport): Endings {
  const next = findings.filter((one) => courseOf(one, report) === 'ending');
  const first = least(next.map(daysLeft));
  return {
    past: findings.filter((one) => courseOf(one, report) === 'over'),
    broken: findings.filter((one) => courseOf(one, report) === 'broken'),
    next: next.filter((one) => daysLeft(one) === first),
  };
}

function daysLeft(finding: Finding): number {
  return finding.daysLeft ?? Infinity;
}

/** The apps that no longer open, and those of the others that stop next, on account of what. */
function appsOf(report: ExpiryReport): Endings & Readonly<Record<'gone' | 'dubious' | 'going', string[]>> {
  const { past, broken, next } = endings(
    countingOf(report).filter(({ apps }) => apps.length > 0),
    report,
  );
  const gone = new Set(namesIn(past.filter((one) => !isOfCertificate(one))));
  const others = (all: readonly Finding[]): string[] => namesIn(all).filter((app) => !gone.has(app));
  const dubious = others([...broken, ...past.filter(isOfCertificate)]);
  return { past, broken, next, gone: [...gone], dubious, going: others(next) };
}

function namesIn(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ apps }) => apps))];
}

/** Names in a line, before it says how many more there are. */
const SHOWN = 6;

/** Which apps the headline speaks of, and what it passes over. */
export function headlineDetails(report: ExpiryReport): Markup {
  const { gone, dubious, going, next } = appsOf(report);
  const end = least(next.map(({ endsAt }) => endsAt).filter(isMoment));
  const lines = [
    gone.length > 0 ? markup`<li>Stopped: ${names(gone)}</li>` : NOTHING,
    dubious.length > 0 ? markup`<li>May not open: ${names(dubious)}</li>` : NOTHING,
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
