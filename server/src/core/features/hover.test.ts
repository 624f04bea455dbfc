import assert from 'node:assert/strict';
import { COMPANY, project, YEAR } from './testing/project.ts';

const TEAM = `team: data
cycle: 2026-Q4
objectives:
  - id: own
    title: Every record can be relied on
    why: Sales no longer believes what it reads
    owner: leo
    parent:
      - customer-trust
      - { ref: profitable, weight: 0.5 }
    key_results:
      - id: duplicates
        title: Duplicates from 12% to 2%
        weight: 3
        target: 2
        check_ins:
          - { date: 2026-10-12, value: 10% }
          - { date: 2026-11-02, value: 8% }
          - { date: 2026-11-16, value: 7% }
      - Complete records from 60% to 80%
check_ins:
  - { key_result: own/duplicates, date: 2026-11-18, value: 6% }
`;

/** Opens the team's file with the cursor behind the given words. */
const at = (words: string, text = TEAM) =>
  project({
    'w/company.okr.yaml': COMPANY,
    'w/year.okr.yaml': YEAR,
    'w/data.okr.yaml': text.replace(words, `${words.slice(0, -1)}|${words.slice(-1)}`),
  });
const markdownAt = async (words: string, text = TEAM) => (await at(words, text)).hover()?.markdown ?? '';

describe('hover on an objective', () => {
  it('shows score, health, reasons, parents and children, in this order', async () => {
    const parts = [
      '**Every record can be relied on**',
      '━',
      '**0.45**',
      'leo · data · 2026-Q4',
      'Sales no longer believes',
      'Duplicates from 12% to 2% · 6% · **0.60**',
      '= mean of 2, by weight',
      '↑ Supports',
      'Customers trust us with their data',
      'A company that earns its own living',
      'weight 0.5',
    ];
    const markdown = await markdownAt('Every record');
    let before = -1;
    for (const part of parts) {
      const found = markdown.indexOf(part);
      assert.ok(found > before, `${part} is missing or out of order in\n${markdown}`);
      before = found;
    }
  });
  it('shows on the parent who supports it', async () => {
    const { service } = await at('Every record');
    const hover = service.hover('w/company.okr.yaml', COMPANY.indexOf('Customers'), 'en');
    assert.match(hover?.markdown ?? '', /↓ Supported by\n\n- \*\*0\.45\*\* . Every record can be relied on `own`/);
  });
  it('covers the words and works on the id', async () => {
    const { hover, text } = await at('id: own');
    const [start, end] = hover()?.range ?? [0, 0];
    assert.equal(text.slice(start, end), 'own');
  });
  it('speaks French', async () => {
    const { hover } = await at('Every record');
    assert.match(hover('fr')?.markdown ?? '', /\*\*0,45\*\*/);
    assert.match(hover('fr')?.markdown ?? '', /Sert/);
  });
});

describe('hover on a key result', () => {
  it('shows the value, its way and where the number comes from', async () => {
    const markdown = (await markdownAt('title: Duplicates')).replaceAll('\u00a0', ' ');
    for (const part of ['**0.60**', '**6%**', '`█▅▃▁`', '4 check-ins', 'read in the sentence', 'check-in of 18 Nov']) {
      assert.ok(markdown.includes(part), `${part} is missing in\n${markdown}`);
    }
  });
  it('works on a bare sentence', async () => {
    assert.match(await markdownAt('Complete records'), /Complete records from 60% to 80%/);
  });
  it('says nothing false where nothing can be scored', async () => {
    const markdown = await markdownAt('Complete records', TEAM.replace('from 60% to 80%', 'in better shape'));
    assert.match(markdown, /\*\*–\*\*/);
    assert.match(markdown, /not scored/);
  });
});

