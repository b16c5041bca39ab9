import { printable } from '../text.ts';
import { KIND_WORDS, endText, instantText, sentencesOf } from './lib/words.ts';
import type { ExpiryReport, Finding } from './report.ts';

type Verdict = 'skipped' | 'error' | 'failure' | 'passed';

interface Case {
  readonly finding: Finding;
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * `expiry.junit.xml`, which GitLab, Jenkins and others draw: a test for each finding, which is skipped where it is
 * ignored, an error where nobody could tell, and a failure where it fails.
 */
export function expiryJunit(report: ExpiryReport, isFailing: (finding: Finding) => boolean): string {
  const cases = casesOf(report.findings, isFailing);
  const count = (wanted: Verdict): number => cases.filter(({ verdict }) => verdict === wanted).length;
  const totals = attributes({
    ...{ tests: cases.length, failures: count('failure'), errors: count('error'), time: 0 },
  });
  const timestamp = (instantText(report.checkedAt) ?? '').replace('Z', '');
  const suite = attributes({ name: 'check-expiry', skipped: count('skipped'), timestamp });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="check-expiry"${totals}>`,
    `  <testsuite${suite}${totals}>`,
    ...cases.flatMap((one) => caseLines(one, report)),
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

/** Those of the same kind and name are told apart: of two tests with one name, most show one. */
function casesOf(findings: readonly Finding[], isFailing: (finding: Finding) => boolean): Case[] {
  const cases = findings.map((finding) => ({
    finding,
    name: `${KIND_WORDS[finding.kind][0]} ${printable(finding.name, 200)}`,
    verdict: verdictOf(finding, isFailing),
  }));
  const seen = new Set<string>();
  const twins = new Set(cases.map(({ name }) => name).filter((name) => seen.size === seen.add(name).size));
  return cases.map(({ name, ...rest }) => ({
    ...rest,
    name: twins.has(name) ? `${name} (${printable(rest.finding.id, 1000)})` : name,
  }));
}

function verdictOf(finding: Finding, isFailing: (finding: Finding) => boolean): Verdict {
  if (finding.ignored !== undefined) return 'skipped';
  if (finding.status === 'unknown') return 'error';
  return isFailing(finding) ? 'failure' : 'passed';
}

function caseLines({ finding, name, verdict }: Case, report: ExpiryReport): string[] {
  const start = `    <testcase${attributes({ classname: `expiry.${finding.kind}`, name, time: 0 })}`;
  const inside = insideOf(finding, verdict, report);
  return inside === '' ? [`${start}/>`] : [`${start}>`, `      ${inside}`, '    </testcase>'];
}

function insideOf(finding: Finding, verdict: Verdict, report: ExpiryReport): string {
  const { ignored, status } = finding;
  if (ignored !== undefined)
    return `<skipped${attributes({ message: `ignored until ${ignored.until}: ${ignored.reason}` })}/>`;
  const message = endText(finding, report);
  const sentences = sentencesOf(finding).map((sentence) => printable(sentence, 1000));
  if (verdict !== 'passed')
    return `<${verdict}${attributes({ message, type: status })}>${escaped(sentences.join('\n'))}</${verdict}>`;
  return status === 'ok' ? '' : `<system-out>${escaped([message, ...sentences].join('\n'))}</system-out>`;
}

/** ` name="value"` for each. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(printable(String(value), 2000))}"`)
    .join('');
}

/** For text and for values in quotes; what XML 1.0 does not allow and `printable` lets stand is U+FFFD. */
function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\ufffe\uffff]/g, '\ufffd');
}
