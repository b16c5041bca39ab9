import { expect, test } from '@jest/globals';
import { watchedAmong } from '../../../src/expiry/lib/find-files.ts';
import { embeddedAmong } from '../../../src/expiry/lib/read-build.ts';
import type { Met } from '../../../src/expiry/lib/walk-folder.ts';

/** What is met in a folder of so many files, for which no disk needs room. */
// eslint-disable-next-line @typescript-eslint/require-await -- as a folder is gone through
async function* files(count: number, ...more: Met[]): AsyncGenerator<Met, void> {
  for (let index = 0; index < count; index++) yield { path: `a/${index}.png`, type: 'file' };
  yield* more;
}

test('of what a pattern matches only that is kept which is looked at', async () => {
  const error: Met = { path: 'closed', type: 'error', error: new Error('closed') };
  const app: Met = { path: 'Field.app', type: 'folder' };
  const kept = await watchedAmong(files(100_000, app, error), (path) => path !== 'other.app');
  expect(kept.length).toBe(2);
  expect(kept).toEqual([app, error]);
});

test('what a pattern does not match is not kept', async () => {
  const others: Met[] = [{ path: 'other.app', type: 'folder' }];
  expect(await watchedAmong(files(0, ...others), () => false)).toEqual([]);
});

test('a build folder of more than 500 profiles is refused before the rest is gone through', async () => {
  let met = 0;
  // eslint-disable-next-line @typescript-eslint/require-await -- as a folder is gone through
  const many = async function* (): AsyncGenerator<Met, void> {
    for (; met < 10_000; met++) yield { path: `${met}/embedded.mobileprovision`, type: 'file' };
  };
  await expect(embeddedAmong('/build', many(), () => undefined)).rejects.toMatchObject({
    code: 'BUILD.TOO_LARGE',
  });
  expect(met).toBe(500);
});

test('a build folder of more than 500,000 files is refused', async () => {
  const profile: Met = { path: 'embedded.mobileprovision', type: 'file' };
  const embedded = await embeddedAmong('/build', files(499_999, profile), () => undefined);
  expect(embedded.map(({ path }) => path)).toEqual(['embedded.mobileprovision']);
  await expect(embeddedAmong('/build', files(500_000, profile), () => undefined)).rejects.toMatchObject({
    code: 'BUILD.TOO_LARGE',
  });
});
