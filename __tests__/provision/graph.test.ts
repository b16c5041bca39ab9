import { expect, test } from '@jest/globals';
import { graphOf } from '../../src/provision/lib/graph.ts';
import { walk } from '../../src/provision/lib/walk.ts';
import { proofName } from '../../src/proof-name.ts';
import type { Change } from '../../src/provision/plan.ts';

const reason = 'a test wants it';
const device = (name: string, udid: string): Change => ({
  ...{ kind: 'device', action: 'create', name, reason },
  attributes: { name, udid, platform: 'IOS' },
});

function newProfileOf(bundleId: string): Extract<Change, { kind: 'profile'; action: 'create' }> {
  return {
    ...{ kind: 'profile', action: 'create', name: `New of ${bundleId}`, reason },
    ...{ type: 'IOS_APP_INHOUSE', bundleId, certificates: [], devices: [] },
  };
}

/** What each is about, by its place. */
const CHANGES: readonly Change[] = [
  {
    ...{ kind: 'profile', action: 'create', name: 'P', reason, type: 'IOS_APP_ADHOC', bundleId: 'a' },
    ...{ certificates: [], devices: ['AA', 'BB'] },
  },
  {
    ...{ kind: 'bundle-id', action: 'create', name: 'a', reason },
    attributes: { identifier: 'a', name: 'A', platform: 'IOS' },
  },
  { kind: 'capability', action: 'create', name: 'a MAPS', reason, bundleId: 'a', type: 'MAPS', settings: [] },
  { kind: 'capability', action: 'delete', name: 'a PUSH', reason, bundleId: 'a', id: 'X' },
  { kind: 'capability', action: 'create', name: 'b MAPS', reason, bundleId: 'b', type: 'MAPS', settings: [] },
  device('one of its own', 'a-a'),
  device('another', 'cc'),
  { kind: 'device', action: 'update', id: 'D', name: 'asleep', reason, attributes: { status: 'ENABLED' } },
  { kind: 'device', action: 'update', id: 'E', name: 'renamed', reason, attributes: { name: 'renamed' } },
  { kind: 'bundle-id', action: 'update', id: 'F', name: 'a', reason, attributes: { name: 'B' } },
];

test('a profile needs its bundle ID, its capabilities and its new devices, and no others', () => {
  const [profile] = graphOf(CHANGES);
  expect([...(profile?.needs ?? [])].sort()).toEqual([1, 2, 3, 5]);
  expect([...(profile?.follows ?? [])].sort()).toEqual([7, 9]);
});

test('a capability needs its new bundle ID alone', () => {
  const graph = graphOf(CHANGES);
  expect([graph[2]?.needs, graph[4]?.needs]).toEqual([[1], []]);
});

const REPLACED: Change = {
  ...{ kind: 'profile', action: 'replace', name: 'R', reason, type: 'IOS_APP_ADHOC', bundleId: 'b' },
  ...{ certificates: [], devices: ['aa', 'cc'], replaces: ['X'] },
};

test('what is replaced and is not valid follows the capabilities, which need nothing of it', () => {
  const graph = graphOf([...CHANGES, REPLACED]);
  const at = (number: number): unknown[] => [graph[number]?.needs, graph[number]?.needsOne];
  expect(at(CHANGES.length)).toEqual([[5, 6], []]);
  expect(graph[CHANGES.length]?.follows).toEqual([4, 7]);
  expect(at(4)).toEqual([[], []]);
  // Of a bundle ID that is made only now, nothing becomes INVALID.
  const [moved] = graphOf([{ ...REPLACED, bundleId: 'a', devices: [] }, ...CHANGES]);
  expect([[...(moved?.needs ?? [])].sort(), moved?.needsOne]).toEqual([[2, 3, 4], []]);
});

test('what takes the place of a valid one is proved once its new devices are there, and capabilities need the proof', () => {
  const another: Change = { ...newProfileOf('b'), provedFirst: true };
  const graph = graphOf([...CHANGES, { ...REPLACED, provedFirst: true, becauseEdited: true }, another]);
  const replaced = CHANGES.length;
  // Behind the changes are the two points where they meet.
  const [proof, other] = [replaced + 4, replaced + 5];
  const at = (number: number): unknown[] => [graph[number]?.needs, graph[number]?.needsOne];
  expect(at(proof)).toEqual([[5, 6], []]);
  expect([graph[proof]?.proves, graph[proof]?.follows]).toEqual([replaced, [7]]);
  expect(at(4)).toEqual([[proof, other], []]);
  expect(at(replaced)).toEqual([[proof, 5, 6], [4]]);
  expect(at(replaced + 1)).toEqual([[other], []]);
  expect(graph[replaced + 1]?.follows).toEqual([4]);
  expect(graph).toHaveLength(replaced + 6);
});

test('a proof that was left comes after the profile that it is for, or before it where it is for another bundle ID', () => {
  const deletion = { kind: 'profile', action: 'delete', id: 'X', name: proofName('P'), reason } as const;
  const [p] = CHANGES as [Extract<Change, { kind: 'profile'; action: 'create' }>];
  const numbers = (proof: Change): (readonly number[] | undefined)[] => {
    // What is made for the other bundle ID may itself wait for a proof that is for this one.
    const [profile, left] = graphOf([p, proof, { ...p, name: 'Q', bundleId: 'b' }]);
    return [profile?.follows, left?.needs, left?.follows];
  };
  expect(numbers({ ...deletion, bundleId: 'a', proofOf: 'P' })).toEqual([[], [], [3]]);
  expect(numbers({ ...deletion, bundleId: 'b', proofOf: 'P' })).toEqual([[1], [], []]);
  expect(numbers({ ...deletion, bundleId: 'b' })).toEqual([[1], [], []]);
});

test('a bundle ID goes only once its profiles have, be it by a replacement that takes the name of one', () => {
  const changes: readonly Change[] = [
    { kind: 'bundle-id', action: 'delete', id: 'X', name: 'x', reason },
    { kind: 'profile', action: 'delete', id: 'S', name: 'S', bundleId: 'x', reason },
    {
      ...{ kind: 'profile', action: 'replace', name: 'P', reason, type: 'IOS_APP_INHOUSE', bundleId: 'a' },
      ...{ certificates: [], devices: [], replaces: ['R'], takesFrom: ['x'] },
    },
    { kind: 'profile', action: 'delete', id: 'T', name: 'T', bundleId: 'y', reason },
  ];
  expect([...(graphOf(changes)[0]?.needs ?? [])].sort()).toEqual([1, 2]);
});

test('thousands that are made and thousands that go are joined by a point, not each with each', () => {
  const changes = Array.from({ length: 4000 }, (_, number): Change =>
    number % 2 === 0
      ? device(`D${number}`, String(number))
      : { kind: 'pass-type-id', action: 'delete', id: String(number), name: String(number), reason },
  );
  const links = graphOf(changes).flatMap(({ needs, follows }) => [...needs, ...follows]);
  expect(links.length).toBeLessThan(10_000);
});

test('nodes that wait for one another are never passed over in silence', async () => {
  const change = device('D', '1');
  const node = { change, needs: [], needsOne: [], follows: [] };
  const visited: number[] = [];
  const walked = walk({
    nodes: [node, { ...node, needs: [2] }, { ...node, follows: [1] }],
    visit: (number) => {
      visited.push(number);
      return Promise.resolve({ state: 'passed' });
    },
    skip: () => undefined,
    blame: () => 'blamed',
    halted: () => undefined,
  });
  await expect(walked).rejects.toThrow('wait for one another');
  expect(visited).toEqual([0]);
});
