import assert from 'node:assert/strict';
import { readYaml } from './read.ts';
import type { YamlNode } from './tree.ts';

const plain = (node: YamlNode | null): unknown => {
  if (node?.kind === 'sequence') return node.items.map(plain);
  if (node?.kind === 'map') return Object.fromEntries(node.pairs.map(({ key, value }) => [plain(key), plain(value)]));
  return node?.kind === 'scalar' ? node.text : null;
};
const read = (text: string) => {
  const { root, problems } = readYaml(text);
  return { tree: plain(root), problems: problems.map(({ message, range }) => [message, text.slice(...range)]) };
};

describe('a field that stands too deep', () => {
  it('is told at its own line, and all that is around it is kept', () =>
    assert.deepEqual(read('- title: Guests who come back\n   owner: ana\n  key_results:\n    - Return rate from 31% to 45%\n'), {
      tree: [{ title: 'Guests who come back', owner: 'ana', key_results: ['Return rate from 31% to 45%'] }],
      problems: [['too-deep', 'owner']],
    }));
  it('is told once for lines that stand too deep together', () =>
    assert.deepEqual(read('title: "Guests"\r\n  owner: ana\r\n  list:\r\n    - a\r\nwhy: x\r\n    type: y\r\n'), {
      tree: { title: 'Guests', owner: 'ana', list: ['a'], why: 'x', type: 'y' },
      problems: [
        ['too-deep', 'owner'],
        ['too-deep', 'type'],
      ],
    }));
  it('keeps its own place in the text', () => {
    const text = '- title: Guests\n     ownr: ana\n';
    const { root } = readYaml(text);
    const item = root?.kind === 'sequence' ? root.items[0] : null;
    assert.ok(item?.kind === 'map');
    const [, pair] = item.pairs;
    assert.deepEqual([text.slice(...pair!.key.range), text.slice(...pair!.value!.range)], ['ownr', 'ana']);
  });
  it('is none inside a text over several lines', () => {
    const text = 'why: |\n  a: b\n    c: d\ntitle: Guests\n  owner: ana\n';
    assert.deepEqual(read(text).tree, { why: 'a: b\n  c: d\n', title: 'Guests', owner: 'ana' });
  });
});
