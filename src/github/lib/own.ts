import type { IssueApi } from './issue-api.ts';

/**
 * Anybody can write a copy of a marker, and whoever holds what has it could keep it silent, or say something else in it.
 * So only what the token's own account wrote is ours. That is asked once, and not at all where nothing has the marker.
 *
 * @param marked what has the marker
 */
export async function ownOnes<Item extends { readonly author: number }>(
  api: Pick<IssueApi, 'whoAmI'>,
  marked: readonly Item[],
): Promise<readonly Item[]> {
  if (marked.length === 0) return [];
  const me = await api.whoAmI();
  return marked.filter(({ author }) => author === me);
}
