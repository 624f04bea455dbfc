import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { readFast } from './read-fast.ts';
import { readTolerant } from './read-tolerant.ts';
import { okrText } from './testing/okr-texts.ts';
import { outline } from './testing/outline.ts';

const TRICKY: readonly string[] = [
  '',
  '# only a comment\n',
  'a: 1\nb:\n',
  'a:\n- x\n-\n- # c\n-\nb: {a: , c: [x: y, ? z, {q: 1}: 2], d}\n',
  'k: | # a > b\n  foo\n\n\nz: >-\n\nu: &x !y |+\n  abc',
  '&a k: v\nl: *a\nm: *zz',
  '? a\n: b\n? c\n',
  ': v',
  '\ufeffa: 1',
  'a: 1\n---\nb: 2',
  '---\na: b\n...\n',
  '  # c\n  - a: 1\n    b: 2\n',
  'a: 1\na: 2\n"a": 3',
  'a: "x\n  y"\nb: \'q\'\'r\'\nc: "\\\n  z"',
  '- !important fix\n- !!str 3\n- !x\n- &q\n- &z !t # c\n- !!int "3"\n',
  '[[a]: b, &x {a: b}: c]',
  '!x\n&b k: v',
  'a: !x\n  - b\n  - &l\nc: &m\n  d: e\n  f: &n [1,2]',
  'x: [\n a,\n b, # ]\n ]\ny: {}\nz: []\n',
  'a: b\r\nc:\r\n  - d\r\n  - |\r\n    x\r\n    y\r\n',
  '- - - a\n    - b\n  -\n- \n',
  'a: &x\n  b: *x\n',
  '? [a, b]\n: c\n',
  '{a: b}: c\n',
  'a : b\n"c" : d\n',
  'a: \'\'\nb: ""\nc: ~\nd: "\\u00e9\\n"\n',
  'a:   # comment\n  x\nb:\n\n  - y\n',
  'title: Être #1 sur le segment B\n',
  'why: first line\n  second line\n\n  third\n',
];

function assertSame(text: string): void {
  const fast = readFast(text);
  assert.ok(fast, `well-formed: ${JSON.stringify(text)}`);
  const tolerant = readTolerant(text);
  assert.deepEqual(outline(tolerant.root), outline(fast.root), JSON.stringify(text));
  assert.deepEqual(tolerant.problems, fast.problems, JSON.stringify(text));
}

describe('the two readers', () => {
  for (const text of TRICKY) it(`read the same in ${JSON.stringify(text).slice(0, 60)}`, () => assertSame(text));

  it('read the same in texts of every shape', () => {
    fc.assert(fc.property(okrText, assertSame), { numRuns: tries(100), seed: 7 });
  });
});
