import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import { alignmentEdits, type NewParent } from './realign.ts';
import { readFile } from './same-model.ts';

const ABOUT = { uri: '/a.okr.yaml', language: 'en' as const };

/** The item of the file's one objective once it has the parent; the problem where it cannot have it. */
function aligned(item: string, change: Partial<NewParent> = {}, end = '\n'): string {
  const text = `team: a\ncycle: 2026-Q4\nobjectives:\n${item}${end}`;
  const parent = { objective: 0, replaces: null, ref: 'growth/new', ...change };
  const { file } = readFile(text, ABOUT);
  const { edits, problem } = alignmentEdits(text, file, { parent, ids: [] });
  return (
    problem ??
    applyEdits(text, edits).slice('team: a\ncycle: 2026-Q4\nobjectives:\n'.length, end === '' ? undefined : -end.length)
  );
}

describe('another parent', () => {
  it('is a line below the owner, the reason or the title', () => {
    assert.equal(
      aligned('  - title: Bread # b\n    owner: lea # o\n    key_results: [Loaves to 9]'),
      '  - title: Bread # b\n    owner: lea # o\n    parent: growth/new\n    key_results: [Loaves to 9]',
    );
    assert.equal(aligned('  - id: b\n    title: Bread', {}, ''), '  - id: b\n    title: Bread\n    parent: growth/new');
    assert.equal(
      aligned('  - key_results:\n      - Loaves to 9\n    title: Bread'),
      '  - key_results:\n      - Loaves to 9\n    title: Bread\n    parent: growth/new',
    );
    assert.equal(
      aligned('  - title: Bread\n    why: |\n      We bake.\n\n      # and\n    type: committed'),
      '  - title: Bread\n    why: |\n      We bake.\n\n      # and\n    parent: growth/new\n    type: committed',
    );
  });

  it('makes a mapping of a sentence, and stands between braces', () => {
    assert.equal(aligned('  - Bread for all # b'), '  - title: Bread for all # b\n    parent: growth/new');
    assert.equal(aligned('  - { title: Bread, owner: lea }'), '  - { title: Bread, owner: lea, parent: growth/new }');
    assert.equal(aligned('  - Bread: for all'), '  - title: "Bread: for all"\n    parent: growth/new');
  });

  it('takes the place of the one that stands there, in its quotes, with its weight and its comment', () => {
    const one = { replaces: 0 };
    assert.equal(aligned('  - title: Bread\n    parent: old # why', one), '  - title: Bread\n    parent: growth/new # why');
    assert.equal(aligned(`  - title: Bread\n    parent: 'old'`, one), `  - title: Bread\n    parent: 'growth/new'`);
    assert.equal(
      aligned('  - title: Bread\n    parent: { ref: "old", weight: 0.5 }', one),
      '  - title: Bread\n    parent: { ref: "growth/new", weight: 0.5 }',
    );
    assert.equal(
      aligned('  - title: Bread\n    parent:\n      weight: 0 # none\n      ref: old', one),
      '  - title: Bread\n    parent:\n      weight: 0 # none\n      ref: growth/new',
    );
    assert.equal(aligned('  - title: Bread\n    parent:', {}), '  - title: Bread\n    parent: growth/new');
  });

  it('takes the place of one of several', () => {
    const second = { replaces: 1 };
    assert.equal(aligned('  - title: B\n    parent: [a, b, c]', second), '  - title: B\n    parent: [a, growth/new, c]');
    assert.equal(
      aligned('  - title: B\n    parent:\n    # first\n    - a # 1\n    -   ref: b # 2\n        weight: 3', second),
      '  - title: B\n    parent:\n    # first\n    - a # 1\n    -   ref: growth/new # 2\n        weight: 3',
    );
  });

  it('is one more, in a list that is there or that is made of what stands there', () => {
    assert.equal(aligned('  - title: B\n    parent: a # 1'), '  - title: B\n    parent: [a, growth/new] # 1');
    assert.equal(aligned('  - title: B\n    parent: "a"'), '  - title: B\n    parent: ["a", growth/new]');
    assert.equal(aligned('  - title: B\n    parent: [a, b]'), '  - title: B\n    parent: [a, b, growth/new]');
    assert.equal(aligned('  - title: B\n    parent: []'), '  - title: B\n    parent: [growth/new]');
    assert.equal(
      aligned('  - title: B\n    parent:\n      -  a\n      # last'),
      '  - title: B\n    parent:\n      -  a\n      -  growth/new\n      # last',
    );
    assert.equal(
      aligned('  - title: B\n    parent: { ref: a, weight: 2 }'),
      '  - title: B\n    parent: [{ ref: a, weight: 2 }, growth/new]',
    );
    assert.equal(
      aligned('  - title: B\n    parent:\n      ref: a # 1\n\n      # two\n      weight: 2\n    owner: lea'),
      '  - title: B\n    parent:\n      - ref: a # 1\n\n        # two\n        weight: 2\n      - growth/new\n    owner: lea',
    );
  });

  it('keeps the line ends of the file', () => {
    const text = 'objectives:\r\n  - title: B\r\n    owner: lea\r\n';
    const { file } = readFile(text, ABOUT);
    const { edits } = alignmentEdits(text, file, { parent: { objective: 0, replaces: null, ref: 'g@2026' }, ids: [] });
    assert.equal(applyEdits(text, edits ?? []), 'objectives:\r\n  - title: B\r\n    owner: lea\r\n    parent: g@2026\r\n');
  });

  it('is not written where it stands behind an alias, or would be read otherwise', () => {
    const shared = (item: string) => `  - title: A\n    parent: &up old\n  - ${item}`;
    assert.equal(aligned(shared('title: B\n    parent: *up'), { objective: 1, replaces: 0 }), 'alias');
    assert.equal(aligned(shared('title: B\n    parent: [*up, x]'), { objective: 1, replaces: 0 }), 'alias');
    // The other one refers to what is changed here.
    assert.equal(aligned(shared('title: B\n    parent: *up'), { objective: 0, replaces: 0 }), 'misread');
    assert.equal(aligned('  - title: B', { objective: 7 }), 'shape');
  });
});
