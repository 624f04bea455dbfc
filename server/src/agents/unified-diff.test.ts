import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unifiedDiff } from './unified-diff.ts';

/** Reads a diff as `patch` does, and holds every line of the old text against it. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const lines = diff.split('\n').slice(2, -1);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(line);
    if (head) {
      const start = Number(head[1]) - (Number(head[2]) > 0 ? 1 : 0);
      out.push(...old.slice(at, start));
      at = start;
      assert.equal(out.length, Number(head[3]) - (Number(head[4]) > 0 ? 1 : 0));
      continue;
    }
    const text = `${line.slice(1)}${lines[i + 1]?.startsWith('\\') ? '' : '\n'}`;
    if (line.startsWith('\\')) continue;
    if (line[0] !== '+') assert.equal(old[at++], text);
    if (line[0] !== '-') out.push(text);
  }
  return [...out, ...old.slice(at)].join('');
}

describe('a unified diff', () => {
  it('is as `diff -u` writes it', () => {
    const diff = unifiedDiff('a.okr.yaml', '1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\n4\nfive\n6\n7\n8\n');
    assert.equal(diff, '--- a/a.okr.yaml\n+++ b/a.okr.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n');
  });
  it('says that a file is new, and that its last line has no end', () => {
    assert.equal(unifiedDiff('a', null, 'x'), '--- /dev/null\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n\\ No newline at end of file\n');
    assert.equal(unifiedDiff('a', 'x', 'x'), '');
  });
  it('leads from any text to any other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => assert.equal(patched(before, unifiedDiff('f', before, after)), after)),
      {
        numRuns: 200,
      },
    );
  });
  it('takes texts that have little in common', () => {
    const lines = (of: string) => Array.from({ length: 3000 }, (_, i) => `${of}${i}\n`).join('');
    const [before, after] = [`same\n${lines('a')}`, `same\n${lines('b')}`];
    assert.equal(patched(before, unifiedDiff('f', before, after)), after);
  });
});
