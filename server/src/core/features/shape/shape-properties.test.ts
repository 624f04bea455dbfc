import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editText, okrText } from '../../syntax/testing/okr-texts.ts';
import { tries } from '../../testing/runs.ts';
import { anyFile } from '../../write/testing/any-file.ts';
import { project } from '../testing/project.ts';
import type { SymbolNode } from './symbols.ts';

const checkNesting = ({ name, range, selection, children }: SymbolNode): void => {
  assert.ok(name !== '', 'an editor refuses a symbol without a name');
  assert.ok(range[0] <= selection[0] && selection[1] <= range[1], `${name}: ${range} holds ${selection}`);
  for (const child of children) {
    assert.ok(range[0] <= child.range[0] && child.range[1] <= range[1], `${name} ${range} holds ${child.name} ${child.range}`);
    checkNesting(child);
  }
};

describe('the shape of a random file', () => {
  it('is sound, whatever the text', async () => {
    const { service, uri } = await project({ 'w/a.okr.yaml': 'objectives: []|' });
    fc.assert(
      fc.property(
        fc.oneof(okrText, anyFile),
        fc.array(fc.tuple(fc.nat(), editText), { maxLength: 3 }),
        fc.nat(),
        (given, edits, place) => {
          let text = given;
          for (const [at, words] of edits) text = text.slice(0, at % text.length) + words + text.slice(at % text.length);
          service.change(uri, text);
          let end = 0;
          for (const { range } of service.shape.tokens(uri)) {
            assert.ok(range[0] >= end && range[1] > range[0], `${range} behind ${end} of ${text}`);
            assert.doesNotMatch(text.slice(...range), /[\r\n]/);
            end = range[1];
          }
          for (const symbol of service.shape.symbols(uri, 'en')) checkNesting(symbol);
          const folds = service.shape.folds(uri) ?? [];
          for (const { start, end: last } of folds) assert.ok(start < last && last < text.split(/\r\n|\r|\n/).length);
          const selections = service.shape.selections(uri, place % (text.length + 1));
          for (const [i, [from, to]] of selections.slice(1).entries()) {
            const [start, last] = selections[i] as readonly [number, number];
            assert.ok(from <= start && last <= to && to - from > last - start);
          }
        },
      ),
      { numRuns: tries(1000) },
    );
  });
});
