import assert from 'node:assert/strict';
import { applyEdits } from '../../syntax/edits.ts';
import type { Fix } from '../rule.ts';
import { lintText } from '../testing/lint-text.ts';

/** The ways in which people write one key result; `§` is its sentence. */
const SHAPES: readonly string[] = [
  '- §',
  '- "§"',
  "- '§'",
  '-   §   # said in May',
  '- title: §',
  '- title: "§" # said in May',
  '- id: a\n  title: §\n  owner: lea',
  '- # first\n  title: §\n\n  # later\n  owner: lea',
  '- { title: §, owner: lea }',
  '- { owner: lea, title: "§" }',
  '- >-\n  §',
  '- title: >\n    §\n  owner: lea',
  '- title: |\n    §\n',
  '-\n  # first\n  title: §',
  '- title: §\n  # what we read\n  source: https://bi.example/x\n  x-note: [a, b]',
];
const SENTENCES = [
  'Launch the $5 menu',
  'Improve the mood {really}',
  'Reach a return rate of 45%',
  'Rédaction de l’offre',
  'Keep the queue under 5 people',
  'Cut waste by 25%',
];

const FRAMES = [
  (items: string) =>
    `language: en\nobjectives:\n  - title: Guests who come back\n    key_results:\n${items.replace(/^(?=.)/gm, '      ')}`,
  (items: string) => `objectives:\n- key_results:\n${items.replace(/^(?=.)/gm, '  ')}  title: Guests who come back\nteam: bar\n`,
];

/** What an editor makes of a snippet when each stop is left as it is, or filled with a number. */
function expanded({ snippet, edits }: Fix) {
  if (!snippet) return edits;
  return edits.map(({ range, newText }) => ({
    range,
    newText: newText
      .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
      .replace(/(?<!\\)\$\{\d+\}/g, '7')
      .replace(/\\([\\$}])/g, '$1'),
  }));
}

describe('fixes', () => {
  for (const [at, frame] of FRAMES.entries()) {
    const lineEnd = at === 0 ? '\n' : '\r\n';
    it(`leave a file that reads well, whatever its shape (${JSON.stringify(lineEnd)})`, () => {
      let fixes = 0;
      for (const shape of SHAPES) {
        // Half of the sentences in each frame: a number and a name in one, a brace and an accent in the other.
        for (const sentence of SENTENCES.filter((_, i) => i % 2 === at)) {
          const text = frame(
            `- Return rate from 31% to 45%\n${shape.replace('§', () => sentence)}\n- Waiting from 12 min to 4 min\n`,
          ).replaceAll('\n', lineEnd);
          const findings = lintText(text);
          // `{really}` inside of `{ … }` is broken from the start.
          if (findings.some((finding) => finding.rule === 'yaml-syntax')) continue;
          for (const finding of findings) {
            for (const fix of finding.fixes) {
              fixes++;
              const after = applyEdits(text, expanded(fix));
              const left = lintText(after);
              const serious = left.filter(({ rule }) => /^(yaml|field)-/.test(rule));
              assert.deepEqual(
                serious.map((it) => `${it.rule}/${it.message}`),
                [],
                `${fix.title} in\n${text}\ngives\n${after}`,
              );
              assert.ok(after.includes(sentence), `${fix.title} keeps the sentence:\n${after}`);
              assert.equal(after.split('\n').length - 1, after.split(lineEnd).length - 1, 'line endings');
              assert.ok(
                !left.some(
                  (it) => it.rule === finding.rule && it.message === finding.message && it.range[0] === finding.range[0],
                ),
                `${fix.title} cures ${finding.rule}:\n${after}`,
              );
            }
          }
        }
      }
      assert.ok(fixes > 20, `${fixes} fixes`);
    });
  }
});
