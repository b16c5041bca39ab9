/** Something that lies in a folder, below it at any depth. */
export interface Met {
    /** From the folder on, with `/`; empty for the folder itself. */
    readonly path: string;
    /** `error` for a folder that cannot be read. */
    readonly type: 'file' | 'folder' | 'link' | 'other' | 'error';
    /** Why it cannot be looked at: it cannot be read, or its name is not UTF-8. */
    readonly error?: unknown;
}
/** True for a name, or a path, that stands for several: what is no UTF-8 is read as one and the same character. */
export declare function isAmbiguous(name: string): boolean;
/**
 * Goes through a folder, by parts however much lies in it. Symbolic links are told of, and not followed.
 *
 * @param enters whether to go into a folder that lies in it
 */
export declare function walkFolder(folder: string, enters?: (path: string) => boolean): AsyncGenerator<Met, void>;
/** What a Dirent and the Stats of a file have in common. */
interface Typed {
    isFile(): boolean;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
}
export declare function typeOf(entry: Typed): Exclude<Met['type'], 'error'>;
export {};
