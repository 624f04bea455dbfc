import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { readYaml } from './read.ts';
import type { YamlNode } from './tree.ts';

/** A tree's values; a sentence that was taken literally in guillemets. */
function values(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return node.misread ? `«${node.text}»` : node.value;
  if (node.kind === 'alias') return `*${node.name}`;
  if (node.kind === 'sequence') return node.items.map(values);
  return Object.fromEntries(node.pairs.map((pair) => [String(values(pair.key)), values(pair.value)]));
}

/** What is said about a text: message and the words that it is about. */
const problems = (text: string) =>
  readYaml(text).problems.map(({ message, range }) => `${message} ${text.slice(range[0], range[1])}`);

describe('a sentence that YAML would misread', () => {
  const sentences = [
    '> 95 % du parc migré',
    '>= 40 promoteurs',
    '>5',
    '|x| sous 3',
    '[Ventes] Délai de devis en 2 jours',
    '[Ventes]: délai de devis en 2 jours',
    '{Produit} Adoption à 60 %',
    '*Nouveau* parcours adopté par 40 %',
    '*Nouveau',
    '& Cie : 12 contrats',
    '@support répond en 4 h',
    '`deploy` en 5 min',
    '% de tickets clos',
    '"Zéro" rupture de stock',
    "'til Friday",
    "'90s design is gone",
    '!important',
    '!important fix this',
    '! Attention',
    ', et encore',
    '] fermé',
    '? Pourquoi pas',
    'Taux : de 2 % : à 5 %',
    'NPS: > 50',
    "l'été: [x] y",
    'title : a : b',
    '@x Être #1 du marché',
    '!x!y z',
  ];
  for (const sentence of sentences) {
    it(`as an item: ${sentence}`, () => {
      const text = `- id: a\n  key_results:\n    - first\n    - ${sentence} # note\n    - last\n`;
      assert.deepEqual(values(readYaml(text).root), [{ id: 'a', key_results: ['first', `«${sentence}»`, 'last'] }]);
      assert.deepEqual(problems(text), [`quote ${sentence}`]);
    });
  }
  for (const sentence of sentences.filter((candidate) => !/^\?|^NPS|^l'|^\*Nouveau$/.test(candidate))) {
    it(`as a title: ${sentence}`, () => {
      const text = `- title: ${sentence}\r\n  id: a\r\n- b\r\n`;
      assert.deepEqual(values(readYaml(text).root), [{ title: `«${sentence}»`, id: 'a' }, 'b']);
      assert.deepEqual(problems(text), [`quote ${sentence}`]);
    });
  }

  it('keeps its range and goes on over the next line', () => {
    const text = '- @a b\n  and more # c\n- d\n';
    const { root } = readYaml(text);
    assert.ok(root?.kind === 'sequence');
    assert.deepEqual(values(root), ['«@a b and more»', 'd']);
    assert.deepEqual(root.items[0]?.range, [2, 17]);
  });

  it('with a quote that is still open is an unclosed quote, for this line alone', () => {
    const text = '- title: "Délai\n  id: a\n- b\n';
    assert.deepEqual(values(readYaml(text).root), [{ title: '«"Délai»', id: 'a' }, 'b']);
    assert.deepEqual(problems(text), ['unclosed-quote "']);
  });

  it('with fields below it lacks its key', () => {
    const text = '- Réduire le taux\n  owner: leo\n- b\n';
    assert.deepEqual(values(readYaml(text).root), [{ '«Réduire le taux»': null, owner: 'leo' }, 'b']);
    assert.deepEqual(problems(text), ['missing-key Réduire le taux']);
  });

  it('with a tab behind its dash keeps its fields', () => {
    const text = '- a\n-\ttitle: x\n  id: y\n';
    assert.deepEqual(values(readYaml(text).root), ['a', { title: 'x', id: 'y' }]);
    assert.deepEqual(problems(text), ['tab \t']);
  });
});

describe('what is well-formed', () => {
  const texts = [
    "- [a, b]\n- {a: 1}\n- \"quoted\" # c\n- 'it''s'\n- !!str 3\n",
    'why: |\n  > quote\n  - [x] todo\nnote: >-\n\n  @home\n',
    'why: "over\n  - [x] lines"\nlist: [a,\n  b]\n',
    'a: &x 1\nb: *x\nc: !t\n  - 1\nd: !t {}\n',
    '? long\n: value\n',
    '-\n- # nothing\n- a:\n',
  ];
  for (const text of texts) {
    it(`is left alone: ${JSON.stringify(text).slice(0, 50)}`, () => assert.deepEqual(problems(text), []));
    it(`is left alone beside a sentence: ${JSON.stringify(text).slice(0, 50)}`, () => {
      const both = text.startsWith('-') ? `${text}- @x\n` : `${text}z: @x\n`;
      const alone = JSON.stringify(values(readYaml(text).root));
      assert.deepEqual(problems(both), ['quote @x']);
      assert.ok(JSON.stringify(values(readYaml(both).root)).startsWith(alone.slice(0, -1)));
    });
  }

  it('inside a longer plain text is never a sentence of its own', () => {
    const text = 'why: some text\n  - [x] todo\nt: @x\n';
    assert.deepEqual(values(readYaml(text).root), { why: '«some text - [x] todo»'.slice(1, -1), t: '«@x»' });
    assert.deepEqual(problems(text), ['quote @x']);
  });
});

describe('any line', () => {
  const letters = fc.constantFrom(
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '>',
    '|',
    '*',
    '&',
    '!',
    '%',
    '@',
    '`',
    ':',
    ': ',
    '#',
    ' #',
    '- ',
    '? ',
    ',',
    'a',
    ' ',
    'é',
    '\t',
    '\\',
    '1',
    '~',
  );
  const anyLine = fc.array(letters, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

  it('leaves what stands before and after it as it was, and is reported where it is wrong', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom('    - ', '    - title: '), (line, start) => {
        const text = `- id: a\n  key_results:\n    - first\n${start}${line}\n    - last\n  owner: leo\n`;
        const { root, problems: found } = readYaml(text);
        const read = JSON.stringify(values(root));
        assert.ok(root?.kind === 'sequence' && root.items[0]?.kind === 'map', text);
        assert.ok(
          read.startsWith('[{"id":"a","key_results":["first",') && read.endsWith(',"last"],"owner":"leo"}]'),
          `${JSON.stringify(text)} ${read}`,
        );
        const from = text.indexOf('first') + 5;
        const to = text.indexOf('    - last') + 6;
        for (const { range } of found) assert.ok(range[0] >= from && range[1] <= to && range[0] < range[1], `${text} ${range}`);
      }),
      { numRuns: tries(250), seed: 1 },
    );
  });
});
