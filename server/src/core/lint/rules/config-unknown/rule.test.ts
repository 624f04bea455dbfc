import assert from 'node:assert/strict';
import { lintConfigText } from '../../testing/lint-text.ts';

describe('config-unknown', () => {
  it('is silent about what exists', () => assert.deepEqual(lintConfigText('language: fr\nrules:\n  kr-activity: info\n'), []));
  it('finds a setting that does not exist, and offers the nearest', () => {
    const text = 'langage: fr\n';
    const [finding] = lintConfigText(text);
    assert.equal(finding?.rule, 'config-unknown');
    assert.equal(finding.message, 'nearest');
    assert.equal(finding.severity, 'warning');
    assert.equal(text.slice(...finding.range), 'langage');
    assert.deepEqual(
      finding.fixes.map((fix) => fix.edits),
      [[{ range: finding.range, newText: 'language' }]],
    );
  });
  it('finds a rule that does not exist', () => {
    const text = 'rules:\n  kr-activty: info\n';
    const [finding] = lintConfigText(text);
    assert.equal(finding?.rule, 'config-unknown');
    assert.equal(text.slice(...finding.range), 'kr-activty');
  });
});
