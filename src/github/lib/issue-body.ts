import { findOurs, openBlock } from './issue-marks.ts';
import { LONGEST_MEMORY, readMemory, writeMemory } from './issue-memory.ts';
import type { Memory } from './issue-memory.ts';
import { LONGEST_TEXT } from './issue-api.ts';

/** Characters that people can write around what is ours before that is cut. */
const ROOM_FOR_PEOPLE = 20_000;

/** Characters of Markdown that fit into an issue beside that, however much is remembered. */
export const LONGEST_ISSUE_TEXT = LONGEST_TEXT - ROOM_FOR_PEOPLE - LONGEST_MEMORY - 500;

/** Characters of it that are not cut: they have the headline. */
const LEAST_TEXT = 1000;

const CUT = '\n\n_The rest did not fit into an issue._';

/** What is in a body beside the text that is ours: from the marker to the memory. */
export interface BodyFrame {
  readonly above: string;
  readonly below: string;
  /** Undefined where it was edited away, or is none that this version writes. */
  readonly memory: Memory | undefined;
}

/** @param body as anybody may have left it: what cannot be told to be ours is people's */
export function readBody(body: string, marker: string): BodyFrame {
  const text = body.replaceAll('\r\n', '\n');
  const ours = findOurs(text, marker);
  if (!ours) return { above: text, below: '', memory: undefined };
  const memory = ours.memory === undefined ? undefined : readMemory(ours.memory);
  return { above: text.slice(0, ours.start), below: text.slice(ours.end), memory };
}

/**
 * Nothing that people wrote is cut, so the text is.
 *
 * @returns at most {@link LONGEST_TEXT} characters, of which {@link readBody} reads the same frame and memory; undefined
 *   where the frame leaves no room for the memory and the beginning of the text
 */
export function writeBody(
  frame: BodyFrame,
  marker: string,
  text: string,
  memory: Memory,
): string | undefined {
  const [above, below] = [paragraph(frame.above), frame.below];
  const room = LONGEST_TEXT - above.length - below.length;
  if (room < writeNewBody(marker, text.slice(0, LEAST_TEXT), memory).length) return undefined;
  return `${above}${writeOurs(marker, text, memory, room)}${below}`.trimEnd();
}

/** The same where nobody wrote anything yet. */
export function writeNewBody(marker: string, text: string, memory: Memory): string {
  return writeOurs(marker, text, memory, LONGEST_TEXT);
}

function writeOurs(marker: string, text: string, memory: Memory, room: number): string {
  const end = writeMemory(memory);
  // With no HTML comment in it that says anything, the first memory after the marker is the one that is written here.
  // The empty one is what keeps a name from being a mention.
  const safe = closeBlock(text.replace(/<!--(?! -->)/g, '&lt;!--'));
  const shown = cutLines(safe, room - marker.length - end.length - 3);
  return `${marker}\n${shown}\n\n${end}`;
}

/**
 * The body of a duplicate that is closed: nothing finds it any more, and what people wrote stays.
 *
 * @returns undefined where that leaves no room
 */
export function writeDuplicate({ above, below }: BodyFrame, kept: number): string | undefined {
  const body = `${paragraph(above)}Duplicate of #${kept}. <!-- epapi duplicate -->${below}`.trimEnd();
  return body.length > LONGEST_TEXT ? undefined : body;
}

/** What is ours begins on a line of its own, or Markdown takes it for a part of what is above. */
function paragraph(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n\n`;
}

/** A diagram goes as a whole: cut off, it would take what follows for a part of it. */
function cutLines(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', room - CUT.length)));
  return cut.slice(0, openBlock(cut)).trimEnd() + CUT;
}

/** Else the memory would be code, and so would be what people write below. */
function closeBlock(text: string): string {
  return openBlock(text) === undefined ? text : `${text}\n\`\`\``;
}
