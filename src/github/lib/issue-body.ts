import { ANY_MEMORY, LONGEST_MEMORY, readMemory, writeMemory } from './issue-memory.ts';
import type { Memory } from './issue-memory.ts';
import { LONGEST_TEXT } from './issue-api.ts';

/** Characters that are kept of what people wrote above what is ours, and below it. */
const LONGEST_NOTE = 10_000;

/** Characters of Markdown that fit into an issue whatever people wrote around it, and however much is remembered. */
export const LONGEST_ISSUE_TEXT = LONGEST_TEXT - 2 * LONGEST_NOTE - LONGEST_MEMORY - 500;

const CUT = '\n\n_The rest did not fit into an issue._';

/** What is in a body beside the text that is ours: from the marker to the memory. */
export interface BodyFrame {
  readonly above: string;
  readonly below: string;
  /** Undefined where it was edited away, or is none that this version writes. */
  readonly memory: Memory | undefined;
}

export const NEW_BODY: BodyFrame = { above: '', below: '', memory: undefined };

/** @param body as anybody may have left it: one without the marker is people's as a whole */
export function readBody(body: string, marker: string): BodyFrame {
  const text = body.replaceAll('\r\n', '\n');
  const start = text.indexOf(marker);
  if (start === -1) return { above: note(text), below: '', memory: undefined };
  const above = note(text.slice(0, start));
  const rest = text.slice(start + marker.length);
  const end = ANY_MEMORY.exec(rest);
  if (!end) return { above, below: '', memory: undefined };
  return { above, below: note(rest.slice(end.index + end[0].length)), memory: readMemory(end[0]) };
}

/** @returns at most {@link LONGEST_TEXT} characters, of which {@link readBody} reads the same frame and memory */
export function writeBody(frame: BodyFrame, marker: string, text: string, memory: Memory): string {
  const [above, below] = [paragraph(frame.above), frame.below];
  const end = writeMemory(memory);
  const room = LONGEST_TEXT - above.length - below.length - marker.length - end.length - 10;
  // With no HTML comment in it that says anything, the first memory after the marker is the one that is written here.
  // The empty one is what keeps a name from being a mention.
  const shown = cutLines(text.replace(/<!--(?! -->)/g, '&lt;!--'), room);
  return `${above}${marker}\n${shown}\n\n${end}${below}`.trimEnd();
}

/** The body of a duplicate that is closed: nothing finds it any more, and what people wrote stays. */
export function writeDuplicate({ above, below }: BodyFrame, kept: number): string {
  return `${paragraph(above)}Duplicate of #${kept}. <!-- epapi duplicate -->${below}`.trimEnd();
}

function note(text: string): string {
  // Half of a character would come back from GitHub as another.
  return text.slice(0, LONGEST_NOTE).replace(/[\ud800-\udbff]$/, '');
}

/** What is ours begins on a line of its own, or Markdown takes it for a part of what is above. */
function paragraph(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n\n`;
}

function cutLines(text: string, room: number): string {
  if (text.length <= room) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf('\n', room - CUT.length))) + CUT;
}
