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
   * @throws NotUtf8Error where it is not: else names would be changed to what a decoder puts in the place of such bytes
   */
  read(path: string, most: number): Promise<string>;
}

/** A file that is not UTF-8. */
export class NotUtf8Error extends Error {
  /** Where it is not; both from 1 on. */
  readonly place: { readonly line: number; readonly column: number };

  constructor(place: NotUtf8Error['place']) {
    super('not UTF-8');
    this.name = 'NotUtf8Error';
    this.place = place;
  }
}
