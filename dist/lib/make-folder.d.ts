/**
 * Makes a folder, and those that it lies in.
 *
 * Not with `recursive`, which on Linux never comes back from a folder that lets none be made in it, as below /proc.
 *
 * @param mode of those that are made
 * @throws the system's error
 */
export declare function makeFolder(path: string, mode?: number): Promise<void>;
