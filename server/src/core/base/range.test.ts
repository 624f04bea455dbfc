import assert from 'node:assert/strict';
import { LineIndex } from './range.ts';

describe('LineIndex', () => {
  const CASES: readonly [text: string, starts: readonly number[]][] = [
    ['', [0]],
    ['a', [0]],
    ['a\nb', [0, 2]],
    ['a\n\nb\n', [0, 2, 3, 5]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb\nc', [0, 2, 4]],
  ];
  for (const [text, starts] of CASES) {
    it(`finds the lines of ${JSON.stringify(text)}`, () => {
      const lines = LineIndex.of(text);
      assert.deepEqual(
        Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line)),
        starts,
      );
    });
  }
  it('translates there and back', () => {
    const lines = LineIndex.of('one\ntwo\nthree');
    for (let offset = 0; offset <= lines.length; offset++) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
  });
  it('moves what lies outside to the nearest end', () => {
    const lines = LineIndex.of('one\ntwo');
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 3 });
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 7);
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
  });
  it('moves what lies behind a line to the end of that line, not to the next one', () => {
    const offset = (text: string) => LineIndex.of(text).offsetAt({ line: 0, character: 50 }, text);
    assert.deepEqual(['one\ntwo', 'one\r\ntwo', 'one\rtwo', '\n', '\r\n', 'one'].map(offset), [3, 3, 3, 0, 0, 3]);
  });
});
