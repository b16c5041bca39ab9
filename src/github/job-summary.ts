import { appendFile, stat } from 'node:fs/promises';

/** Bytes of a step's summary: of a longer one GitHub shows nothing at all. */
export const LARGEST_SUMMARY = 1_048_576;

/** Bytes that the line takes which says what was cut. */
const NOTICE = 120;

/**
 * Appends to the summary of a step. What does not fit any more is left out, whole lines of it and whole blocks between
 * ``` fences, and a line says so; where not even that line fits, nothing is appended.
 *
 * @param path of the file that GITHUB_STEP_SUMMARY names; made where there is none
 * @returns false where nothing was appended
 * @throws what the file system says
 */
export async function appendSummary(path: string, markdown: string): Promise<boolean> {
  const taken = await sizeOf(path);
  const text = fitLines(markdown.endsWith('\n') ? markdown : `${markdown}\n`, LARGEST_SUMMARY - taken);
  if (text === '') return false;
  await appendFile(path, text);
  return true;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** @param room bytes */
function fitLines(text: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  if (room < NOTICE) return '';
  const lines = text.slice(0, -1).split('\n');
  const kept = countFitting(lines, room - NOTICE);
  const notice = `_${lines.length - kept} lines were left out: GitHub takes 1 MiB of a step's summary._`;
  return [...lines.slice(0, kept), '', notice, ''].join('\n');
}

/** Lines that fit, up to the last one after which no fence is open: half a diagram draws nothing, and hides the rest. */
function countFitting(lines: readonly string[], room: number): number {
  let [used, kept] = [0, 0];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    used += Buffer.byteLength(line) + 1;
    if (used > room) break;
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    if (fence === undefined) kept = index + 1;
  }
  return kept;
}
