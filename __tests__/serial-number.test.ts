import { expect, test } from '@jest/globals';
import { plainSerialNumber } from '../src/serial-number.ts';

test('serial numbers are compared without what people and programs put into them', () => {
  expect(plainSerialNumber('00:0a:1f')).toBe('A1F');
  expect(plainSerialNumber('7F3A 91C0')).toBe('7F3A91C0');
  expect([plainSerialNumber('0'), plainSerialNumber('')]).toEqual(['0', '']);
});
