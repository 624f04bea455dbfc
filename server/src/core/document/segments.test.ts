import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readYaml } from '../syntax/read.ts';
import { editText, okrText } from '../syntax/testing/okr-texts.ts';
import { outline } from '../syntax/testing/outline.ts';
import type { YamlNode } from '../syntax/tree.ts';
import { tries } from '../testing/runs.ts';
import { type SegmentedText, segmentText } from './segments.ts';

const FILE = `# the data team
team: data
objectives:
  - id: first
    title: Make data trustworthy
    key_results:
      - One
      - Two

  # okr-ignore-file kr-activity -- a note on the second one
  - id: second
    title: Make data fast
  - third
check_ins:
  - { key_result: first/one, date: 2026-10-12, value: 3 }
`;

const kinds = ({ segments }: SegmentedText) => segments.map((segment) => segment.kind).join(' ');
const rootOf = (text: SegmentedText, index: number) => text.segments[index]?.content.result.root;

describe('segmentText', () => {
  it('cuts head, objectives and tail, and the pieces are the text', () => {
    const cut = segmentText(FILE);
    assert.equal(kinds(cut), 'head objective objective objective tail');
    assert.equal(cut.segments.map((segment) => segment.content.text).join(''), FILE);
    for (const { start, content } of cut.segments) assert.equal(FILE.slice(start, start + content.text.length), content.text);
    assert.equal(cut.readCount, 5);
  });

  it('gives a comment directly above an objective to that objective', () => {
    const second = segmentText(FILE).segments[2];
    assert.ok(second?.content.text.startsWith('  # okr-ignore-file'));
  });

  it('reads one segment after a keystroke and keeps the others as they are', () => {
    const before = segmentText(FILE);
    const after = segmentText(FILE.replace('data fast', 'data faster'), before);
    assert.equal(after.readCount, 1);
    for (const index of [0, 1, 3, 4]) assert.equal(after.segments[index]?.content, before.segments[index]?.content);
    assert.equal(after.segments[4]?.start, (before.segments[4]?.start as number) + 2);
  });

  it('reads nothing again when an objective is moved', () => {
    const text = 'objectives:\n- one\n- two\n- three\n- four\n';
    const before = segmentText(text);
    const after = segmentText('objectives:\n- one\n- three\n- two\n- four\n', before);
    assert.equal(after.readCount, 0);
    assert.equal(after.segments[2]?.content, before.segments[3]?.content);
  });

  it('keeps an unclosed quote inside its objective', () => {
    const cut = segmentText(FILE.replace('title: Make data trustworthy', 'title: "Make data'));
    assert.equal(kinds(cut), 'head objective objective objective tail');
    assert.deepEqual(
      cut.segments.map((segment) => segment.content.result.problems.length),
      [0, 1, 0, 0, 0],
    );
  });

  it('does not cut inside texts of several lines', () => {
    const text = 'objectives:\n- title: "One\n   - no item"\n  why: |\n   - no item\n   objectives:\n- two\n';
    assert.equal(kinds(segmentText(text)), 'head objective objective');
  });

  it('finds items at column 0, with CRLF, with a mark and with a byte order mark', () => {
    const text = '\ufeff---\r\n"objectives" :  # ours\r\n- one\r\n- two\r\nteam: x\r\n';
    const cut = segmentText(text);
    assert.equal(kinds(cut), 'head objective objective tail');
    assert.equal(cut.segments.flatMap((segment) => segment.content.result.problems).length, 0);
  });

  const whole: readonly [string, string][] = [
    ['an empty file', ''],
    ['a file without objectives', 'team: x\ncheck_ins: []\n'],
    ['objectives in flow style', 'objectives: [one, two]\n'],
    ['a flow file', '{ objectives: [a] }\n'],
    ['no item yet', 'objectives:\nteam: x\n'],
    ['two documents', 'objectives:\n- one\n---\nobjectives:\n- two\n'],
    ['an end mark', 'objectives:\n- one\nteam: x\n...\n'],
    ['a second document before it', 'team: x\n---\nobjectives:\n- one\n'],
    ['items indented with tabs', 'objectives:\n\t- one\n'],
    ['an anchor that another objective uses', 'objectives:\n- owner: &a leo\n- owner: *a\n'],
    ['an anchor in the head', 'x-o: &a leo\nobjectives:\n- owner: *a\n'],
    ['old Macintosh line ends', 'objectives:\r- one\r- two\r'],
    ['a list', '- objectives:\n  - a\n'],
  ];
  for (const [name, text] of whole) it(`leaves whole: ${name}`, () => assert.equal(kinds(segmentText(text)), 'whole'));

  it('cuts where anchors stay at home', () => {
    assert.equal(kinds(segmentText('objectives:\n- owner: &a leo\n  x-b: *a\n- R & D * 2\n')), 'head objective objective');
  });

  it('reports a key that head and tail share, at its second place', () => {
    const text = 'team: a\nobjectives:\n- one\nteam: b\nobjectives:\n- two\n';
    const { problems } = segmentText(text);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range]),
      [
        ['yaml-duplicate-key', [text.lastIndexOf('team'), text.lastIndexOf('team') + 4]],
        ['yaml-duplicate-key', [text.lastIndexOf('objectives'), text.lastIndexOf('objectives') + 10]],
      ],
    );
  });

  it('answers a text that is too long with one problem', () => {
    const cut = segmentText(FILE, undefined, { maxCharacters: 100, maxDepth: 10, maxBrokenCharacters: 100 });
    assert.equal(kinds(cut), 'whole');
    assert.deepEqual(
      cut.segments[0]?.content.result.problems.map((problem) => [problem.code, problem.message]),
      [['yaml-limits', 'size']],
    );
  });

  it('reads the same cut as whole', () => {
    fc.assert(
      fc.property(okrText, (text) => {
        const cut = segmentText(text);
        assert.deepEqual(pairsOf(cut), pairsOfRoot(readYaml(text).root), JSON.stringify(text));
      }),
      { numRuns: tries(80), seed: 3 },
    );
  });

  it('reads the same after edits as from scratch', () => {
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0, 1, 2, 30), editText), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(okrText, edits, (first, changes) => {
        let text = first;
        let cut = segmentText(text);
        for (const [place, removed, inserted] of changes) {
          const at = Math.floor(place * text.length);
          text = text.slice(0, at) + inserted + text.slice(at + removed);
          cut = segmentText(text, cut);
          assert.deepEqual(state(cut), state(segmentText(text)), JSON.stringify(text));
        }
      }),
      { numRuns: tries(100), seed: 5 },
    );
  });
});

