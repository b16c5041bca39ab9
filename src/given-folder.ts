import { realpathSync } from 'node:fs';

/**
 * The folder of a run as whoever began it calls it: a shell says so in PWD, with the links that it went through, such
 * as /tmp of macOS, which the system has followed by then.
 *
 * @param folder as the system calls it; absolute
 */
export function givenFolder(folder: string, { PWD }: Readonly<Record<string, string | undefined>>): string {
  return PWD !== undefined && isSame(PWD, folder) ? PWD : folder;
}

function isSame(path: string, folder: string): boolean {
  try {
    return realpathSync(path) === folder;
  } catch {
    return false;
  }
}
