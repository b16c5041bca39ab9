import { createHash } from 'node:crypto';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export function createCounter(start = 0) {
    let count = start;
    const digest = () => {
        count += 1;
        return createHash('sha256').update(`emulated ${count}`).digest();
    };
    return {
        get count() {
            return count;
        },
        id: () => [...digest().subarray(0, 10)].map((byte) => LETTERS[byte % 32]).join(''),
        uuid: () => uuidOf(digest().toString('hex')),
        serialNumber: () => serialNumberOf(digest().toString('hex')),
    };
}
/** @param hex 32 hexadecimal digits or more */
export function uuidOf(hex) {
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/**
 * Positive, as a serial number must be, and never shorter for a zero in front.
 *
 * @param hex 32 hexadecimal digits or more
 */
export function serialNumberOf(hex) {
    return `5${hex.slice(1, 32)}`.toUpperCase();
}