function state({ text, segments, problems }: SegmentedText) {
  const pieces = segments.map(({ kind, start, content }) => [
    kind,
    start,
    content.text,
    outline(content.result.root),
    content.result.problems,
  ]);
  return { text, problems, pieces };
}

/** The pairs of a file, with absolute ranges, put together from its segments. */
function pairsOf(cut: SegmentedText): unknown[] {
  if (cut.segments[0]?.kind === 'whole') return pairsOfRoot(rootOf(cut, 0));
  const pairs: unknown[][] = [];
  for (const { kind, start, content } of cut.segments) {
    const { root } = content.result;
    if (kind === 'objective') {
      assert.ok(root?.kind === 'sequence' && root.items.length === 1);
      const list = pairs.find((pair) => pair[2] === 'objectives')?.[1];
      assert.ok(Array.isArray(list));
      list.push(outline(root.items[0], start));
    } else {
      assert.ok(root?.kind === 'map');
      for (const { key, value } of root.pairs) {
        const name = key.kind === 'scalar' ? key.text : '';
        const isList = kind === 'head' && name === 'objectives';
        pairs.push([outline(key, start), isList ? [] : outline(value, start), name]);
      }
    }
  }
  return pairs.map(([key, value]) => [key, value]);
}

function pairsOfRoot(root: YamlNode | null | undefined): unknown[] {
  assert.ok(root?.kind === 'map');
  return root.pairs.map(({ key, value }) => {
    const isList = key.kind === 'scalar' && key.text === 'objectives' && value?.kind === 'sequence';
    return [outline(key), isList ? value.items.map((item) => outline(item)) : outline(value)];
  });
}
