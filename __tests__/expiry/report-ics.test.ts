import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { DAY } from '../../src/days.ts';
import { expiryIcs } from '../../src/expiry/report-ics.ts';
import { printable, wellFormed } from '../../src/text.ts';
import { CHECKED_AT, FULL, findingOf, reportOf, unreadableOf } from '../support/expiry-report.ts';
import { ALL_HOSTILE, HOSTILE_NAMES } from '../support/hostile-names.ts';

interface Alarm {
  readonly action: string;
  readonly days: number;
}

interface Event {
  readonly texts: Readonly<Record<string, string>>;
  readonly sequence: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly start: number;
  readonly alarms: readonly Alarm[];
}

/** As someone else's reader has it, that of Thunderbird. */
function read(text: string): { readonly head: unknown[]; readonly events: readonly Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const head = calendar.getAllProperties().map((property) => property.getFirstValue());
  return { head, events: calendar.getAllSubcomponents('vevent').map(eventOf) };
}

function eventOf(component: ICAL.Component): Event {
  const text = (name: string): string => String(component.getFirstPropertyValue(name));
  const names = ['uid', 'summary', 'description', 'dtstamp', 'last-modified', 'transp'];
  const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
  expect(start.zone.tzid).toBe('UTC');
  return {
    texts: Object.fromEntries(names.map((name) => [name, text(name)])),
    sequence: Number(text('sequence')),
    start: start.toJSDate().getTime(),
    alarms: component.getAllSubcomponents('valarm').map((alarm) => {
      const { isNegative, ...before } = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      expect(alarm.getFirstPropertyValue('description')).toBe(text('summary'));
      expect({ isNegative, hours: before.hours }).toEqual({ isNegative: true, hours: 0 });
      return { action: String(alarm.getFirstPropertyValue('action')), days: before.days };
    }),
  };
}

test('is an event for each finding with a date, at its end', () => {
  const { events, head } = read(expiryIcs(FULL));
  expect(head).toEqual(['2.0', '-//epapi-action//check-expiry//EN', 'GREGORIAN']);
  expect(events.map(({ texts }) => texts['summary'])).toEqual([
    'profile Acme Old expires',
    'profile Acme Gone expires',
    'profile Acme Field expires',
    'pass certificate badge expires',
    'profile Acme Next expires',
  ]);
  expect(events[2]).toMatchObject({
    start: CHECKED_AT + 10 * DAY,
    sequence: CHECKED_AT / 60_000,
    texts: {
      ...{ dtstamp: '2026-11-25T22:30:00Z', 'last-modified': '2026-11-25T22:30:00Z', transp: 'TRANSPARENT' },
      description: 'Every installed copy of com.acme.field stops opening.\nIt expires.\nepapi apply',
    },
  });
});

describe('alarms', () => {
  const days = (finding = findingOf(), changes = {}): number[] => {
    const alarms = read(expiryIcs(reportOf([finding], changes))).events.flatMap((event) => event.alarms);
    expect(alarms.filter(({ action }) => action !== 'DISPLAY')).toEqual([]);
    return alarms.map((alarm) => alarm.days);
  };

  test('ring when it becomes a warning and critical, and a day before', () => {
    expect(days()).toEqual([60, 14, 1]);
  });

  test('ring once where these are the same, and never at the end itself', () => {
    expect(days(findingOf(), { warnWithin: 1, failWithin: 0 })).toEqual([1]);
  });

  test('ring whole days before, no later than that, where the library is given parts of days', () => {
    expect(days(findingOf(), { warnWithin: 2.5, failWithin: 1.5 })).toEqual([3, 2, 1]);
    expect(days(findingOf(), { warnWithin: 0.5, failWithin: 0 })).toEqual([1]);
  });

  test('do not ring for what has ended, or is ignored', () => {
    for (const status of ['expired', 'critical', 'warning'] as const)
      expect(days(findingOf({ status, days: -25 }))).toEqual([]);
    expect(days(findingOf({ status: 'warning', endsAt: CHECKED_AT }))).toEqual([]);
    expect(days(findingOf({ status: 'warning', endsAt: CHECKED_AT + 1 }))).not.toEqual([]);
    expect(days(findingOf({ ignored: { reason: 'r', until: '2027-01-01' } }))).toEqual([]);
  });
});

test('a later one updates the events of an earlier one, whatever else has changed', () => {
  const before = read(expiryIcs(FULL)).events;
  const moved = FULL.findings.map((finding) => ({
    ...finding,
    name: `${finding.name} 2`,
    endsAt: CHECKED_AT + 400 * DAY,
  }));
  const later = { ...FULL, findings: moved.toReversed(), checkedAt: CHECKED_AT + 60_000 };
  const after = new Map(read(expiryIcs(later)).events.map((event) => [event.texts['uid'], event]));
  expect(new Set(before.map(({ texts }) => texts['uid'])).size).toBe(before.length);
  for (const { texts, sequence } of before) expect(after.get(texts['uid'])?.sequence).toBe(sequence + 1);
});

test.each([
  ['no date', undefined, 0],
  ['the year 9999', Date.UTC(9999, 11, 31), 1],
  ['the year 10000', Date.UTC(10000, 0, 1), 0],
  ['no moment', NaN, 0],
  ['a moment beyond all calendars', 1e300, 0],
])('%s', (_, endsAt, events) => {
  expect(read(expiryIcs(reportOf([findingOf({ endsAt })]))).events).toHaveLength(events);
});

test('is a calendar where there is nothing', () => {
  const empty =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//epapi-action//check-expiry//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n';
  expect(expiryIcs(reportOf())).toBe(empty);
  expect(expiryIcs(reportOf([unreadableOf('a')]))).toBe(empty);
});

describe('names', () => {
  // Some readers look for the ends of events anywhere in a line.
  const shown = (text: string, limit: number): string =>
    printable(text, limit).replace(/(BEGIN|END):/g, '$1 :');

  test.each([...HOSTILE_NAMES, ['all of them', ALL_HOSTILE]])('%s', (_, name) => {
    const hostile = { name, id: name, effect: name, reason: name, fix: '' };
    const text = expiryIcs(
      reportOf([findingOf({ ...hostile, ignored: { reason: name, until: name } }), findingOf(hostile)]),
    );
    const [event, ...others] = read(text).events;
    expect(others).toHaveLength(1);
    expect(event?.texts['summary']).toBe(`profile ${shown(name, 200)} expires`);
    const sentence = name === '' ? [] : [shown(name, 1000), shown(name, 1000)];
    const ignored = shown(`Ignored until ${name}: ${name}`, 1000);
    expect(event?.texts['description']).toBe([...sentence, ignored].join('\n'));
  });

  test.each([...HOSTILE_NAMES, ['all of them', ALL_HOSTILE], ['wide ones', 'a日本🔑'.repeat(60)]])(
    'lines of at most 75 octets, of whole characters, with %s',
    (_, name) => {
      const text = expiryIcs(reportOf([findingOf({ name, reason: name })]));
      expect(text.endsWith('\r\n')).toBe(true);
      const lines = text.slice(0, -2).split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => line !== wellFormed(line))).toEqual([]);
      expect(lines.filter((line) => !/^( |[A-Z-]+:)/.test(line))).toEqual([]);
      const wide = lines.filter((line) => Buffer.byteLength(line) > 71);
      expect(wide.length).toBeGreaterThan(0);
    },
  );
});
