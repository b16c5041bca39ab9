import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import type { PlanFile } from '../../src/provision/plan-file.ts';
import {
  checkPlanFile,
  manifestsOf,
  readPlanFile,
  unseenLosses,
  writePlanFile,
} from '../../src/provision/plan-file.ts';
import { fc } from '../support/properties.ts';
import { teamBundleId, teamOf, teamProfile } from '../support/provisioning.ts';
import { NOW, thrown } from '../support/team.ts';

const BINDING = { manifest: 'digest', baseUrl: 'https://apple.example', issuerId: 'issuer', prune: {} };

const change = (name: string, reason = 'expires in 12 days'): Change => ({
  ...{ kind: 'profile', action: 'replace', name, reason, type: 'IOS_APP_INHOUSE', bundleId: 'com.example' },
  ...{ certificates: ['C1'], devices: [], replaces: ['P1'] },
});
const planOf = (...changes: Change[]): Plan => ({
  changes,
  blocked: [],
  manualSteps: [],
  kept: [],
  unmanaged: {},
});
const FOLDER = '/repository/app';
const writtenOf = (...[first = '.github/epapi.yml', ...more]: string[]): PlanFile =>
  readPlanFile(writePlanFile(planOf(), BINDING, { manifests: [first, ...more], folder: FOLDER, now: NOW }));
const written = (plan: Plan) =>
  readPlanFile(writePlanFile(plan, BINDING, { manifests: ['.github/epapi.yml'], folder: FOLDER, now: NOW }));

