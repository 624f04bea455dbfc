import assert from 'node:assert/strict';
import { resolvePlain, resolveTagged } from './resolve.ts';

describe('plain scalars', () => {
  const cases: readonly [string, string | number | boolean | null][] = [
    ['', null],
    ['~', null],
    ['null', null],
    ['nULL', 'nULL'],
    ['True', true],
    ['FALSE', false],
    ['yes', 'yes'],
    ['on', 'on'],
    ['0', 0],
    ['-12', -12],
    ['+7', 7],
    ['012', 12],
    ['0x1F', 31],
    ['0o17', 15],
    ['-0x1F', '-0x1F'],
    ['0.7', 0.7],
    ['.5', 0.5],
    ['5.', 5],
    ['-1e3', -1000],
    ['1e', '1e'],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['-.nan', '-.nan'],
    ['.', '.'],
    ['-', '-'],
    ['1_000', '1_000'],
    ['12%', '12%'],
    ['2026-10-12', '2026-10-12'],
    ['10:30', '10:30'],
  ];
  for (const [text, value] of cases)
    it(`${JSON.stringify(text)} is ${String(value)}`, () => assert.deepEqual(resolvePlain(text), value));

  it('follows the tags of YAML itself and no others', () => {
    assert.equal(resolveTagged('!!str', '12', true), '12');
    assert.equal(resolveTagged('!!int', '12', false), 12);
    assert.equal(resolveTagged('!mine', '12', true), 12);
    assert.equal(resolveTagged('!mine', '12', false), '12');
  });
});
