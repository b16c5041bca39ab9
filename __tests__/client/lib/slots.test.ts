import { expect, test } from '@jest/globals';
import { createSlots } from '../../../src/client/lib/slots.ts';
import { rejection } from '../../support/team.ts';

const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

test('whoever has been stopped before takes no place', async () => {
  const slots = createSlots(1);
  const error = await rejection(slots.take(AbortSignal.abort(new Error('stopped by the test'))));
  expect(error.message).toBe('stopped by the test');
  await slots.take();
});

test('whoever is stopped while waiting gives the turn to the next', async () => {
  const slots = createSlots(1);
  await slots.take();
  const abort = new AbortController();
  const stopped = rejection(slots.take(abort.signal));
  let entered = false;
  const next = slots.take().then(() => {
    entered = true;
  });
  abort.abort(new Error('stopped by the test'));
  expect((await stopped).message).toBe('stopped by the test');
  await settled();
  expect(entered).toBe(false);
  slots.give();
  await next;
});

test('a signal that comes after the turn has no say any more', async () => {
  const slots = createSlots(1);
  await slots.take();
  const abort = new AbortController();
  const first = slots.take(abort.signal);
  slots.give();
  await first;
  const order: string[] = [];
  const second = slots.take().then(() => order.push('second'));
  abort.abort(new Error('too late'));
  await settled();
  expect(order).toEqual([]);
  slots.give();
  await second;
  expect(order).toEqual(['second']);
});
