import { expect, test } from '@jest/globals';
import { dayText, isMoment, markup, shortName, timeMarkup } from '../../../src/expiry/lib/markup.ts';

test('what is put into a template is text, in an element and in an attribute, unless it is markup', () => {
  const text = `<b a="1" c='2'>&amp;`;
  const escaped = '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;';
  expect(markup`<i title="${text}">${text}</i>`.html).toBe(`<i title="${escaped}">${escaped}</i>`);
  expect(markup`<p>${markup`<i>${text}</i>`}${[markup`<u>`, markup`</u>`]}${1}</p>`.html).toBe(
    `<p><i>${escaped}</i><u></u>1</p>`,
  );
});

test('text is bounded, and names more so', () => {
  expect(markup`${'x'.repeat(2000)}`.html).toHaveLength(2000);
  expect(markup`${'x'.repeat(2001)}`.html).toBe(`${'x'.repeat(2000)}…`);
  expect(shortName('x'.repeat(200))).toHaveLength(200);
  expect(shortName('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`);
});

test('moments are those that a calendar has, and are rounded down', () => {
  expect([Date.UTC(1000, 0), 0, Date.UTC(9999, 11, 31)].every(isMoment)).toBe(true);
  expect([undefined, NaN, Infinity, Date.UTC(10_000, 0)].some(isMoment)).toBe(false);
  const justBefore = Date.UTC(2028, 1, 29, 23, 59, 59, 999);
  expect(timeMarkup(justBefore).html).toBe(
    '<time datetime="2028-02-29T23:59:59Z">2028-02-29 23:59 UTC</time>',
  );
  expect([dayText(justBefore), dayText(justBefore + 1)]).toEqual(['2028-02-29', '2028-03-01']);
});
