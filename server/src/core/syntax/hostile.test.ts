import assert from 'node:assert/strict';
import { segmentText } from '../document/segments.ts';
import { readTolerant } from './read-tolerant.ts';
import type { SyntaxProblem } from './tree.ts';

/** All problems of a text, in the file's own offsets. */
function problemsOf(text: string): SyntaxProblem[] {
  const cut = segmentText(text);
  const inside = cut.segments.flatMap(({ start, content }) =>
    content.result.problems.map(
      (problem): SyntaxProblem => ({ ...problem, range: [problem.range[0] + start, problem.range[1] + start] }),
    ),
  );
  return [...inside, ...cut.problems].sort((a, b) => a.range[0] - b.range[0]);
}

const flow = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const compact = (depth: number) => `${'- '.repeat(depth)}x\n`;
const indented = (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
const bomb = `a: &a0 [x, x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`).join('')}`;

describe('hostile texts', () => {
  const cases: readonly [name: string, text: string, problems: readonly string[]][] = [
    ['nothing', '', []],
    ['only comments', '# a\n\n# b', []],
    ['only a byte order mark', '\ufeff', []],
    ['white space and tabs', ' \t\n\t\n', []],
    ['100,000 braces', '{'.repeat(100_000), ['yaml-limits/depth']],
    ['100,000 braces in an objective', `objectives:\n- a\n- ${'{'.repeat(100_000)}\n- b\n`, ['yaml-limits/depth']],
    [
      '100,000 braces in a text that is broken before',
      `a: {b: @}\nc: ${'{'.repeat(100_000)}`,
      ['yaml-syntax/bad-character', 'yaml-syntax/unclosed-bracket'],
    ],
    ['100,000 dashes', '- '.repeat(100_000), ['yaml-limits/depth']],
    ['brackets 900 deep', `a: ${flow(900)}\nb: ${flow(900)}\n`, ['yaml-limits/depth']],
    ['two documents 900 deep', `${flow(900)}\n---\n${flow(900)}\n`, ['yaml-limits/depth']],
    [
      'two broken documents 900 deep',
      `{b: @}\n---\n${flow(900)}\n---\n${flow(900)}`,
      ['yaml-syntax/bad-character', 'yaml-several-documents/several'],
    ],
    ['dashes 900 deep', compact(900), ['yaml-limits/depth']],
    ['mappings 900 deep', indented(900), ['yaml-limits/depth']],
    ['dashes 900 deep, broken', `- {b: @}\n${compact(900)}`, ['yaml-syntax/unexpected']],
    ['5 MB', `objectives:\n${'- a sentence of some length\n'.repeat(190_000)}`, ['yaml-limits/size']],
    ['300 kB of broken text', `a: {b: @}\n${'c: d\n'.repeat(60_000)}`, ['yaml-syntax/unexpected']],
    ['an alias bomb', bomb, []],
    ['NUL and friends', 'team: a\u0000b\u0007\nobjectives:\n- c\n', ['yaml-encoding/control']],
    ['a lone surrogate', 'team: a\ud83d\nobjectives:\n- b\udc00\n', []],
    [
      'duplicate keys',
      'team: a\nteam: b\nobjectives:\n- title: x\n  title: y\n',
      ['yaml-duplicate-key/duplicate', 'yaml-duplicate-key/duplicate'],
    ],
    ['tabs as indentation', 'objectives:\n\t- title: x\n', ['yaml-syntax/tab']],
    ['a tab in one objective', 'objectives:\n  - a\n  - title: x\n\towner: y\n  - b\n', ['yaml-syntax/tab']],
    ['several documents', 'objectives:\n- a\n---\nobjectives:\n- b\n', ['yaml-several-documents/several']],
    ['an anchor that names itself', 'a: &a\n  - *a\n', []],
    ['a value half typed', 'objectives:\n- a\n- key: [\n', ['yaml-syntax/unclosed-bracket']],
    ['a mapping half typed', 'objectives:\n- check_ins:\n    - { date: 2026-10-12, val\n- b\n', ['yaml-syntax/unclosed-bracket']],
    ['an unclosed double quote', 'objectives:\n- title: "a\n- b\n', ['yaml-syntax/unclosed-quote']],
    ['an unclosed single quote', "objectives:\n- 'tis the season\n- b\n", ['yaml-quote-sentence/quote']],
    ['an unclosed quote in flow', 'objectives:\n- { title: "a }\n- b\n', ['yaml-syntax/unclosed-quote']],
    ['a bad escape', 'team: "\\q"\n', ['yaml-syntax/bad-escape']],
    ['no space behind a colon', 'team: a\nlevel:team\n', ['yaml-syntax/missing-space']],
    ['no colon', 'team: a\nlevel\ncycle: b\n', ['yaml-syntax/missing-colon']],
    ['bad indentation', 'a:\n    b: 1\n  c: 2\n', ['yaml-syntax/bad-indentation']],
    ['a bracket too many', 'a: [1]]\nb: 2\n', ['yaml-quote-sentence/quote']],
    ['no comma', 'a: [{b: 1} {c: 2}]\n', ['yaml-syntax/missing-comma']],
    ['old Macintosh line ends', 'objectives:\r- a\r- b\r', []],
    ['old Macintosh line ends, broken', 'team: @a\rlevel: @b\r', ['yaml-quote-sentence/quote', 'yaml-quote-sentence/quote']],
    [
      '300 lines at random depths',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i % 7)}k: v\n`).join(''),
      ['yaml-syntax/bad-indentation'],
    ],
    ['a line of 10,000 letters', `objectives:\n- ${'a '.repeat(5000)}\n`, []],
    ['a line of 10,000 quotes', `objectives:\n- ${'" '.repeat(5000)}\n- b\n`, ['yaml-quote-sentence/quote']],
    ['a line of 10,000 colons', `objectives:\n- ${'a: '.repeat(3500)}\n- b\n`, ['yaml-quote-sentence/quote']],
    [
      '10,000 spaces before a break',
      `objectives:\n- "a${' '.repeat(10_000)}\n  b"\n- @c${' '.repeat(10_000)}d\n`,
      ['yaml-quote-sentence/quote'],
    ],
    ['an undeclared tag handle', 'a: !x!y z\n', ['yaml-quote-sentence/quote']],
    ['a directive of the future', '%YAML 3.0\n---\na: b\n', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const problems = problemsOf(text);
      assert.deepEqual(
        problems.map(({ code, message }) => `${code}/${message}`),
        expected,
      );
      for (const { range } of problems)
        assert.ok(range[0] >= 0 && range[0] < range[1] && range[1] <= text.length, `a place in the text: ${range}`);
    });
  }

  it('never composes what could take Node down: yaml 2.9 aborts on two texts nested about 900 deep', () => {
    for (const deep of [flow(900), `{a: `.repeat(900), compact(900)]) {
      for (let time = 0; time < 2; time++) {
        const { root, problems } = readTolerant(deep);
        assert.equal(root, null);
        assert.deepEqual(
          problems.map((problem) => problem.message),
          ['depth'],
        );
      }
    }
  });

  it('leaves the neighbours of a broken objective alone', () => {
    const { segments } = segmentText(`objectives:\n- a\n- ${'['.repeat(1000)}\n- title: "b\n- c\n`);
    assert.deepEqual(
      segments.map(({ content }) => content.result.problems.length),
      [0, 0, 1, 1, 0],
    );
  });
});
