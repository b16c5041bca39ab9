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
        uuid: () => {
            const hex = digest().toString('hex');
            return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
        },
        // Positive, as a serial number must be, and never shorter for a zero in front.
        serialNumber: () => `5${digest().toString('hex').slice(1, 32)}`.toUpperCase(),
    };
}
