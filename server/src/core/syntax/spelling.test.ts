import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { readYaml } from './read.ts';
import { spellingOf } from './spelling.ts';
import { okrText } from './testing/okr-texts.ts';
import type { YamlNode, YamlScalar } from './tree.ts';

function* scalarsIn(node: YamlNode | null): Iterable<YamlScalar> {
  if (node?.kind === 'scalar') yield node;
  if (node?.kind === 'sequence') for (const item of node.items) yield* scalarsIn(item);
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.pairs) {
    yield* scalarsIn(key);
    yield* scalarsIn(value);
  }
}

const lastScalar = (source: string): YamlScalar => {
  const { root } = readYaml(source);
  return [...scalarsIn(root)].at(-1) as YamlScalar;
};

/** The source of some words of the value. */
const spelled = (source: string, words: string): string | null => {
  const { range, text } = lastScalar(source);
  const places = spellingOf(source, range, text);
  const at = text.indexOf(words);
  assert.ok(at >= 0, `${JSON.stringify(text)} has no ${words}`);
  return places && source.slice(places[at], places[at + words.length]);
};

describe('how the text of a scalar is spelled', () => {
  const CASES: readonly [source: string, words: string, spelling: string][] = [
    ['a: from 2 to 3 %', '2 to', '2 to'],
    ["a: 'l''oubli à 3 %'", '3 %', '3 %'],
    ["a: 'l''oubli à 3 %'", "l'oubli", "l''oubli"],
    ['a: "say \\"so\\" to 3 \\u20ac now"', '3 €', '3 \\u20ac'],
    ['a: "\\U0001F600 at 3 %"', '3 %', '3 %'],
    ['a: "one\\\n  two to 3"', 'two', 'two'],
    ['a: "from 2\n\n  to 3"', '\nto', '\n\n  to'],
    ['a: from 2\n  to 3 %', '3 %', '3 %'],
    ['a: >-\n  from 2\n  to 3 %\n', 'to 3', 'to 3'],
    ['a: |\r\n  from 2\r\n  to 3 %\r\n', '3 %', '3 %'],
    ['a: |2\n   from 2\n  to 3\n', 'from 2', 'from 2'],
    ['a: >\n  one\n\n    deep 3\n  end\n', 'deep 3', 'deep 3'],
  ];
  for (const [source, words, spelling] of CASES) {
    it(JSON.stringify(source), () => assert.equal(spelled(source, words), spelling));
  }
  it('says nothing of a text that is not spelled there', () => {
    assert.equal(spellingOf('a: *b', [3, 5], 'else'), null);
    assert.equal(spellingOf('a: "x"', [3, 6], 'xy'), null);
  });
  it('is known of every scalar of a random file, letter by letter', () => {
    fc.assert(
      fc.property(okrText, (source) => {
        for (const { range, text } of scalarsIn(readYaml(source).root)) {
          const places = spellingOf(source, range, text);
          assert.ok(places, JSON.stringify([text, source.slice(...range), source]));
          for (let i = 0; i < text.length; i++) {
            const at = places[i] as number;
            if (at < source.length && !/[\s\\]/.test(source[at] as string)) assert.equal(source[at], text[i]);
            assert.ok(at <= (places[i + 1] as number));
          }
        }
      }),
      { numRuns: tries(100) },
    );
  });
});
