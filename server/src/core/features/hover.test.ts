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
    for (const part of [
      '**0.60**',
      '**6%**',
      '`▂▄▅▅` reported',
      '`▂▃▃▄` expected',
      '4 check-ins',
      'read in the sentence',
      'check-in of 18 Nov',
    ]) {
      assert.ok(markdown.includes(part), `${part} is missing in\n${markdown}`);
    }
  });
  it('says where the way leads below it, and once', async () => {
    const markdown = (await markdownAt('title: Duplicates')).replaceAll('\u00a0', ' ');
    assert.match(
      markdown,
      /expected on those days\n\n_Forecast for 31 Dec_ \*\*0\.\d\d\*\* · \d[\d.]*% · 0\.\d\d–[01]\.\d\d, line through 4 check-ins\n\n/,
    );
    assert.equal(markdown.split('Forecast').length, 2);
    const objective = await markdownAt('Every record');
    assert.match(objective, /expected 0\.40\n\n_Forecast for 31.Dec_ \*\*0\.\d\d\*\*/);
    assert.equal(objective.split('Forecast').length, 2);
  });
  it('works on a bare sentence', async () => {
    assert.match(await markdownAt('Complete records'), /Complete records from 60% to 80%/);
  });
  it('says once, and nothing false, where nothing can be scored', async () => {
    const markdown = await markdownAt('Complete records', TEAM.replace('from 60% to 80%', 'in better shape'));
    assert.match(markdown, /\n\n`─{20}` \*\*–\*\* · not scored, nothing to measure it by\n\n/);
    assert.equal(markdown.split('not scored').length, 2);
    assert.doesNotMatch(markdown, /no health|expected/);
  });
  it('shows the values of a band to stay in without a line to be held against', async () => {
    const text = TEAM.replace('title: Duplicates from 12% to 2%', 'title: Keep duplicates below 9%').replace(
      '        target: 2\n',
      '',
    );
    const markdown = await markdownAt('title: Keep', text);
    assert.match(markdown, /`█▅▃▁`\n/);
    assert.doesNotMatch(markdown, /expected on/);
  });
  it('shows the way as a picture where the editor can, and only there', async () => {
    const { service, uri, offset } = await at('title: Duplicates');
    const markdown = service.hover(uri, offset, 'en', true)?.markdown ?? '';
    const [, alt, svg] = /!\[([^\]]+)\]\(data:image\/svg\+xml,([^\s()]+)\)/.exec(markdown) ?? [];
    assert.match(alt ?? '', /from 10% on 12.Oct to 6% on 18.Nov · expected today: 0\.40/);
    assert.match(decodeURIComponent(svg ?? ''), /^<svg xmlns.*<\/svg>$/);
    assert.doesNotMatch(markdown, /▂|reported/);
    assert.doesNotMatch(service.hover(uri, offset, 'en')?.markdown ?? '', /data:/);
  });
  it('names all stages up to a limit, and what follows them', async () => {
    const stages = Array.from({ length: 11 }, (_, i) => `Stage ${i + 1}`).join(', ');
    const item = `{ title: Shops open, milestones: [${stages}], score: 0.4 }`;
    const markdown = await markdownAt('title: Shops', TEAM.replace('Complete records from 60% to 80%', item));
    assert.match(
      markdown,
      /- Stage 8 · not done\n- … and 3 more\n- Grade given at the close · ▲ yellow · \*\*0\.40\*\* · from 0\.40 on\n/,
    );
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
    assert.match(await config('rules:\n  obj-kr-count:\n    ma|x: 4\n'), /^\*\*`max`\*\* — The most .* Default: `5`\.$/);
    assert.equal(await config('rules:\n  kr-activity:\n    ma|x: 4\n'), '');
  });
  it('is silent where there is nothing to say', async () => {
    assert.equal(await markdownAt('cycle: 2026-Q4'), '');
  });
});

