/** Bytes that tell. */
export declare const POINTER_SIZE: number;
/** Whether it is what a checkout has in the place of a file that Git LFS keeps elsewhere. */
export declare function isPointer(bytes: Buffer): boolean;
