import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { appendItem, applyEdits, insertPair, quoteSentence, scalarSource, setScalar, setValue } from './edits.ts';
import { readYaml } from './read.ts';
import { okrText } from './testing/okr-texts.ts';
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './tree.ts';

const rootMap = (text: string): YamlMap => {
  const { root } = readYaml(text);
  assert.ok(root?.kind === 'map');
  return root;
};
const valueAt = (map: YamlMap, key: string) =>
  map.pairs.find((pair) => pair.key.kind === 'scalar' && pair.key.text === key)?.value;

const TEXTS = [
  '',
  ' ',
  "l'été",
  'a "b"',
  'l\'« été » "x" \\',
  'Taux : de 2',
  '> 100 %',
  '- a',
  '-5 %',
  '[A] b',
  'a #1',
  'a, b',
  '12',
  'true',
  '~',
  'null',
  'é\n\tb',
  '\u0000',
  '\u2028',
  '\ud83d',
  '😀',
  '...',
  '---',
  '2026-10-12',
  '%x',
  'a:',
  'a:b',
  '?x',
  ':',
  '\ufeff',
  "'",
  '"',
  'x ',
];

describe('writing scalars', () => {
  for (const value of [...TEXTS, 12, 0.5, true]) {
    it(`writes ${JSON.stringify(value)} so that it reads back`, () => {
      const block = rootMap(`a: ${scalarSource(value)}\n`).pairs[0]?.value;
      assert.ok(block?.kind === 'scalar' && block.misread === undefined);
      assert.equal(block.value, value);
      const flow = rootMap(`a: { b: ${scalarSource(value, { flow: true })}, c: 1 }\n`).pairs[0]?.value;
      assert.ok(flow?.kind === 'map' && flow.pairs.length === 2 && flow.pairs[0]?.value?.kind === 'scalar');
      assert.equal(flow.pairs[0].value.value, value);
    });
  }

  it('leaves apostrophes alone where it can', () => {
    assert.equal(quoteSentence("Taux d'activation : de 2 à 5"), `"Taux d'activation : de 2 à 5"`);
    assert.equal(quoteSentence('"Zéro" incident d’ici'), `'"Zéro" incident d’ici'`);
  });
});