describe('hover on a check-in', () => {
  const CASES: readonly (readonly [words: string, markdown: string, text?: string])[] = [
    ['value: 8%', '`━━━━━┃━━────────────` **0.40** after this check-in · expected 0.24\n\n**+0.20** since 12 Oct (10%)'],
    ['date: 2026-10-12', '`━━┃━────────────────` **0.20** after this check-in · expected 0.08'],
    ['date: 2026-11-18', '`━━━━━━━┃━━━━────────` **0.60** after this check-in · expected 0.37\n\n**+0.10** since 16 Nov (7%)'],
    [
      'value: 7%',
      '`━━━━━━━┃━━──────────` **0.50** after this check-in · expected 0.35\n\n**+0.10** since 2 Nov (8%) · confidence 70%, 50% before · The team says: at risk',
      TEAM.replace('value: 8%', 'value: 8%, confidence: 0.5').replace('value: 7%', 'value: 7%, confidence: 0.7, status: at-risk'),
    ],
    ['note: quiet', 'No value: the number stays where it was.', TEAM.replace('value: 7%', 'note: quiet')],
    ['date: 2026-12-16', 'A day to come: it does not count yet.', TEAM.replace('2026-11-16', '2026-12-16')],
    ['value: 7 €', 'This value cannot be measured: its unit does not fit.', TEAM.replace('value: 7%', 'value: 7 €')],
    ['value: 7%', 'The key result is not scored.', TEAM.replace(' from 12% to 2%', '').replace('        target: 2\n', '')],
  ];
  for (const [words, markdown, text] of CASES) {
    it(`at ${words}: ${markdown}`, async () => {
      assert.equal((await markdownAt(words, text)).replaceAll('\u00a0', ' '), markdown);
    });
  }
  it('covers the check-in, and leaves a key its documentation', async () => {
    const { hover, text } = await at('value: 8%');
    assert.equal(text.slice(...(hover()?.range ?? [0, 0])), '{ date: 2026-11-02, value: 8% }');
    assert.match(await markdownAt('{ date'), /^\*\*`date`\*\*/);
  });
  it('speaks French', async () => {
    const { hover } = await at('value: 8%');
    assert.match(hover('fr')?.markdown ?? '', /\*\*\+0,20\*\* depuis le 12.oct\. \(10.%\)/);
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
    it(`is text in a picture: ${title}`, async () => {
      const item = `{ title: '${title}', baseline: 1, target: 2, check_ins: [{ date: 2026-11-20, value: 1 }] }`;
      const text = `cycle: 2026-Q4\nobjectives:\n  - title: One\n    key_results:\n      - ${item}\n`;
      const { service } = await project({ 'w/a.okr.yaml': `${text}|` });
      const markdown = service.hover('w/a.okr.yaml', text.indexOf(title) + 3, 'en', true)?.markdown ?? '';
      const [picture = ''] = /!\[[^\]]*\]\(data:[^)]*\)/.exec(markdown) ?? [];
      assert.match(picture, /^!\[1 on 20.Nov[^\]<]*\]\(data:image\/svg\+xml,[\w%.~-]+\)$/);
      assert.doesNotMatch(decodeURIComponent(picture), /<script|<code/);
    });
  }
  it('is cut when it is very long', async () => {
    const text = `cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: ${'word '.repeat(2000)}\n`;
    const { service } = await project({ 'w/a.okr.yaml': `${text}|` });
    const markdown = service.hover('w/a.okr.yaml', text.indexOf('word') + 1, 'en')?.markdown ?? '';
    assert.ok(markdown.length > 100 && markdown.length < 1000, String(markdown.length));
  });
});

