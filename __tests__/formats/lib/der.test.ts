import { describe, expect, test } from '@jest/globals';
import {
  at,
  bits,
  bitsOf,
  boolean,
  children,
  contentOf,
  integer,
  numberOf,
  octets,
  octetsOf,
  oid,
  oidOf,
  parse,
  sequence,
  tagged,
  taggedOctets,
  textOf,
  utf8,
} from '../../../src/formats/lib/der.ts';
import type { Block } from '../../../src/formats/lib/der.ts';
import { thrown } from '../../support/team.ts';

const of = (hexadecimal: string): Block => parse(Buffer.from(hexadecimal, 'hex'));
const two = [octets(Buffer.from('a')), octets(Buffer.from('b'))];

test('octets are read whole, in pieces or under a tag', () => {
  expect(octetsOf(parse(octets(Buffer.from('ab')))).toString()).toBe('ab');
  expect(octetsOf(of('2480040161040162' + '0000')).toString()).toBe('ab');
  expect(octetsOf(parse(tagged(0, ...two))).toString()).toBe('ab');
  expect(octetsOf(parse(taggedOctets(0, Buffer.from('ab')))).toString()).toBe('ab');
});

test('values that an end mark ends are as long as what is in them', () => {
  const value = of('300a' + '3080' + '3080' + '0500' + '0000' + '0000');
  expect(at(value, 0, 0, 0).blockLength).toBe(2);
  expect(children(of('3009' + '24800401610000' + '2400'))).toHaveLength(2);
});

test('numbers are those that can be counted with', () => {
  expect(numberOf(parse(integer(2 ** 47 - 1)))).toBe(2 ** 47 - 1);
  expect(bitsOf(parse(bits(Buffer.from('ab')))).toString()).toBe('ab');
  expect(textOf(parse(utf8('ü')))).toBe('ü');
});

describe('what is not what it should be', () => {
  test.each<[string, () => unknown]>([
    ['no constructed value', () => children(parse(integer(1)))],
    ['a value too few', () => at(parse(sequence(integer(1))), 1)],
    ['a length that an end mark tells', () => contentOf(of('30800000'))],
    ['no octets', () => octetsOf(parse(integer(1)))],
    ['no bits', () => bitsOf(parse(octets(Buffer.alloc(2))))],
    ['bits that are no bytes', () => bitsOf(parse(bits(Buffer.from([8]), 3)))],
    ['no object identifier', () => oidOf(parse(integer(1)))],
    ['no number', () => numberOf(parse(boolean(true)))],
    ['a number below zero', () => numberOf(of('0201ff'))],
    ['a number too large to count with', () => numberOf(parse(integer(2n ** 50n)))],
    ['no text', () => textOf(parse(oid('1.2.3')))],
    ['a byte too many', () => of('020101ff')],
    ['a byte too few', () => of('020201')],
    // asn1js reads these: a length that is damaged would swallow what comes after.
    ['a value longer than the one around it', () => of('3008' + '3003' + '02020101' + '0500')],
    ['a piece longer than the octets that it is of', () => of('3008' + '2403' + '04020101' + '0500')],
    ['a piece longer than the bits that it is of', () => of('3008' + '2303' + '03020001' + '0500')],
    ['more levels than anything has', () => of('3080'.repeat(60) + '0000'.repeat(60))],
  ])('is refused: %s', (_name, read) => {
    expect(thrown(read)).toBeInstanceOf(Error);
  });

  test('is refused: more values than were allowed', () => {
    const many = sequence(...Array.from({ length: 30 }, () => integer(1)));
    expect(children(parse(many, 40))).toHaveLength(30);
    expect(thrown(() => parse(many, 20))).toBeInstanceOf(Error);
  });
});
