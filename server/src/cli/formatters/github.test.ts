import assert from 'node:assert/strict';
import type { Severity } from '../../core/index.ts';
import { github } from './github.ts';
import { contextOver, record } from './testing/context.ts';

const many = (severity: Severity, count: number) => Array.from({ length: count }, (_, at) => record({ severity, line: at + 1 }));
const kinds = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => /^::(\w+) /.exec(line)?.[1] ?? 'text');
const counted = (list: readonly string[], name: string) => list.filter((each) => each === name).length;

describe('github', () => {
  it('prints ten of a kind, the gravest first, and says in an annotation what is left', () => {
    const records = [...many('info', 12), ...many('hint', 3), ...many('error', 11), ...many('warning', 2)];
    const output = github(records, contextOver({}));
    const found = kinds(output);
    assert.deepEqual(found.slice(0, 12), [...Array(10).fill('error'), 'warning', 'warning']);
    assert.equal(counted(found, 'notice'), 10);
    assert.equal(found.length, 22);
    assert.match(output, /11 errors, 2 warnings, 12 infos, 3 hints in 0 files\. 4 findings have no annotation/);
  });

  it('needs no such annotation where exactly ten of each are shown', () => {
    const found = kinds(github([...many('error', 10), ...many('info', 10)], contextOver({})));
    assert.equal(counted(found, 'notice'), 10);
    assert.equal(found.at(-1), 'text');
  });

  it('has no columns for what ends in another line', () => {
    const [line] = github([record({ endLine: 2, message: '100 %\nok' })], contextOver({})).split('\n');
    assert.equal(line, '::warning file=shop.okr.yaml,line=1,endLine=2,title=kr-activity::100 %25%0Aok');
  });
});
