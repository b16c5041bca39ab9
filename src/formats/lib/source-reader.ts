import { RandomAccessReader } from 'yauzl';
import type { ByteSource } from '../archive.ts';

/** Bytes: some thousand entries of a directory, and little where a directory is short. */
const PART = 128 * 1024;

/** What yauzl reads from. It asks for some fifty bytes at a time: a part of the source is kept at hand for them. */
export class SourceReader extends RandomAccessReader {
  /** What the source threw. */
  failure: Error | undefined;
  /** Where the bytes end that were asked for last. */
  end = 0;
  /** Whether more is read than is asked for. */
  readAhead = true;
  readonly #source: ByteSource;
  #part: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.end = position + length;
    const known = this.#known(position, length);
    if (known !== undefined) {
      known.copy(target, offset);
      done(null);
      return;
    }
    this.bytes(position, length).then(
      (bytes) => {
        bytes.copy(target, offset);
        done(null);
      },
      (error: unknown) => {
        done(error as Error);
      },
    );
  }

  /** @throws Error where the source has fewer, and what it throws */
  async bytes(position: number, length: number): Promise<Buffer> {
    const known = this.#known(position, length);
    if (known !== undefined) return known;
    if (!(position + length <= this.#source.size)) throw new Error('no such bytes');
    await this.#load(position, this.readAhead ? Math.max(length, PART) : length);
    const bytes = this.#known(position, length);
    if (bytes === undefined) throw new Error('the source has become shorter');
    return bytes;
  }

  #known(position: number, length: number): Buffer | undefined {
    const { start, bytes } = this.#part;
    const from = position - start;
    return from >= 0 && from + length <= bytes.length ? bytes.subarray(from, from + length) : undefined;
  }

  async #load(start: number, length: number): Promise<void> {
    try {
      this.#part = { start, bytes: await this.#source.read(start, length) };
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
  }
}
