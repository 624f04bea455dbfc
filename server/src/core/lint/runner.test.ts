import assert from 'node:assert/strict';
import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import { DEFAULT_CONFIG, type OkrConfig } from '../schema/config.ts';
import { createLinter } from './index.ts';
import type { KeyResultRule, Rule } from './rule.ts';
import { createRunner } from './runner.ts';
import { TODAY } from './testing/lint-text.ts';

const OBJECTIVE = (n: number) =>
  `  - title: Guests who come back ${'again '.repeat(n)}\n    key_results:\n      - Launch menu ${n}\n      - Return rate from 31% to 45%\n`;
const FILE = (count: number) => `language: en\nobjectives:\n${Array.from({ length: count }, (_, i) => OBJECTIVE(i)).join('')}`;

/** A file that is edited again and again, linted by one linter. */
function session(runner: Pick<ReturnType<typeof createLinter>, 'lintFile' | 'work'> = createLinter()) {
  const declarer = createDeclarer();
  let previous: ReturnType<typeof segmentText> | undefined;
  return {
    runner,
    lint(text: string, config: OkrConfig = DEFAULT_CONFIG, today = TODAY) {
      previous = segmentText(text, previous);
      const file = declarer.declare(previous, { uri: 'file:///a.okr.yaml', language: null });
      return runner.lintFile({ file, text, config, cycle: null, today }).map((finding) => ({
        ...finding,
        at: text.slice(...finding.range),
        fixedAt: finding.fixes.flatMap((fix) => fix.edits.map((edit) => text.slice(...edit.range))),
      }));
    },
  };
}

const complain = (id: string, more: Partial<KeyResultRule> = {}): KeyResultRule => ({
  id,
  subject: 'key-result',
  level: 'warning',
  check({ title }) {
    return { message: 'm', range: title.range };
  },
  ...more,
});

describe('the runner', () => {
  it('lints one objective after an edit in it, however many there are', () => {
    for (const count of [5, 50]) {
      const { lint, runner } = session();
      lint(FILE(count));
      const before = runner.work.objectives;
      assert.equal(before, count);
      lint(FILE(count).replace('Launch menu 3', 'Launch the menu 3'));
      assert.equal(runner.work.objectives, before + 1);
    }
  });

  it('moves what it kept along with the text', () => {
    const { lint, runner } = session();
    lint(FILE(4));
    const before = runner.work.objectives;
    const moved = lint(`# a comment\n\n${FILE(4)}`);
    assert.equal(runner.work.objectives, before);
    const fresh = session().lint(`# a comment\n\n${FILE(4)}`);
    assert.deepEqual(moved, fresh);
    assert.deepEqual([...new Set(moved.filter((it) => it.rule === 'kr-activity').map((it) => it.at))], ['Launch']);
  });

  it('lints again under another configuration, and keeps what it found under a new day', () => {
    const { lint, runner } = session();
    lint(FILE(2));
    const off = { ...DEFAULT_CONFIG, rules: { 'kr-activity': { level: 'off' as const, options: {} } } };
    assert.ok(!lint(FILE(2), off).some((finding) => finding.rule === 'kr-activity'));
    const before = runner.work.objectives;
    lint(FILE(2), off, TODAY + 1);
    assert.equal(runner.work.objectives, before);
  });

  it('lints again on a new day where a rule asks for the day', () => {
    const { lint, runner } = session(createRunner([complain('a', { usesToday: true })]));
    lint(FILE(2));
    lint(FILE(2), DEFAULT_CONFIG, TODAY + 1);
    assert.equal(runner.work.objectives, 4);
  });

  it('lets one cause give one finding, whatever the order of the rules', () => {
    const precise = complain('precise');
    const vague = complain('vague', { yieldsTo: ['precise'] });
    const other = complain('other');
    const rulesOf = (...rules: Rule[]) =>
      [
        ...new Set(
          session(createRunner(rules))
            .lint(FILE(1))
            .map((it) => it.rule),
        ),
      ].sort();
    assert.deepEqual(rulesOf(vague, precise, other), ['other', 'precise']);
    assert.deepEqual(rulesOf(precise, other, vague), ['other', 'precise']);
    assert.deepEqual(rulesOf(vague, other), ['other', 'vague']);
  });

  it('does not yield to a rule that is off', () => {
    const { lint } = session(createRunner([complain('vague', { yieldsTo: ['precise'] }), complain('precise')]));
    const config = { ...DEFAULT_CONFIG, rules: { precise: { level: 'off' as const, options: {} } } };
    assert.deepEqual([...new Set(lint(FILE(1), config).map((it) => it.rule))], ['vague']);
  });

  it('gives rules their options', () => {
    let seen: unknown;
    const curious = complain('curious', {
      options: { max: { kind: 'number', min: 1, default: 5 }, words: { kind: 'words', default: ['so'] } },
      check(_keyResult, _objective, { options }) {
        seen = options;
        return null;
      },
    });
    session(createRunner([curious])).lint(FILE(1), {
      ...DEFAULT_CONFIG,
      rules: { curious: { level: null, options: { max: 3 } } },
    });
    assert.deepEqual(seen, { max: 3, words: ['so'] });
  });

  it('shows a problem whose code it does not know as an error', () => {
    const problems = [{ code: 'unheard-of', message: 'x', data: {}, range: [0, 1] as const }];
    const [finding] = createLinter().lintProblems({ problems, text: 'a', config: DEFAULT_CONFIG });
    assert.equal(finding?.severity, 'error');
  });
});
