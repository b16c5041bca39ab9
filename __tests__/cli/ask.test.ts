import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { askOn } from '../../src/cli/ask.ts';

async function ask(type: (input: PassThrough) => void): Promise<[answer: string, shown: string]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const answer = askOn(input, output, 'Go on? ');
  type(input);
  const given = await answer;
  output.end();
  return [given, await text(output)];
}

test('asks, and gives the line that is typed', async () => {
  expect(await ask((input) => input.write('yes\nmore\n'))).toEqual(['yes', 'Go on? ']);
});

test('whoever ends the input has answered nothing, and does not hang', async () => {
  expect(await ask((input) => input.end())).toEqual(['', 'Go on? ']);
});
