import assert from 'node:assert/strict';
import { lintConfigText } from '../../testing/lint-text.ts';

describe('config-invalid', () => {
  it('is silent about what can be used', () => assert.deepEqual(lintConfigText('preset: strict\ncadence: { days: 14 }\n'), []));
  it('finds a value that cannot be used', () => {
    const text = 'preset: harsh\n';
    const [finding] = lintConfigText(text);
    assert.equal(finding?.rule, 'config-invalid');
    assert.equal(finding.message, 'choice');
    assert.equal(finding.severity, 'error');
    assert.equal(text.slice(...finding.range), 'harsh');
  });
});
