import assert from 'node:assert/strict';
import { type CursorContext, cursorContext, keyPath } from './context.ts';

/** Reads a text in which `|` marks the cursor. */
function at(marked: string): { readonly context: CursorContext; readonly text: string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { context: cursorContext(text, offset), text };
}

function summary(marked: string): string {
  const { context, text } = at(marked);
  const word = text.slice(context.word[0], context.word[1]);
  return `${context.place} ${context.path.join('.')} <${word}> typed <${context.typed}>${context.flow ? ' flow' : ''}`;
}

describe('cursor context', () => {
  const cases: readonly (readonly [title: string, marked: string, expected: string])[] = [
    ['an empty text', '|', 'key  <> typed <>'],
    ['a key at the root', 'te|am: x\n', 'key  <team> typed <te>'],
    ['a half-typed key at the root', 'team: x\ncy|\n', 'key  <cy> typed <cy>'],
    ['a value at the root', 'team: x\ncycle: 2026|-Q4\n', 'value cycle <2026-Q4> typed <2026>'],
    ['a value that is not there yet', 'cycle: |\n', 'value cycle <> typed <>'],
    ['right behind the colon', 'cycle:|\n', 'value cycle <> typed <>'],
    ['a value before a comment', 'cycle: 2026|   # the year\n', 'value cycle <2026> typed <2026>'],
    ['a value in quotes', 'team: "da|ta"\n', 'value team <data> typed <da>'],
    ['a key in an item', 'objectives:\n  - id: a\n    ti|\n', 'key objectives.[] <ti> typed <ti>'],
    ['the first key of an item', 'objectives:\n  - i|d: a\n', 'key objectives.[] <id> typed <i>'],
    ['behind a dash', 'objectives:\n  - |\n', 'item objectives.[] <> typed <>'],
    [
      'a sentence behind a dash',
      'objectives:\n  - title: a\n    key_results:\n      - Reduce ch|urn\n',
      'item objectives.[].key_results.[] <Reduce churn> typed <Reduce ch>',
    ],
    ['a value in an item', 'objectives:\n  - id: a\n    parent: cu|st\n', 'value objectives.[].parent <cust> typed <cu>'],
    [
      'an item of a list of parents',
      'objectives:\n  - id: a\n    parent:\n      - cu|\n',
      'item objectives.[].parent.[] <cu> typed <cu>',
    ],
    [
      'a list of the same indentation as its key',
      'objectives:\n- id: a\n  parent:\n  - cu|\n',
      'item objectives.[].parent.[] <cu> typed <cu>',
    ],
    ['the second item of such a list', 'objectives:\n- id: a\n- id: b\n  ow|\n', 'key objectives.[] <ow> typed <ow>'],
    ['a blank line at the keys’ column', 'objectives:\n  - id: a\n    |\n    owner: x\n', 'key objectives.[] <> typed <>'],
    [
      'a blank line below a key',
      'objectives:\n  - id: a\n    key_results:\n      |\n',
      'key objectives.[].key_results <> typed <>',
    ],
    ['a nested mapping', 'rules:\n  kr-activity:\n    lev|\n', 'key rules.kr-activity <lev> typed <lev>'],
    ['back at the root after a list', 'objectives:\n  - id: a\nch|\n', 'key  <ch> typed <ch>'],
    ['inside a block of text', 'objectives:\n  - id: a\n    why: >\n      some|\n', 'text objectives.[].why <> typed <>'],
    ['a sentence that goes on', 'objectives:\n  - title: some\n      wor|ds\n', 'text objectives.[].title <> typed <>'],
    ['a comment', 'team: x # okr-ig|nore\n', 'comment  <okr-ignore> typed <# okr-ig>'],
    ['a comment of its own line', '  # okr-ignore kr-|\n', 'comment  <kr-> typed <# okr-ignore kr->'],
    ['a number sign inside quotes', 'team: "a # b|"\n', 'value team <a # b> typed <a # b>'],
    ['a key in a flow mapping', 'check_ins:\n  - { da|te: 2026-10-12 }\n', 'key check_ins.[] <date> typed <da> flow'],
    ['a second key in a flow mapping', 'check_ins:\n  - { date: 2026-10-12, va| }\n', 'key check_ins.[] <va> typed <va> flow'],
    [
      'a value in a flow mapping',
      'check_ins:\n  - { date: 2026-|, value: 3 }\n',
      'value check_ins.[].date <2026-> typed <2026-> flow',
    ],
    ['a flow mapping that is not closed', 'check_ins:\n  - { date: |\n', 'value check_ins.[].date <> typed <> flow'],
    ['a flow list', 'parent: [a, b|]\n', 'item parent.[] <b> typed <b> flow'],
    [
      'a flow mapping over lines',
      'check_ins:\n  - {\n      date: 2026-10-12,\n      val|\n    }\n',
      'key check_ins.[] <val> typed <val> flow',
    ],
    ['a flow mapping in a flow list', 'check_ins: [{ date: a, note: "x, y" }, { no|', 'key check_ins.[] <no> typed <no> flow'],
    ['behind a closed flow mapping', 'parent: [a, b] |\n', 'text parent <> typed <>'],
    ['an apostrophe in a flow mapping', "actions: [{ title: l'équipe, ow| }]", 'key actions.[] <ow> typed <ow> flow'],
    ['CRLF line ends', 'objectives:\r\n  - id: a\r\n    ow|\r\n', 'key objectives.[] <ow> typed <ow>'],
    ['after a document mark', 'team: x\n---\ncy|', 'key  <cy> typed <cy>'],
    ['below an open quote', 'objectives:\n  - title: "abc\n    ow|\n', 'key objectives.[] <ow> typed <ow>'],
    ['a key in quotes', 'rules:\n  "kr-activity": o|ff\n', 'value rules.kr-activity <off> typed <o>'],
    ['before the dash', 'objectives:\n |  - id: a\n', 'text  <> typed <>'],
  ];
  for (const [title, marked, expected] of cases) it(title, () => assert.equal(summary(marked), expected));

  it('knows the other keys of the mapping and their values', () => {
    const { context } = at(
      'objectives:\n  - id: a # x\n    title: "t"\n    |\n    owner: me\n    key_results:\n      - id: no\n  - why: other\n',
    );
    assert.deepEqual([...context.siblings].sort(), [
      ['id', 'a'],
      ['key_results', ''],
      ['owner', 'me'],
      ['title', 't'],
    ]);
  });
  it('knows the other keys behind the first key of an item', () => {
    const { context } = at('objectives:\n  - i|\n    title: t\n    owner: me\n');
    assert.deepEqual([...context.siblings.keys()].sort(), ['owner', 'title']);
  });
  it('knows the other keys of a flow mapping on both sides', () => {
    const { context } = at('x: [{ date: a, | , note: b }]');
    assert.deepEqual([...context.siblings.keys()].sort(), ['date', 'note']);
  });
  it('names a key with its path', () => {
    const { context, text } = at('objectives:\n  - id: a\n    ow|ner: me\n');
    assert.deepEqual(keyPath(context, text), ['objectives', '[]', 'owner']);
  });
  it('answers for every offset of a hostile text', () => {
    for (const text of [
      '{'.repeat(3000),
      `"${"'".repeat(3000)}`,
      '- '.repeat(2000),
      'a: [{b: "c',
      '\t\u0000: -\r\r\n',
      '- - - {a: [}, b',
    ]) {
      for (let offset = 0; offset <= text.length; offset += 7) cursorContext(text, offset);
    }
  });
});
