import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LARGEST_SUMMARY, appendSummary } from '../../src/github/job-summary.ts';
import { makeFolder } from '../support/folder.ts';
import { fc } from '../support/properties.ts';
import { rejection } from '../support/team.ts';

/** What is in a file of so many bytes after something was appended. */
async function afterAppending(taken: number, markdown: string): Promise<string> {
  await using folder = await makeFolder();
  const path = join(folder.path, 'summary.md');
  if (taken > 0) writeFileSync(path, `${'x'.repeat(taken - 1)}\n`);
  const isAppended = await appendSummary(path, markdown);
  const whole = readFileSync(path);
  expect(isAppended).toBe(whole.length > taken);
  expect(whole.length).toBeLessThanOrEqual(LARGEST_SUMMARY);
  return new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(taken));
}

const NOTICE = /(^|\n)\n_(\d+) lines were left out: GitHub takes 1 MiB of a step's summary\._\n$/;

describe('the summary of a step', () => {
  test('is appended to, each part on lines of its own', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'summary.md');
    await appendSummary(path, '# One');
    await appendSummary(path, 'two\n');
    expect(readFileSync(path, 'utf8')).toBe('# One\ntwo\n');
  });

  test('is filled to the last byte that GitHub takes', async () => {
    const text = `${'é'.repeat(50)}\n`;
    expect(await afterAppending(LARGEST_SUMMARY - 101, text)).toBe(text);
    expect(await afterAppending(0, 'y'.repeat(LARGEST_SUMMARY - 1))).toHaveLength(LARGEST_SUMMARY);
  });

  test('is left alone where not even the line that says what was cut fits', async () => {
    expect(await afterAppending(LARGEST_SUMMARY - 100, 'z'.repeat(100))).toBe('');
    expect(await afterAppending(LARGEST_SUMMARY, 'z')).toBe('');
  });

  test('is cut between lines, and says how many are missing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 60, maxLength: 90 }),
        fc.integer({ min: 120, max: 1000 }),
        async (texts, room) => {
          const lines = texts.map((line) => line.replace(/[\n`~]/g, '') + 'ä'.repeat(20));
          const appended = await afterAppending(LARGEST_SUMMARY - room, lines.join('\n'));
          const missing = Number(NOTICE.exec(appended)?.[2]);
          const kept = appended.replace(NOTICE, '');
          expect(kept).toBe(lines.slice(0, lines.length - missing).join('\n'));
          expect(Buffer.byteLength(appended)).toBeGreaterThan(room - 120 - 3000);
        },
      ),
      { numRuns: 50 },
    ));

  test('keeps no half of a diagram', async () => {
    const diagram = ['before', '```mermaid', 'gantt', ...Array<string>(50).fill('a : 1d'), '```', 'after'];
    const cut = await afterAppending(LARGEST_SUMMARY - 300, diagram.join('\n'));
    expect(cut.replace(NOTICE, '')).toBe('before');
    const whole = [...diagram, ...Array<string>(150).fill('row')];
    const later = await afterAppending(LARGEST_SUMMARY - 600, whole.join('\n'));
    expect(later).toContain('```\nafter\nrow\n');
    expect(later).toMatch(NOTICE);
  });

  test('that cannot be written is an error of the file system', async () => {
    const refused = await rejection(appendSummary('/dev/null/summary.md', 'text'));
    expect(refused).toMatchObject({ code: 'ENOTDIR' });
  });
});
