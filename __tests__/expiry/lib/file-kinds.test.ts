import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { examples } from '../../../src/cli/check-expiry.ts';
import { fileKind } from '../../../src/expiry/lib/file-kinds.ts';

const action = readFileSync(join(import.meta.dirname, '../../../check-expiry/action.yml'), 'utf8');

test.each(['ipa', 'app', 'xcarchive', 'mobileprovision', 'provisionprofile', 'cer', 'p12', 'pfx'])(
  'what ends in .%s is looked at, and the action and the command say so',
  (ending) => {
    expect(fileKind(`out/Field.${ending}`)).toBeDefined();
    for (const text of [action, examples]) expect(text).toMatch(new RegExp(`[ ]\\.${ending}\\b`));
  },
);
