import assert from 'node:assert/strict';
import { markdown } from './markdown.ts';
import { contextOver, record } from './testing/context.ts';

const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| \[?\d/.test(line));

describe('markdown', () => {
  it('stays below what GitHub takes, keeps the gravest, and says how many are left', () => {
    const records = Array.from({ length: 2000 }, (_, at) =>
      record({
        path: `f${at % 40}.okr.yaml`,
        line: at + 1,
        severity: at % 500 === 7 ? 'error' : at % 2 ? 'warning' : 'hint',
        message: 'm'.repeat(50 + at),
      }),
    );
    const text = markdown(records, contextOver({}));
    assert.ok(text.length < 60_000 && text.length > 50_000, `${text.length} characters`);
    assert.equal(text.split('| error |').length - 1, 4);
    const left = Number(/\*\*(\d+) findings are not shown/.exec(text)?.[1]);
    assert.equal(rowsOf(text).length + left, 2000);
  });

  it('has room for findings beside one that is far too long', () => {
    const text = markdown(
      [record({ message: '\\'.repeat(100_000), path: `${'p'.repeat(70_000)}.okr.yaml` }), record()],
      contextOver({}),
    );
    assert.ok(text.length < 60_000);
    assert.equal(rowsOf(text).length, 1);
    assert.match(text, /\*\*1 finding is not shown/);
  });

  it('cuts a long message between letters', () => {
    const [row] = rowsOf(markdown([record({ message: `${'x'.repeat(399)}🥐🥐` })], contextOver({})));
    assert.ok(row?.includes(`${'x'.repeat(399)}\ufffd…`));
  });

  it('shows what a file says as it is, calls nobody and opens nothing', () => {
    const message = '| <script> `code` [a](http://x) @all #12 **b** www.x.example a_b $x$';
    const [row] = rowsOf(markdown([record({ message })], contextOver({})));
    assert.equal(
      row,
      '| 1 | warning | \\| \\<script\\> \\`code\\` \\[a\\](http\\://x) @<!-- -->all #<!-- -->12 \\*\\*b\\*\\* www\\.x.example a\\_b \\$x\\$ | `kr-activity` |',
    );
  });

  it('links lines and rules where it is known where they are', () => {
    const context = contextOver(
      {},
      { pageUrl: (id) => `https://okr.example/${id}`, lineUrl: ({ line }) => `https://git.example/#L${line}` },
    );
    const [row] = rowsOf(markdown([record()], context));
    assert.equal(row, '| [1](https://git.example/#L1) | warning | Why | [`kr-activity`](https://okr.example/kr-activity) |');
  });

  it('folds infos and hints away, and nothing where there is none', () => {
    assert.doesNotMatch(markdown([record()], contextOver({})), /details/);
    assert.match(markdown([record({ severity: 'info' })], contextOver({})), /<details>\n<summary>1 info<\/summary>\n\n\*\*`shop/);
  });
});
