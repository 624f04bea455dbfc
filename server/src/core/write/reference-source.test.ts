import assert from 'node:assert/strict';
import { parseReference } from '../model/reference.ts';
import { lettersIn, partsOf, spelledLike } from './reference-source.ts';

describe('the source of a reference', () => {
  it('has the parts that the reader takes it for', () => {
    for (const ref of [
      'a',
      'a/b',
      'a@2026',
      'a/b@2026-Q4',
      ' a / b @ 2026 ',
      '@a',
      'a@',
      'a/',
      '/b',
      'a/b/c',
      'a@b@c',
      'a@b/c',
      '',
    ]) {
      const { objective, keyResult, cycle } = partsOf(ref);
      const read = parseReference(ref);
      assert.equal(ref.slice(...objective), read.objective, ref);
      assert.equal(keyResult && ref.slice(...keyResult), read.keyResult, ref);
      assert.equal(cycle && ref.slice(...cycle), read.cycle, ref);
    }
  });
  it('spells its letters as they are, or otherwise', () => {
    const cases: readonly (readonly [source: string, value: string, at: number | null])[] = [
      ['top', 'top', 0],
      ['"top"', 'top', 1],
      ["'top'", 'top', 1],
      ["'l''été'", "l'été", null],
      ['"t\\x6fp"', 'top', null],
      ['*top', 'top', null],
      ['|\n  top', 'top', null],
      ['"', '"', 0],
      ['', '', 0],
    ];
    for (const [source, value, at] of cases) assert.equal(lettersIn(source, value), at, source);
  });
  it('is quoted as before, and where YAML would read something else', () => {
    assert.deepEqual(
      [
        spelledLike('a', 'b'),
        spelledLike("'a'", 'b'),
        spelledLike('"a"', '2026'),
        spelledLike('a', '2026'),
        spelledLike('a', 'x,y'),
      ],
      ['b', "'b'", '"2026"', '"2026"', '"x,y"'],
    );
  });
});