describe('hover on a sentence', () => {
  /** The line that says what was understood of a key result, without its no-break spaces. */
  const understood = async (item: string, locale: 'en' | 'fr' = 'en', title = 'A bakery people cross town for') => {
    const text = `language: ${locale}\ncycle: 2026-Q4\nobjectives:\n  - title: ${title}\n    key_results:\n      - ${item}\n`;
    const { hover } = await project({ 'w/a.okr.yaml': text });
    const markdown = (hover(locale)?.markdown ?? '').replace(/[\u00a0\u202f]/g, ' ');
    return markdown.split('\n\n').find((line) => /^_(?:Understood:|Compris :)_/.test(line)) ?? null;
  };
  const LINES: readonly (readonly [item: string, line: string | null, locale?: 'en' | 'fr'])[] = [
    ['Redu|ce refunds from 12 % to 3 %', '_Understood:_ from 12% to 3%, down · a rate · measured'],
    ['Lead| time from 9 to 4 days', '_Understood:_ from 9 days to 4 days · a duration · measured'],
    ['Keep| uptime above 99.9 %', '_Understood:_ above 99.9%, held · a rate · measured'],
    ['Cu|t waste by 25%', '_Understood:_ by 25%, down · a rate · measured'],
    ['Sig|n 12 hotels as customers', '_Understood:_ a count of 12 · measured'],
    ['Publ|ish 10 posts', '_Understood:_ a count of 10 · work (“Publish”)'],
    ['Impro|ve D7 retention by Q3 2026', '_Understood:_ no level to reach'],
    ['Impro|ve the mood', null],
    ['Refunds| from X to Y', '_Understood:_ unfinished (“from X to Y”)'],
    ['{ title: Impro|ve the mood, baseline: 3, target: 5 }', null],
    ['Rédui|re les retours de 12 % à 3 %', '_Compris :_ de 12 % à 3 %, en baisse · un taux · mesuré', 'fr'],
    ['Publi|er 10 articles', '_Compris :_ au nombre de 10 · un travail (« Publier »)', 'fr'],
  ];
  for (const [item, line, locale] of LINES) {
    it(`says what was understood of ${item.replace('|', '')}`, async () => assert.equal(await understood(item, locale), line));
  }
  it('says of an objective only what does not belong there', async () => {
    assert.equal(await understood('One', 'en', 'A bak|ery people cross town for'), null);
    assert.match((await understood('One', 'en', 'Rais|e bread sales by 20%')) ?? '', /by 20%, up/);
  });

  const role = async (item: string, locale: 'en' | 'fr' = 'en') => {
    const text = `language: ${locale}\ncycle: 2026-Q4\nobjectives:\n  - title: A bakery\n    key_results:\n      - ${item}\n`;
    const { hover, text: source } = await project({ 'w/a.okr.yaml': text });
    const found = hover(locale);
    const [first] = (found?.markdown ?? '').replace(/[\u00a0\u202f]/g, ' ').split('\n\n');
    return [source.slice(...(found?.range ?? [0, 0])), first];
  };
  it('says on a number what it is there for', async () => {
    assert.deepEqual(await role('"Reduce refunds from 12 % to |3 %"'), ['3 %', '**3%** — target, from the sentence']);
    assert.deepEqual(await role('Refunds from 1|2 % to 3 % by 2027'), ['12 %', '**12%** — start, from the sentence']);
    assert.deepEqual(await role('Cut mont|hly churn from 4.2 % to 2.8 %'), [
      'monthly',
      '**monthly** — where or for whom, no level, from the sentence',
    ]);
    assert.deepEqual(await role('Refunds from 12 % to 3 % by 20|27'), ['2027', '**2027** — a time, no level, from the sentence']);
    assert.deepEqual(await role('{ title: Refunds from 12 % to 3|%, target: 2% }'), [
      '3%',
      '**3%** — target, from the sentence · the field `target` counts instead',
    ]);
    assert.deepEqual(await role('Retours de 12 % à |3 %', 'fr'), ['3 %', '**3 %** — cible, lu dans la phrase']);
    assert.match((await role('Visits from 800 to 1.2|34'))[1] ?? '', /may be read in two ways/);
  });
});
