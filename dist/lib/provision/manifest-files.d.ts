/** How files are read. That a file is one that may be read is judged here, and by nobody else. */
export interface ManifestFiles {
    /** The real, absolute path of the folder that the command runs in: no file that a manifest names lies outside. */
    readonly root: string;
    /** The real path of a file, all symbolic links followed; it must be there. */
    realPath(path: string): Promise<string>;
    /**
     * The beginning of a file, as UTF-8.
     *
     * @param path one that {@link realPath} gave
     * @param most bytes
     */
    read(path: string, most: number): Promise<string>;
}
