import assert from 'node:assert/strict';
import fc from 'fast-check';
import { at, objective } from '../model/testing/build.ts';
import { buildTree } from '../report/build-tree.ts';
import { mermaid } from '../report/mermaid.ts';
import { workspace } from '../report/testing/snapshot.ts';
import { treeMarkdown } from './tree-markdown.ts';

function example(locale: 'en' | 'fr' = 'en') {
  const space = workspace();
  const gate = at(0.4, { id: 'gate', title: 'Wait at the gate' });
  space.put('depot', [objective({ id: 'o', title: 'Drivers love our depots', owner: 'mara', keyResults: [gate] })], {
    level: 'company',
  });
  space.put('fleet', [objective({ id: 'f', title: 'Trucks that start', parents: ['o'] })]);
  space.put('yard', [objective({ title: 'A yard that flows', parents: ['o/gate', 'f'] }), objective({ title: 'Calm nights' })]);
  return buildTree(space.snapshot, null, locale, () => []);
}

/** A company with one objective of this title. */
function titled(title: string) {
  const space = workspace();
  space.put('depot', [objective({ title, keyResults: [at(0.5, { title })] })], { level: 'company' });
  return buildTree(space.snapshot, null, 'en', () => []);
}

/** A company objective with so many others below it. */
function supported(count: number, title = 'A team that helps') {
  const space = workspace();
  space.put('depot', [objective({ id: 'o', title: 'Drivers love our depots' })], { level: 'company' });
  space.put(
    'fleet',
    Array.from({ length: count }, () => objective({ title, parents: ['o'] })),
  );
  return buildTree(space.snapshot, null, 'en', () => []);
}

/** What a label could end, begin or be taken for, in flowcharts, their Markdown, their HTML and their directives. */
const SYNTAX = [
  '2) ',
  '+ ',
  '1. ',
  '"',
  '`',
  '#',
  ';',
  '&',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '|',
  '%%',
  '%%{',
  '--',
  '-->',
  '==',
  '@',
  ':',
  '\n',
  '\r',
  '\\',
  '$$',
  '~~~',
  ':::',
  'end',
  'style a:',
  'classDef b:',
  'quot',
  '1. ',
  '- ',
  '34',
  ' ',
];

/**
 * What Mermaid does to a text before its grammar reads it: directives, front matter and comments go, `#…;` becomes one letter that no
 * grammar knows, and the `;` at the end of what looks like a style line is cut away (`encodeEntities` and `cleanupText` of Mermaid 11).
 */
function readByMermaid(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^-{3}\s*[\n\r](.*?)[\n\r]-{3}\s*[\n\r]+/s, '')
    .replace(/%{2}{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%{2}).|\r?\n)*))?\s*(?:}%{2})?/gi, '')
    .replace(/^\s*%%(?!{)[^\n]+\n?/gm, '')
    .replace(/style.*:\S*#.*;/g, (line) => line.slice(0, -1))
    .replace(/classDef.*:\S*#.*;/g, (line) => line.slice(0, -1))
    .replace(/#\w+;/g, 'ﬂ');
}

describe('the tree for other pages', () => {
  it('as a diagram: an arrow to what it supports, by its key result; dashed to a second parent; not aligned apart', () =>
    assert.equal(
      mermaid(example(), 'en').text,
      `flowchart BT
  o1["Drivers love our depots<br/>0.40 ● · depot"]
  o2["A yard that flows<br/>– ○ · yard"]
  o3["Trucks that start<br/>– ○ · fleet"]
  subgraph apart["Not aligned yet"]
    o4["Calm nights<br/>– ○ · yard"]
  end
  o2 -->|"Wait at the gate"| o1
  o3 --> o1
  o2 -.-> o3
  classDef good fill:#e3f4e1,stroke:#2f7d32,color:#1b1f24
  class o1 good
  classDef quiet fill:#f2f3f5,stroke:#6a737d,color:#1b1f24
  class o2,o3,o4 quiet
`,
    ));

  it('as a list, in the reader’s language', () =>
    assert.equal(
      treeMarkdown(example('fr'), 'fr'),
      `# 2026-Q4

**0,40** ● en bonne voie · semaine 7 sur 13 · 50\u00a0% du cycle · entreprise, sur 1 objectif · attendu 0,35

- **Drivers love our depots** · 0,40 ● en bonne voie · depot · mara
  - Wait at the gate · 0,40 ● en bonne voie · 40
    - **A yard that flows** · – ○ · yard
  - **Trucks that start** · – ○ · fleet
    - ↪ A yard that flows (affiché sous Drivers love our depots)

## Pas encore alignés

- **Calm nights** · – ○ · yard
`,
    ));

  it('shows a title as nothing but its letters', () => {
    const nasty = '"] --> x\n`**a**` <script>#quot; style a:#b; %% @all #12 end|{}';
    const diagram = mermaid(titled(nasty), 'en').text.split('\n');
    assert.equal(
      diagram[1]?.split('<br/>')[0],
      '  o1["#34;#93; #45;#45;#62; x #96;#42;#42;a#42;#42;#96; #60;script#62;#35;quot#59; style a#58;#35;b#59; #37;#37; #64;all #35;12 end#124;#123;#125;',
    );
    assert.equal(diagram.length, 5);
    const list = treeMarkdown(titled(nasty), 'en');
    assert.ok(!list.includes('<script>') && !/[^\\]`/.test(list) && !/@all|#12/.test(list), list);
  });

  it('cuts what no diagram has room for, between letters', () => {
    const [, label = ''] = mermaid(titled('🚢'.repeat(10_000)), 'en').text.split('\n');
    assert.match(label, /^ {2}o1\["(🚢){159}…<br\/>/u);
  });

  it('says in a comment, and to whoever exports it, that it is larger than Mermaid draws by itself', () => {
    assert.equal(mermaid(supported(500), 'en').note, null);
    const { text, note } = mermaid(supported(501), 'en');
    assert.match(note ?? '', /^Most pages will not draw this: it has [\d,]+ characters and 501 arrows, .* 50,000 and 500 /);
    assert.equal(text.split('\n')[0], `%% ${note}`);
    assert.equal(text.split('\n')[1], 'flowchart BT');
    const wordy = mermaid(supported(400, 'm'.repeat(150)), 'fr');
    assert.match(wordy.note ?? '', /400 flèches/);
    // A comment ends with its line, and a directive would begin with a brace.
    assert.ok(!/[\n{}]/.test(wordy.note ?? ''));
  });

  it('no title leaves its label, as Mermaid reads one', () => {
    const tree = titled('x');
    const diagramOf = (title: string) => mermaid({ ...tree, rows: tree.rows.map((row) => ({ ...row, title })) }, 'en').text;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...SYNTAX) })), (title) => {
        const [, node = ''] = readByMermaid(diagramOf(title || 'x')).split('\n');
        // In a string there is nothing but what is no quote; its end is the end of the line.
        assert.match(node, /^ {2}o1\["[^"\n\r]*<br\/>[^"\n\r]*"\]$/);
        const label = node.slice(6, node.indexOf('<br/>'));
        assert.ok(!/[`<>{}[\]|;%$@:\\&*_~]|--|==|^\d+[.)] |^[+-] /.test(label), label);
      }),
      { numRuns: 100 },
    );
  });

  it('says when there is nothing', () => {
    const nothing = buildTree(workspace().snapshot, null, 'en', () => []);
    assert.equal(mermaid(nothing, 'en').text, 'flowchart BT\n  empty["No objectives here yet."]\n');
    assert.match(treeMarkdown(nothing, 'en'), /No objectives here yet\.\n$/);
  });
});