describe('edits', () => {
  const cases: readonly [string, string, (text: string) => ReturnType<typeof insertPair>, string][] = [
    ['adds a pair at the end', 'a: 1 # one\nb: 2', (text) => insertPair(text, rootMap(text), 'c', 'x'), 'a: 1 # one\nb: 2\nc: x'],
    [
      'adds a pair behind another',
      'a: 1 # one\nb: 2\n',
      (text) => insertPair(text, rootMap(text), 'c', 'x', 'a'),
      'a: 1 # one\nc: x\nb: 2\n',
    ],
    [
      'uses the line ends of the file',
      'a: 1\r\nb: 2\r\n',
      (text) => insertPair(text, rootMap(text), 'c', 'x : y'),
      'a: 1\r\nb: 2\r\nc: "x : y"\r\n',
    ],
    [
      'adds to a flow mapping',
      'a: { b: 1 }\n',
      (text) => insertPair(text, valueAt(rootMap(text), 'a') as YamlMap, 'c', 'x, y'),
      'a: { b: 1, c: "x, y" }\n',
    ],
    [
      'adds to an empty flow mapping',
      'a: {}\n',
      (text) => insertPair(text, valueAt(rootMap(text), 'a') as YamlMap, 'c', 3),
      'a: { c: 3 }\n',
    ],
    [
      'adds lines below a key',
      'a:\n    b: 1\n',
      (text) => insertPair(text, rootMap(text), 'c', ['- x', '- y']),
      'a:\n    b: 1\nc:\n    - x\n    - y\n',
    ],
    [
      'does not move blank lines out of a text that keeps them',
      'a: |+\n  x\n\n',
      (text) => insertPair(text, rootMap(text), 'b', 1),
      'a: |+\n  x\n\nb: 1\n',
    ],
    [
      'keeps the quotes of a value',
      "a: 'x' # c\n",
      (text) => setScalar(text, valueAt(rootMap(text), 'a') as YamlScalar, "l'été"),
      "a: 'l''été' # c\n",
    ],
    ['fills an empty place', 'a: # c\nb: 1\n', (text) => setValue(text, rootMap(text), 'a', 5), 'a: 5 # c\nb: 1\n'],
    [
      'fills an empty place in flow',
      'a: { b, c: 1 }\n',
      (text) => setValue(text, valueAt(rootMap(text), 'a') as YamlMap, 'b', 5),
      'a: { b: 5, c: 1 }\n',
    ],
    [
      'appends an item',
      'a:\n  - x # c\n\nb: 1\n',
      (text) => appendItem(text, valueAt(rootMap(text), 'a') as YamlSequence, ['id: y', 'title: z']),
      'a:\n  - x # c\n  - id: y\n    title: z\n\nb: 1\n',
    ],
    [
      'appends to a list at column 0',
      'a:\n- x\n-',
      (text) => appendItem(text, valueAt(rootMap(text), 'a') as YamlSequence, ['y']),
      'a:\n- x\n-\n- y',
    ],
    [
      'appends to a flow list',
      'a: [x, y]\n',
      (text) => appendItem(text, valueAt(rootMap(text), 'a') as YamlSequence, ['z']),
      'a: [x, y, z]\n',
    ],
    [
      'appends to an empty flow list',
      'a: []\n',
      (text) => appendItem(text, valueAt(rootMap(text), 'a') as YamlSequence, ['z']),
      'a: [z]\n',
    ],
  ];
  for (const [name, before, edit, after] of cases) it(name, () => assert.equal(applyEdits(before, [edit(before)]), after));

  const pick = fc.nat({ max: 1000 });
  const written = fc.constantFrom(...TEXTS);

  it('add pairs, items and values to any file and change nothing else', () => {
    fc.assert(
      fc.property(okrText, pick, written, fc.constantFrom('pair', 'item', 'value'), (text, at, value, what) => {
        const { root } = readYaml(text);
        const nodes = [...walk(root)].filter((node) =>
          what === 'pair' ? node.kind === 'map' : what === 'item' ? node.kind === 'sequence' : node.kind === 'map',
        );
        const node = nodes[at % Math.max(1, nodes.length)];
        if (node === undefined) return;
        const expected = plain(root, node, what, value);
        const edit =
          node.kind === 'map'
            ? what === 'pair'
              ? insertPair(text, node, 'added', value)
              : setValue(text, node, firstKey(node), value)
            : appendItem(text, node as YamlSequence, [scalarSource(value, node as YamlSequence)]);
        const result = applyEdits(text, [edit]);
        const read = readYaml(result);
        assert.deepEqual(read.problems, [], JSON.stringify([text, result]));
        assert.deepEqual(plain(read.root), expected, JSON.stringify([text, result]));
      }),
      { numRuns: tries(500), seed: 9 },
    );
  });
});

const firstKey = (map: YamlMap): string => {
  const key = map.pairs[0]?.key;
  return key?.kind === 'scalar' ? key.text : 'added';
};

function* walk(node: YamlNode | null): Iterable<YamlNode> {
  if (node === null) return;
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* walk(item);
  if (node.kind === 'map') for (const pair of node.pairs) yield* walk(pair.value);
}

/** A collection in lines goes with its tag; one in brackets leaves it in front of what takes its place. */
const flowTag = (node: YamlMap | YamlSequence): string => (node.flow ? (node.tag ?? '') : '');

/** A tree's values alone, with what an edit of `target` should make of them. */
function plain(node: YamlNode | null, target?: YamlNode, what?: string, value?: string): unknown {
  if (node === null) return null;
  const deeper = (child: YamlNode | null) => plain(child, target, what, value);
  if (node.kind === 'scalar') return [node.value, node.tag ?? ''];
  if (node.kind === 'alias') return node.name;
  if (node.kind === 'sequence') return [...node.items.map(deeper), ...(node === target ? [[value, '']] : [])];
  const pairs = node.pairs.map((pair): unknown[] => [deeper(pair.key), deeper(pair.value)]);
  if (node !== target) return { pairs };
  if (what === 'pair' || node.pairs.length === 0)
    pairs.push([
      ['added', ''],
      [value, ''],
    ]);
  else {
    const old = node.pairs[0]?.value;
    (pairs[0] as unknown[])[1] = [value, old?.kind === 'map' || old?.kind === 'sequence' ? flowTag(old) : (old?.tag ?? '')];
  }
  return { pairs };
}
