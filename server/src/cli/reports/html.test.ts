import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { html } from './html.ts';
import { sample, written } from './testing/sample.ts';

describe('okr report --format html', () => {
  it('allows its own style sheet by its hash, and nothing else', async () => {
    const page = await written(html, sample());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`));
    assert.doesNotMatch(page, /<script|\sstyle=|\son\w+=|https?:|url\(|@import/i);
  });

  it('titles stay text, and only addresses that the environment gives become links', async () => {
    const page = await written(html, sample('</h3><script>x</script>"\'&amp;'), 'en', {
      title: '<title>',
      lineUrl: () => 'https://forge.example/a#L1',
    });
    assert.ok(page.includes('&lt;/h3&gt;&lt;script&gt;x&lt;/script&gt;&quot;&#39;&amp;amp;'));
    assert.ok(page.includes('<title>&lt;title&gt;</title>'));
    assert.doesNotMatch(page, /<script/);
  });

  it('opens and closes its lists, however deep the alignment goes', async () => {
    const deep = Array.from(
      { length: 40 },
      (_, i) => `  - { id: o${i}, title: Level ${i}, parent: ${i === 0 ? 'north' : `o${i - 1}`} }`,
    );
    const page = await written(html, { ...sample(), 'w/deep.okr.yaml': `cycle: 2026-Q4\nobjectives:\n${deep.join('\n')}\n` });
    for (const tag of ['ul', 'li', 'section', 'article', 'div', 'table', 'details', 'p']) {
      const count = (pattern: string) => page.match(new RegExp(pattern, 'g'))?.length ?? 0;
      assert.equal(count(`<${tag}[\\s>]`), count(`</${tag}>`), tag);
    }
  });
});
