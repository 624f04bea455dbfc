import assert from 'node:assert/strict';
import { compared, type Files } from '../report/testing/compared.ts';
import { compareMarkdown } from './compare-markdown.ts';

const file = (objectives: number, title: string): Files => ({
  'w/a.okr.yaml': `cycle: 2026-Q4\nobjectives:\n${Array.from(
    { length: objectives },
    (_, at) => `  - { id: o${at}, title: ${JSON.stringify(`${title} ${at}`)}, key_results: [Trams from ${at} to 1000] }\n`,
  ).join('')}`,
});
const LABELS = { before: 'main', after: null, pathOf: (uri: string) => uri, lineUrl: () => null };

describe('a comparison as Markdown', () => {
  it('says in a line that nothing differs', async () => {
    const same = file(2, 'People ride home');
    assert.match(
      compareMarkdown(await compared(same, same), LABELS),
      /^<!-- okr-diff -->\n### OKRs: main → .*\n[\s\S]*\nNothing differs\.\n$/,
    );
    assert.match(compareMarkdown(await compared(same, same, 'fr'), LABELS), /\nRien ne diffère\.\n$/);
  });

  it('fits into a comment, and says how much is left', async () => {
    const page = compareMarkdown(await compared({}, file(300, 'x'.repeat(250))), LABELS);
    assert.ok(page.length < 65_536, String(page.length));
    assert.match(page, /\n… and \d+ more\n/);
  });

  it('leaves the text of a file nothing but text', async () => {
    const hostile = '</details><img src=x onerror=alert(1)> | [a](javascript:b) `c` @all \u202e';
    const page = compareMarkdown(await compared(file(1, 'Calm'), file(1, hostile)), {
      ...LABELS,
      before: '<b>|`',
      lineUrl: (_, line) => `https://example.com/#L${line}`,
    });
    assert.ok(!/(?<!\\)<(?!!-- -->|!-- okr-diff -->|\/?(?:sub|details|summary)>)/.test(page), page);
    assert.ok(!page.includes('\u202e'));
    assert.ok(page.includes('](https://example.com/#L3)'));
    assert.equal(page.match(/<details>/g)?.length, page.match(/(?<!\\)<\/details>/g)?.length);
  });
});
