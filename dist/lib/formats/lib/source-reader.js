import { RandomAccessReader } from 'yauzl';
/** Bytes: some thousand entries of a directory, and little where a directory is short. */
const PART = 128 * 1024;
/** What yauzl reads from. It asks for some fifty bytes at a time: a part of the source is kept at hand for them. */
export class SourceReader extends RandomAccessReader {
    /** What the source threw. */
    failure;
    /** Where the bytes end that were asked for last. */
    end = 0;
    /** Whether more is read than is asked for. */
    readAhead = true;
    #source;
    /** Is used again and again: buffers outlive their use for long, and there would be thousands. */
    #room = Buffer.allocUnsafe(PART);
    #part = { start: 0, bytes: this.#room.subarray(0, 0) };
    constructor(source) {
        super();
        this.#source = source;
    }
    read(target, offset, length, position, done) {
        this.end = position + length;
        const wanted = target.subarray(offset, offset + length);
        if (this.#copy(wanted, position)) {
            done(null);
            return;
        }
        this.#fill(wanted, position).then(() => {
            done(null);
        }, done);
    }
    /** @throws Error where the source has fewer, and what it throws */
    async bytes(position, length) {
        const target = Buffer.alloc(length);
        if (!this.#copy(target, position))
            await this.#fill(target, position);
        return target;
    }
    /** @returns whether the bytes were at hand */
    #copy(target, position) {
        const { start, bytes } = this.#part;
        const from = position - start;
        if (from < 0 || from + target.length > bytes.length)
            return false;
        bytes.copy(target, 0, from);
        return true;
    }
    async #fill(target, position) {
        if (!(position + target.length <= this.#source.size))
            throw new Error('no such bytes');
        if (!this.readAhead || target.length > PART) {
            if ((await this.#load(target, position)) < target.length)
                throw new Error(SHORTER);
            return;
        }
        this.#part = { start: 0, bytes: this.#room.subarray(0, 0) };
        const size = await this.#load(this.#room, position);
        this.#part = { start: position, bytes: this.#room.subarray(0, size) };
        if (!this.#copy(target, position))
            throw new Error(SHORTER);
    }
    async #load(target, position) {
        try {
            return await this.#source.read(target, position);
        }
        catch (error) {
            this.failure = error;
            throw error;
        }
    }
}
const SHORTER = 'the source has become shorter';
