import { EpapiError, defectText, hasCode } from '../errors.ts';

/** The input that an error is about, by the error's code. */
const INPUT_OF_CODE: readonly (readonly [code: string, input: string])[] = [
  ['KEY_ID', 'key-id'],
  ['ISSUER_ID', 'issuer-id'],
  ['KEY', 'private-key'],
  ['TOKEN_LIFETIME', 'token-lifetime'],
  ['SCOPE', 'scope'],
  ['BASE_URL', 'base-url'],
];

/** What the file system said of GITHUB_OUTPUT or GITHUB_ENV. */
function isFileError(error: unknown): error is { code: string } {
  const { syscall, code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof syscall === 'string' && typeof code === 'string';
}

/** What a failed step says, in one line: the input that is wrong, what was found, what to do. */
export function failureText(error: unknown): string {
  if (isFileError(error))
    return `A file of the runner cannot be written: ${error.code}. Nothing is wrong with the inputs.`;
  if (!(error instanceof EpapiError)) return defectText(error);
  const input = INPUT_OF_CODE.find(([prefix]) => hasCode(error.code, prefix))?.[1];
  return `${input ? `${input}: ` : ''}${error.message} ${error.hint}`;
}