describe('hover elsewhere', () => {
  it('on a reference shows what it leads to', async () => {
    assert.match(await markdownAt('- customer-trust'), /^\*\*Customers trust us with their data\*\*/);
    assert.match(await markdownAt('ref: profitable'), /^\*\*A company that earns/);
    assert.match(await markdownAt('key_result: own'), /^\*\*Duplicates from/);
  });
  it('on a reference to nothing says so', async () => {
    assert.match(
      await markdownAt('- nobody', TEAM.replace('- customer-trust', '- nobody')),
      /^\*\*nobody\*\* — Nothing in this cycle/,
    );
  });
  it('on a key shows its documentation', async () => {
    assert.match(await markdownAt('parent'), /^\*\*`parent`\*\* — What the objective supports/);
    assert.match(await markdownAt('confidence', TEAM.replace('value: 7%', 'confidence: 0.7')), /How likely the team thinks/);
  });
  it('on a number says what was understood, with the unit it takes over', async () => {
    const { hover, text } = await at('target: 2');
    assert.match(hover()?.markdown ?? '', /^Understood as \*\*2%?\*\*$/);
    const [start, end] = hover()?.range ?? [0, 0];
    assert.equal(text.slice(start, end), '2');
  });
  it('on a suppressed rule says what it looks for', async () => {
    const text = TEAM.replace('      - Complete', '      # okr-ignore kr-activity -- why\n      - Complete');
    assert.match(await markdownAt('kr-activity', text), /^\*\*`kr-activity`\*\* — /);
  });
  it('in the configuration documents fields and rules', async () => {
    const config = async (text: string) => (await project({ 'w/okr.config.yaml': text })).hover()?.markdown ?? '';
    assert.match(await config('caden|ce: weekly\n'), /^\*\*`cadence`\*\* — /);
    assert.match(await config('rules:\n  kr-acti|vity: off\n'), /^\*\*`kr-activity`\*\* — .*\n\nLevel: `warning`$/);
    assert.match(
      await config('rules:\n  obj-kr-co|unt: off\n'),
      /Level: `warning`\n\n- \*\*`min`\*\* — .* Default: `2`\.\n- \*\*`max`/,
    );
    assert.match(await config('rules:\n  obj-kr-count: { le|vel: info }\n'), /^\*\*`level`\*\* — /);
    assert.match(await config('rules:\n  obj-kr-count:\n    ma|x: 4\n'), /^\*\*`max`\*\* — How many .* Default: `5`\.$/);
    assert.equal(await config('rules:\n  kr-activity:\n    ma|x: 4\n'), '');
  });
  it('is silent where there is nothing to say', async () => {
    assert.equal(await markdownAt('value: 7%'), '');
  });
});

describe('a hostile title in a hover', () => {
  const titles = [
    '<script>alert(1)</script>',
    '[x](command:evil)',
    '`code` and ```',
    '# heading | table',
    '$(zap) &lt; https://evil.example',
    '![i](x)',
  ];
  for (const title of titles) {
    it(`shows as text: ${title}`, async () => {
      const text = `cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: '${title}'\n    key_results:\n      - title: '${title}'\n`;
      const { service } = await project({ 'w/a.okr.yaml': `${text}|` });
      for (const offset of [text.indexOf(title) + 3, text.lastIndexOf(title) + 3]) {
        const markdown = service.hover('w/a.okr.yaml', offset, 'en')?.markdown ?? '';
        assert.ok(markdown.includes('\\'), markdown);
        assert.doesNotMatch(markdown, /(?<!\\)[<[|&]|https:\/\/|(?<!\\)\$\(/);
      }
    });
  }
  it('is cut when it is very long', async () => {
    const text = `cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: ${'word '.repeat(2000)}\n`;
    const { service } = await project({ 'w/a.okr.yaml': `${text}|` });
    const markdown = service.hover('w/a.okr.yaml', text.indexOf('word') + 1, 'en')?.markdown ?? '';
    assert.ok(markdown.length > 100 && markdown.length < 1000, String(markdown.length));
  });
});
