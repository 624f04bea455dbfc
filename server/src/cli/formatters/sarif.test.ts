import assert from 'node:assert/strict';
import type { RuleEntry } from '../../core/index.ts';
import { sarif } from './sarif.ts';
import { contextOver, record } from './testing/context.ts';

const RULES: readonly RuleEntry[] = [
  { id: 'kr-activity', subject: 'key-result', defaultLevel: 'warning', level: 'off', summary: 'Work' },
  { id: 'kr-vanity', subject: 'key-result', defaultLevel: 'off', level: 'off', summary: 'Vanity' },
];
const PAGE = '# kr-activity\n\n## What it finds\n\nWork, or a\n`deliverable`.\n\nMore of it.\n\n## Why\n\nBecause.\n';
const context = contextOver(
  { 'shop.okr.yaml': 'Print' },
  { rules: () => RULES, pageOf: (id) => (id === 'kr-activity' ? PAGE : null), pageUrl: (id) => `https://okr.example/${id}` },
);
const runOf = (log: string) => JSON.parse(log).runs[0];

describe('sarif', () => {
  it('describes a rule with its page, and one that is off by default without a level', () => {
    assert.deepEqual(runOf(sarif([], context)).tool.driver.rules, [
      {
        id: 'kr-activity',
        shortDescription: { text: 'Work' },
        fullDescription: { text: 'Work, or a deliverable.' },
        helpUri: 'https://okr.example/kr-activity',
        help: { text: PAGE, markdown: PAGE },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['okr', 'key-result'], 'problem.severity': 'warning' },
      },
      {
        id: 'kr-vanity',
        shortDescription: { text: 'Vanity' },
        fullDescription: { text: 'Vanity' },
        helpUri: 'https://okr.example/kr-vanity',
        defaultConfiguration: { enabled: false },
        properties: { tags: ['okr', 'key-result'] },
      },
    ]);
  });

  it('points from a result to its rule', () => {
    const { results } = runOf(sarif([record({ rule: 'kr-vanity', severity: 'hint' })], context));
    assert.equal(results[0].ruleIndex, 1);
    assert.equal(results[0].level, 'note');
    assert.deepEqual(results[0].properties, { severity: 'hint' });
  });

  it('deletes without putting anything in its place', () => {
    const region = { line: 1, column: 1, endLine: 2, endColumn: 1 };
    const fixesOf = () => [{ title: 'Take it away', edits: [{ ...region, newText: '' }] }];
    const { results } = runOf(sarif([record()], { ...context, fixesOf }));
    assert.deepEqual(results[0].fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 } },
    ]);
  });
});
