import assert from 'node:assert/strict';
import type { Finding } from '../lint/rule.ts';
import { createWeakOf } from './weak.ts';

describe('weak wordings of a file', () => {
  const finding = (rule: string, severity: Finding['severity']): Finding => ({
    rule,
    severity,
    range: [3, 7],
    message: '',
    data: {},
    fixes: [],
  });
  const weakOf = (...findings: readonly Finding[]) =>
    createWeakOf(
      () => findings,
      ({ rule }) => rule,
    )('/a.okr.yaml').map(({ text }) => text);

  it('are warnings and errors: an info or a hint marks no row of the tree', () =>
    assert.deepEqual(
      weakOf(
        finding('kr-activity', 'warning'),
        finding('kr-arithmetic', 'error'),
        finding('kr-compound', 'info'),
        finding('obj-vague', 'hint'),
      ),
      ['kr-activity', 'kr-arithmetic'],
    ));
  it('are about objectives and key results, not about the file or the links', () =>
    assert.deepEqual(weakOf(finding('yaml-quote-sentence', 'warning'), finding('align-copy', 'warning')), []));
});
