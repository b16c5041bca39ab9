import { expect, test } from '@jest/globals';
import { readBody, writeBody } from '../../src/github/lib/issue-body.ts';
import { remember } from '../../src/github/lib/issue-memory.ts';
import { MARKER } from '../support/issue-runs.ts';
import { fc, runsOf } from '../support/properties.ts';

const MEMORY = '<!-- epapi remembers 1 3 0 -->';
/** Lines of ours, people's, and what people make of ours. */
const LINES = [
  ...['RUNBOOK: call 555', 'Now: a is at 1.', '', MARKER, MEMORY, '```', '```html', '~~~', '    ```'],
  ...[`\`${MARKER}\``, `${MARKER} x`, `x ${MARKER}`, `> ${MARKER}`, `x ${MEMORY}`, `${MEMORY} x`],
  ...['<!-- epapi expiry of another team -->', '<!-- epapi remembers 1', '-->', `${MARKER} \t`],
];
const body = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

const NOW = remember([{ id: 'a', rank: 2, text: 'a' }], 7);
const write = (text: string): string => writeBody(readBody(text, MARKER), MARKER, 'Now.\n```\nx', NOW) ?? '';

test('a body is the same after each writing, whatever people made of it, and what is written is read again', () => {
  fc.assert(
    fc.property(body, (before) => {
      const after = write(before);
      expect(readBody(after, MARKER).memory).toEqual(NOW);
      expect(write(after)).toBe(after);
    }),
    { numRuns: runsOf(1000) },
  );
});

test('nothing is written over but what stands between a mark and the memory next to it', () => {
  fc.assert(
    fc.property(body, (text) => {
      const before = text.replaceAll('\r\n', '\n');
      const { above, below } = readBody(text, MARKER);
      const gone = before.slice(above.length, before.length - below.length);
      expect(before.startsWith(above) && before.endsWith(below)).toBe(true);
      const inner = gone.replace(MARKER, '').replace(/<!-- epapi remembers [^<>\n]*-->$/, '');
      if (inner !== '') {
        expect(gone.startsWith(MARKER)).toBe(true);
        expect(gone).toMatch(/\n<!-- epapi remembers [^<>\n]*-->$/);
        expect(inner).not.toMatch(/<!-- epapi .*-->/);
      }
    }),
    { numRuns: runsOf(1000) },
  );
});