describe('a plan in a file', () => {
  test('is read as it was written, and fits the same plan made anew, whatever day it is', () => {
    const file = written(planOf(change('A')));
    expect(file).toEqual({
      ...{ version: 1, createdAt: '2026-11-23T23:59:00.000Z', ...BINDING },
      manifests: ['.github/epapi.yml'],
      plan: planOf(change('A')),
    });
    checkPlanFile(file, planOf(change('A', 'expires in 11 days')), BINDING);
  });

  test('names its manifests from the folder that it was made in', () => {
    const paths = ['apps/a.yml', './apps/../b.yml', '/repository/app/c.yml'];
    expect(manifestsOf(writtenOf(...paths))).toEqual(['apps/a.yml', 'b.yml', 'c.yml']);
  });

  test.each(['../a.yml', '/repository/a.yml', '/repository/application/a.yml', ''])(
    'names none where one lies elsewhere: %s',
    (path) => {
      const file = writtenOf('a.yml', path);
      expect(file.manifests).toBeUndefined();
      expect(thrown<EpapiError>(() => manifestsOf(file))).toMatchObject({
        code: 'PLAN.MANIFEST',
        hint: 'Name it as well: epapi apply MANIFEST… --plan FILE.',
      });
    },
  );

  test.each([
    ...[['a.yml', '../b.yml'], ['a/../../b.yml'], ['..'], ['/etc/passwd'], ['']],
    ...[
      ['C:/a.yml'],
      ['C:a.yml'],
      ['a\\..\\..\\b.yml'],
      ['\\\\host\\a.yml'],
      ['a\u0000.yml'],
      ['a\u001b[2K'],
    ],
    ...[[], [1], [null], 'a.yml', null, { 0: 'a.yml' }, Array.from({ length: 1001 }, () => 'a.yml')],
  ])('is no plan where its manifests are %j', (manifests: unknown) => {
    const text = writePlanFile(planOf(), BINDING, { manifests: ['a.yml'], folder: FOLDER, now: NOW });
    const file = { ...(JSON.parse(text) as object), manifests };
    expect(thrown<EpapiError>(() => readPlanFile(JSON.stringify(file)))).toMatchObject({
      code: 'PLAN.FILE',
      message: expect.stringContaining('names a manifest by what is no path'),
    });
    expect(readPlanFile(JSON.stringify({ ...file, manifests: ['a..b/..c.yml'] }))).toBeDefined();
  });

  test.each(['[', '{"a":'])('is no plan where a change is of %s without end', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep = (levels: number): string => open.repeat(levels) + '1' + close.repeat(levels);
    const withSettings = (settings: string): string =>
      JSON.stringify(written(planOf(change('A')))).replace('"P1"', settings);
    expect(thrown<EpapiError>(() => readPlanFile(withSettings(deep(3000))))).toMatchObject({
      ...{
        code: 'PLAN.FILE',
        message: 'The file of the plan holds no plan, or one of another version of epapi.',
      },
    });
    expect(readPlanFile(withSettings(deep(8)))).toBeDefined();
  });

  test('is refused with what differs', () => {
    const file = written(planOf(change('A'), change('Gone')));
    const { code, message } = thrown<EpapiError>(() => {
      checkPlanFile(file, planOf(change('A'), change('New\u001b')), BINDING);
    });
    expect(code).toBe('PLAN.STALE');
    expect(message).toBe(
      [
        'The plan no longer fits what Apple has:',
        '  no longer: replace profile Gone (expires in 12 days)',
        '  now also: replace profile New\\u001b (expires in 12 days)',
      ].join('\n'),
    );
  });

  test('is refused where a change is the same but for what it is made of', () => {
    const file = written(planOf(change('A')));
    const other = { ...change('A'), certificates: ['C2'] } as Change;
    const { message } = thrown<EpapiError>(() => {
      checkPlanFile(file, planOf(other), BINDING);
    });
    expect(message.split('\n').slice(1)).toEqual([
      '  with other details: replace profile A (expires in 12 days)',
    ]);
  });

  describe('made anew has losses that nobody has seen', () => {
    const valid = teamProfile('Valid', { id: 'V' });
    const team = teamOf({
      bundleIds: [
        teamBundleId('com.example', {
          profiles: [
            valid,
            teamProfile('Invalid', { id: 'I', state: 'INVALID' }),
            teamProfile('A epapi proof', { id: 'OWN' }),
            teamProfile('A epapi retry', { id: 'ADHOC', type: 'IOS_APP_ADHOC' }),
          ],
        }),
      ],
    });
    const lost = (now: Change[], file: Change[] = []): Change[] => [
      ...unseenLosses(written(planOf(...file)), planOf(...now), team, NOW),
    ];
    const gone: Change = {
      kind: 'profile',
      action: 'delete',
      id: 'I',
      bundleId: 'b',
      name: 'Gone',
      reason: '',
    };
    const disabled: Change = { kind: 'device', action: 'disable', id: '2', name: 'Phone', reason: '' };
    const replacing = (...replaces: string[]): Change => ({ ...change('A'), replaces }) as Change;

    test('where something goes or is disabled', () => {
      expect(lost([gone, disabled])).toEqual([gone, disabled]);
      expect(lost([gone, disabled], [disabled, { ...gone, reason: 'another' }])).toEqual([]);
    });

    test('where a valid profile is replaced, or another app loses one', () => {
      const taking = { ...replacing('I'), takesFrom: ['com.other'] } as Change;
      expect(lost([replacing('V', 'I')])).toEqual([replacing('V', 'I')]);
      expect(lost([replacing('V', 'I')], [replacing('V')])).toEqual([]);
      expect(lost([replacing('I')])).toEqual([]);
      expect(lost([taking])).toEqual([taking]);
      expect(lost([taking], [replacing('I')])).toEqual([]);
    });

    test('not where a proof of the same type goes that a run has left', () => {
      const proof = (id: string): Change => ({ ...gone, id, proofOf: 'A' });
      expect(lost([replacing('I'), proof('OWN'), proof('ADHOC')])).toEqual([proof('ADHOC')]);
      expect(lost([replacing('I'), proof('ADHOC')], [proof('ADHOC')])).toEqual([]);
      const kept = { name: 'A', id: 'V', bundleId: 'com.example', certificates: [] };
      const plan = { ...planOf(proof('OWN')), kept: [kept] };
      expect(unseenLosses(written(planOf()), plan, team, NOW)).toEqual([]);
    });

    test('whatever stands in the file', () => {
      const odd = [
        { ...change('A'), replaces: 5 },
        { ...change('B'), replaces: [{}] },
      ] as unknown as Change[];
      expect(lost([gone], odd)).toEqual([gone]);
    });
  });

  test.each([
    [null],
    [[]],
    [{ profiles: { count: 5 } }],
    [{ profile: { count: '5' } }],
    [{ profile: { count: -1 } }],
    [{ profile: { share: 0.1, count: 5 } }],
    [{ profile: 5 }],
  ])('is no plan where it prunes by %p', (prune) => {
    const text = JSON.stringify({ version: 1, createdAt: '', ...BINDING, plan: planOf(), prune });
    expect(thrown<EpapiError>(() => readPlanFile(text)).code).toBe('PLAN.FILE');
    expect(
      readPlanFile(JSON.stringify({ ...JSON.parse(text), prune: { profile: { share: 0.1 } } })),
    ).toBeDefined();
  });

  test('names at most twenty differences', () => {
    const many = Array.from({ length: 25 }, (_, number) => change(`P${number}`));
    const { message } = thrown<EpapiError>(() => {
      checkPlanFile(written(planOf(...many)), planOf(), BINDING);
    });
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('…and 5 more');
  });

  test.each([
    ['PLAN.MANIFEST', { manifest: 'another' }],
    ['PLAN.TEAM', { issuerId: 'another' }],
    ['PLAN.TEAM', { baseUrl: 'https://another.example' }],
  ])('is refused with %s for another %j', (code, other) => {
    const file = written(planOf());
    expect(
      thrown<EpapiError>(() => {
        checkPlanFile(file, planOf(), { ...BINDING, ...other });
      }),
    ).toMatchObject({ code });
  });

  test.each([
    ...['', 'null', '[]', '{}', '{"version":1}', '{"version":2,"plan":{"changes":[]}}'],
    ...['null', '1', '{}', '{"action":"create","kind":"toString","name":"","reason":""}'].map(
      (one) => `{"version":1,"plan":{"changes":[${one}]}}`,
    ),
    '{"version":1,"plan":{"changes":[{"action":"create","kind":"device","name":"","reason":1}]}}',
  ])('is no plan: %s', (text) => {
    expect(thrown<EpapiError>(() => readPlanFile(text))).toMatchObject({ code: 'PLAN.FILE' });
  });

  test('of whatever JSON is compared, or refused, and never does harm', () => {
    const changes = fc.array(
      fc.record({
        action: fc.constantFrom('create', 'delete'),
        kind: fc.constantFrom('device', 'profile'),
        name: fc.string(),
        reason: fc.string(),
        more: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(changes, (all) => {
        const file = readPlanFile(JSON.stringify({ version: 1, ...BINDING, plan: { changes: all } }));
        try {
          checkPlanFile(file, planOf(), BINDING);
        } catch (error) {
          if (!(error instanceof EpapiError)) throw error;
        }
      }),
    );
  });
});
