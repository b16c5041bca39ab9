const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');
/** Bytes that tell. */
export const POINTER_SIZE = BEGINNING.length;
/** Whether it is what a checkout has in the place of a file that Git LFS keeps elsewhere. */
export function isPointer(bytes) {
    return bytes.subarray(0, POINTER_SIZE).equals(BEGINNING);
}
