import assert from 'node:assert/strict';
import type { Finding, Fix } from '../lint/rule.ts';
import { codeActions, safeFixes } from './code-actions.ts';

const fix = (start: number, end: number, more: Partial<Fix> = {}): Fix => ({
  title: 'quote-sentence',
  data: {},
  edits: [{ range: [start, end], newText: 'x' }],
  ...more,
});
const finding = (range: readonly [number, number], ...fixes: Fix[]): Finding => ({
  rule: 'r',
  message: 'm',
  data: {},
  severity: 'warning',
  range,
  fixes,
});

describe('code actions', () => {
  it('are the fixes of findings that the range touches', () => {
    const findings = [finding([0, 5], fix(0, 5)), { ...finding([10, 15], fix(10, 15)), rule: 'other' }];
    assert.deepEqual(
      codeActions(findings, [5, 5], 'en').map(({ title, kind, finding: of }) => [title, kind, of?.range[0]]),
      [['Quote this sentence', 'quickfix', 0]],
    );
  });
  it('offer all safe fixes at once, wherever the cursor stands', () => {
    const findings = [
      finding([0, 5], fix(0, 5, { safe: true })),
      finding([10, 15], fix(10, 15)),
      finding([20, 25], fix(20, 25, { safe: true })),
    ];
    const all = codeActions(findings, [7, 7], 'fr');
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['source.fixAll.okr'],
    );
    assert.deepEqual(
      all[0]?.edits.map(({ range }) => range[0]),
      [0, 20],
    );
  });
  it('leave out snippets and what overlaps', () => {
    const findings = [
      finding([0, 9], fix(0, 9, { safe: true })),
      finding([5, 12], fix(5, 12, { safe: true })),
      finding([9, 9], fix(9, 9, { safe: true })),
      finding([9, 9], fix(9, 9, { safe: true })),
      finding([20, 25], fix(20, 25, { safe: true, snippet: true })),
    ];
    assert.deepEqual(
      safeFixes(findings).edits.map(({ range }) => range),
      [
        [0, 9],
        [9, 9],
      ],
    );
  });
  it('keep the edits of one fix together', () => {
    const pair = fix(0, 1, {
      safe: true,
      edits: [
        { range: [0, 1], newText: '"' },
        { range: [30, 31], newText: '"' },
      ],
    });
    const { edits, fixed } = safeFixes([finding([0, 1], pair), finding([30, 31], fix(30, 31, { safe: true }))]);
    assert.deepEqual(edits, pair.edits);
    assert.equal(fixed.length, 1);
  });
  it('offer the only fix of all findings of a rule, also one that is not safe without asking; no snippet, no choice', () => {
    const findings = [
      finding([0, 5], fix(0, 5)),
      finding([10, 15], fix(10, 15)),
      finding([20, 25], fix(20, 25), fix(20, 22)),
      finding([30, 35], fix(30, 35, { snippet: true })),
    ];
    const all = codeActions(findings, [2, 2], 'en').at(-1);
    assert.equal(all?.title, 'Fix all 2 r in this file');
    assert.deepEqual(
      all?.edits.map(({ range }) => range[0]),
      [0, 10],
    );
  });
  it('offer all safe fixes of the rule under the cursor, where there is more than one', () => {
    const findings = [
      finding([0, 5], fix(0, 5, { safe: true })),
      finding([10, 15], fix(10, 15, { safe: true })),
      { ...finding([20, 25], fix(20, 25, { safe: true })), rule: 'other' },
    ];
    const [one, all] = codeActions(findings, [2, 2], 'en').filter(({ kind }) => kind === 'quickfix');
    assert.equal(one?.edits.length, 1);
    assert.equal(all?.title, 'Fix all 2 r in this file');
    assert.equal(all?.finding, findings[0]);
    assert.deepEqual(
      all?.edits.map(({ range }) => range[0]),
      [0, 10],
    );
    const atOther = codeActions(findings, [22, 22], 'en').filter(({ kind }) => kind === 'quickfix');
    assert.equal(atOther.length, 1);
  });
});
