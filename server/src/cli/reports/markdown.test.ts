import assert from 'node:assert/strict';
import { markdown } from './markdown.ts';
import { sample, written } from './testing/sample.ts';

describe('okr report --format markdown', () => {
  it('begins with the number, and goes from the company to the teams', async () => {
    const text = await written(markdown, sample());
    assert.match(text, /^# A report\n\n1\u00a0Oct\u00a02026 to 31\u00a0Dec\u00a02026 · week 8 of 13 · 57% of the cycle/);
    assert.match(text, /\*\*0\.45\*\* ● on track · company, from 1 objective · expected 0\.40 · \+0\.25 since 15\u00a0Nov/);
    assert.deepEqual(
      [...text.matchAll(/^##? (.*)$/gm)].map(([, title]) => title),
      ['A report', 'Alignment', 'What moved since 15\u00a0Nov\u00a02026', 'Needs a check-in', 'Company', 'Teams', 'Weak wording'],
    );
    assert.match(text, /\| Winter bookings from 1,000 to 2,500 – “Two desks more” \| company \| 0\.20 → 0\.45 \| \+0\.25 \|/);
  });

  it('titles are text: no tag, table, link, heading or name comes out of them', async () => {
    const hostile = '</details><img src=x> | a [b](javascript:c) ![d](e) `f` @team #12 **g**\n# h';
    const text = await written(markdown, sample(hostile, hostile));
    const ours = text.replace(/<\/?(?:details|summary)>|<!-- -->/g, '');
    const tags = ours.replace(/\\</g, '').match(/<[^>]*>/g);
    assert.equal(tags, null);
    assert.doesNotMatch(text, /(?<!\\)\[b|(?<!\\)`f|@team|#12|(?<!\\)\*\*g|^# h/m);
    const widths = text.split('\n').filter((line) => line.startsWith('| Winter bookings'));
    for (const line of widths) assert.equal(line.split(/(?<!\\)\|/).length - 2, line.includes('1,000 → 2,500') ? 7 : 5, line);
  });

  it('says so where there is nothing', async () => assert.match(await written(markdown, {}), /No objectives here yet\./));
});
