import assert from 'node:assert/strict';
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

describe('the tree for other pages', () => {
  it('as a diagram: an arrow to what it supports, by its key result; dashed to a second parent; not aligned apart', () =>
    assert.equal(
      mermaid(example(), 'en'),
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
    const diagram = mermaid(titled(nasty), 'en').split('\n');
    assert.equal(
      diagram[1]?.split('<br/>')[0],
      '  o1["#34;#93; #45;#45;#62; x #96;#42;#42;a#42;#42;#96; #60;script#62;#35;quot#59; style a#58;#35;b#59; #37;#37; #64;all #35;12 end#124;#123;#125;',
    );
    assert.equal(diagram.length, 5);
    const list = treeMarkdown(titled(nasty), 'en');
    assert.ok(!list.includes('<script>') && !/[^\\]`/.test(list) && !/@all|#12/.test(list), list);
  });

  it('cuts what no diagram has room for, between letters', () => {
    const [, label = ''] = mermaid(titled('🚢'.repeat(10_000)), 'en').split('\n');
    assert.match(label, /^ {2}o1\["(🚢){159}…<br\/>/u);
  });

  it('says when there is nothing', () => {
    const nothing = buildTree(workspace().snapshot, null, 'en', () => []);
    assert.equal(mermaid(nothing, 'en'), 'flowchart BT\n  empty["No objectives here yet."]\n');
    assert.match(treeMarkdown(nothing, 'en'), /No objectives here yet\.\n$/);
  });
});
