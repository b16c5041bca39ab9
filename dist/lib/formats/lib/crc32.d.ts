/** Node has a function for it from 20.15 on. Others in it end with it too, but make a copy of all the bytes. */
export declare function crc32Of(bytes: Buffer): number;
