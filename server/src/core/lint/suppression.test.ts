import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../schema/config.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';
import { applySuppressions, readSuppressions } from './suppression.ts';

const finding = (rule: string, start: number): Finding => ({
  rule,
  message: 'any',
  data: {},
  severity: 'warning',
  range: [start, start + 1],
  fixes: [],
});

/** Rule ids that are left when `rule` is reported at each `§` of the text. */
function left(marked: string, rule = 'kr-activity', config = DEFAULT_CONFIG): string[] {
  const parts = marked.split('§');
  const text = parts.join('');
  let at = 0;
  const findings = parts.slice(0, -1).map((part) => {
    at += part.length;
    return finding(rule, at);
  });
  return applySuppressions(readSuppressions(text), findings, config, RULES).map((it) => `${it.rule}/${it.message}`);
}

describe('suppressions', () => {
  for (const dash of ['--', '-', '–', '—']) {
    it(`take what stands behind “${dash}” for the reason`, () => {
      const [suppression] = readSuppressions(`# okr-ignore kr-activity ${dash} agreed - for now\nb: 2\n`);
      assert.deepEqual(
        suppression?.rules.map(({ value }) => value),
        ['kr-activity'],
      );
      assert.equal(suppression?.reason, 'agreed - for now');
    });
  }
  it('read the rules, the reason and the place', () => {
    const text = 'a: 1\n# okr-ignore kr-activity, kr-placeholder -- agreed\nb: 2\n';
    const [suppression] = readSuppressions(text);
    assert.ok(suppression);
    assert.deepEqual(
      suppression.rules.map((rule) => [rule.value, text.slice(...rule.range)]),
      [
        ['kr-activity', 'kr-activity'],
        ['kr-placeholder', 'kr-placeholder'],
      ],
    );
    assert.equal(suppression.reason, 'agreed');
    assert.equal(text.slice(...suppression.range), '# okr-ignore kr-activity, kr-placeholder -- agreed');
    assert.deepEqual(
      suppression.covers?.map((range) => text.slice(...range)),
      ['b: 2'],
    );
  });

  it('hold for the next line that is no comment', () =>
    assert.deepEqual(left('# okr-ignore kr-activity -- x\n\n# see the wiki\n- §Ship it\n- §Ship that'), ['kr-activity/any']));
  it('hold for every line of the item that follows', () =>
    assert.deepEqual(left('  # okr-ignore kr-activity -- x\n  - title: a\n    target: §3\n  - §b'), ['kr-activity/any']));
  it('leave an objective’s key results alone', () =>
    assert.deepEqual(left('# okr-ignore kr-activity -- x\n- title: §a\n  key_results:\n  - §b\n  - §c\n  why: §d\n'), [
      'kr-activity/any',
      'kr-activity/any',
    ]));
  it('hold for their own line at its end', () =>
    assert.deepEqual(left('- §Ship it # okr-ignore kr-activity -- x\n- §Ship that'), ['kr-activity/any']));
  it('hold for a whole file', () => assert.deepEqual(left('- §a\n# okr-ignore-file kr-activity -- x\n- §b'), []));
  it('are not read out of quotes or words', () =>
    assert.deepEqual(left('- "§a # okr-ignore kr-activity"\n- §b#okr-ignore kr-activity'), [
      'kr-activity/any',
      'kr-activity/any',
    ]));
  it('work with CRLF', () => assert.deepEqual(left('# okr-ignore kr-activity -- x\r\n- §Ship it\r\n- b\r\n'), []));
  it('cannot wave through what cannot be read', () =>
    assert.deepEqual(left('# okr-ignore yaml-syntax -- x\n- §a', 'yaml-syntax'), [
      'suppression-unused/not-suppressible',
      'yaml-syntax/any',
    ]));

  it('are reported when nothing is left to suppress', () =>
    assert.deepEqual(left('# okr-ignore kr-activity -- x\n- Fewer errors\n'), ['suppression-unused/unused']));
  it('are reported name by name', () =>
    assert.deepEqual(left('# okr-ignore kr-activity, kr-placeholder -- x\n- §a\n'), ['suppression-unused/unused']));
  it('are reported when they name no rule that exists', () => {
    assert.deepEqual(left('# okr-ignore kr-activty -- x\n- §a\n'), ['suppression-unused/unknown-rule-near', 'kr-activity/any']);
    assert.deepEqual(left('# okr-ignore -- x\n- §a\n'), ['suppression-unused/no-rule', 'kr-activity/any']);
  });
  it('are asked for a reason', () =>
    assert.deepEqual(left('# okr-ignore kr-activity\n- §a\n'), ['suppression-no-reason/missing']));
  it('are not reported for a rule that is off', () => {
    const config = { ...DEFAULT_CONFIG, rules: { 'kr-activity': { level: 'off' as const, options: {} } } };
    assert.deepEqual(left('# okr-ignore kr-activity -- x\n- a\n', 'kr-activity', config), []);
  });

  it('come with a fix that takes the comment or the name out', () => {
    const fixed = (text: string) => {
      const [found] = applySuppressions(
        readSuppressions(text),
        [finding('kr-placeholder', text.length - 2)],
        DEFAULT_CONFIG,
        RULES,
      );
      const edit = found?.fixes.at(-1)?.edits[0];
      assert.ok(edit);
      return text.slice(0, edit.range[0]) + edit.newText + text.slice(edit.range[1]);
    };
    assert.equal(fixed('# okr-ignore kr-activity -- x\n- a\n'), '- a\n');
    assert.equal(fixed('- a # okr-ignore kr-activity -- x\n- b\n'), '- a\n- b\n');
    assert.equal(fixed('# okr-ignore kr-activity, kr-placeholder -- x\n- a\n'), '# okr-ignore kr-placeholder -- x\n- a\n');
    assert.equal(fixed('# okr-ignore kr-placeholder, kr-activity -- x\n- a\n'), '# okr-ignore kr-placeholder -- x\n- a\n');
  });

  it('stay cheap in a file that is full of them', () => {
    const text = '# okr-ignore kr-activity -- x\n'.repeat(5_000);
    assert.equal(readSuppressions(text).length, 5_000);
    const items = '# okr-ignore kr-activity -- x\n- a\n'.repeat(2_000);
    const findings = Array.from({ length: 2_000 }, (_, i) => finding('kr-activity', i * 34 + 32));
    assert.deepEqual(applySuppressions(readSuppressions(items), findings, DEFAULT_CONFIG, RULES), []);
  });
});
