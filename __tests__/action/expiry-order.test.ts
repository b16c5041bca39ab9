import { describe, expect, test } from '@jest/globals';
import { EXPIRY_INPUTS, readExpiryOrder } from '../../src/action/expiry-order.ts';
import type { ExpiryOrder } from '../../src/action/expiry-order.ts';
import { readInputTexts } from '../../src/action/inputs.ts';
import { EXPIRY_ACTION } from '../support/action-yml.ts';
import { makeCore, refusalOf } from '../support/team.ts';

const read = (inputs: Readonly<Record<string, string>> = {}): ExpiryOrder =>
  readExpiryOrder(readInputTexts(makeCore(inputs), EXPIRY_INPUTS));

describe('what is to be checked', () => {
  test('is what check-expiry/action.yml says, unless something else is given', () => {
    const usual = read();
    expect(usual).toEqual({
      ...{
        warnWithin: 60,
        failWithin: 14,
        failOn: 'critical',
        files: [],
        p12Password: undefined,
        ignore: [],
      },
      ...{ isScoped: false, issue: undefined, reportDir: undefined, maxWait: undefined, whenMissing: 'fail' },
      baseUrl: 'https://api.enterprise.developer.apple.com',
    });
    expect(read(EXPIRY_ACTION.withDefaults({}))).toEqual(usual);
  });

  test('has each input of check-expiry/action.yml, and no other', () => {
    expect(Object.values(EXPIRY_INPUTS).sort()).toEqual([...EXPIRY_ACTION.inputNames].sort());
  });

  test('is all that the inputs say', () => {
    const order = read({
      ...{ 'warn-within': '8 weeks', 'fail-within': '7d', 'fail-on': 'Warning', 'scoped-token': 'true' },
      ...{ files: ' a.ipa \n\n b/**\n', 'p12-password': ' p ', 'report-dir': ' out ', 'max-wait': '90s' },
      ignore: 'Old until 2027-03-01: gone',
      ...{ issue: 'true', 'issue-title': ' T ', 'issue-labels': 'a\nb', 'issue-assignees': 'c' },
      'github-token': 'ghs',
    });
    expect(order).toMatchObject({
      ...{ warnWithin: 56, failWithin: 7, failOn: 'warning', isScoped: true, maxWait: 90 },
      ...{ files: ['a.ipa', 'b/**'], p12Password: ' p ', reportDir: 'out' },
      ignore: [{ what: 'Old', until: '2027-03-01', reason: 'gone' }],
      issue: { title: 'T', labels: ['a', 'b'], assignees: ['c'], githubToken: 'ghs' },
    });
  });

  test('calls the issue by its usual title', () => {
    const { issue } = read(EXPIRY_ACTION.withDefaults({ issue: 'true' }));
    expect(issue).toEqual(read({ issue: 'true', 'github-token': 'ghs_of_the_job' }).issue);
  });

  test.each([
    [{ 'warn-within': 'soon' }, 'EXPIRY.THRESHOLD'],
    [{ 'fail-within': '90 days' }, 'EXPIRY.THRESHOLD'],
    [{ 'fail-on': 'always' }, 'EXPIRY.FAIL_ON'],
    [{ ignore: 'Old' }, 'EXPIRY.IGNORE'],
    [{ issue: 'yes' }, 'INPUT'],
    [{ 'scoped-token': '1' }, 'INPUT'],
    [{ 'max-wait': 'long' }, 'INPUT'],
    [{ 'base-url': 'http://example.com' }, 'BASE_URL'],
  ])('is not understood: %p', (inputs, code) => {
    expect(refusalOf(() => read(inputs)).code).toBe(code);
  });
});
