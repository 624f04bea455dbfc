import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatScore } from '../messages/format.ts';
import { applyEdits } from '../syntax/edits.ts';
import { areMany, tries } from '../testing/runs.ts';
import type { CheckInAnswers, CheckInForm } from './forms.ts';
import { type Project, project } from './testing/project.ts';

const NOTHING: CheckInAnswers = { date: null, value: null, confidence: null, note: null, status: null, by: null, done: null };

const SHOP = `team: shop
cycle: 2026-Q4
objectives:
  - id: shop
    title: A shop that people come back to
    owner: ada
    key_results:
      - id: returning
        title: Returning customers from 30% to 50%
        owner: leo
        check_ins:
          - { date: 2026-11-02, value: 34%, confidence: 0.7 }
          - { date: 2026-11-16, value: 36 % }
      - A livelier street
      - id: law
        title: Our rules are posted in all shops
        milestones: [Centre, { title: Harbour, done: true, weight: 2 }]

      - { id: sign, title: The sign is lit, done: false }
      - id: till
        title: Open tills
        maintain: ">= 99 %"
        check_ins: [{ date: 2026-10-05, value: 99.5 % }]
      - id: sales
        title: Sales
        unit: k€
        baseline: 10
        target: 25
        check_ins: [{ date: 2026-11-20, value: 12 }]
      - { id: bread, baseline: 4, target: 12, title: Daily bread }
      - id: waste
        title: Cut waste by 40 %
`;
const OLD = SHOP.replace('2026-Q4', '2026-Q3').replaceAll('-11-', '-08-').replaceAll('-10-', '-07-');
const YEAR =
  'team: board\ncycle: 2026\nobjectives:\n  - id: year\n    title: A year\n    key_results: [Sales to 4 M€, { id: only, title: Shops to 12 }]\n';
const LOG = 'cycle: 2026-Q4\ncheck_ins:\n  - { key_result: shop/returning, date: 2026-11-19, value: 40% }\n';

async function shop(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  return project({ '/old.okr.yaml': OLD, '/year.okr.yaml': YEAR, ...files, '/shop.okr.yaml': `${SHOP}|` });
}
const form = (service: Project['service'], ref: string): CheckInForm => {
  const [found] = service.checkInForms({ ref }, 'en');
  return found ?? assert.fail(`no ${ref}`);
};

describe('the form of a check-in', () => {
  it('says what is asked and where it stands', async () => {
    const { service } = await shop();
    const { row, progress, expected, ...rest } = form(service, 'shop/returning');
    assert.deepEqual(rest, {
      ref: 'shop/returning',
      uri: '/shop.okr.yaml',
      title: 'Returning customers from 30% to 50%',
      objective: 'A shop that people come back to',
      team: 'shop',
      owner: 'leo',
      kind: 'metric',
      asksValue: true,
      goal: '30% → 50%',
      value: '36 %',
      last: '36% on 16\u00a0Nov',
      confidence: 0.7,
      stages: [],
      health: 'at-risk',
      due: false,
    });
    assert.deepEqual([row.length > 0, progress?.toFixed(2), expected?.toFixed(2)], [true, '0.30', '0.40']);
  });
  it('asks each kind for what it is measured by', async () => {
    const { service } = await shop();
    const said = (ref: string) => {
      const { kind, asksValue, goal, value, last, stages, due } = form(service, ref);
      return [kind, asksValue, goal, value, last, stages.map(({ done }) => done), due];
    };
    assert.deepEqual(said('shop/law'), ['milestones', false, '2 stages', '', null, [false, true], false]);
    assert.deepEqual(said('shop/sign'), ['boolean', false, 'done or not', '', null, [false], true]);
    assert.deepEqual(said('shop/till'), ['maintain', true, '≥ 99%', '99.5 %', '99.5% on 5\u00a0Oct', [], true]);
    assert.deepEqual(said('shop/sales'), ['metric', true, '€10,000 → €25,000', '12', '€12,000 on 20\u00a0Nov', [], false]);
    assert.deepEqual(said('shop/waste'), ['change', true, '−40%', '', null, [], true]);
    assert.deepEqual(said('year/only'), ['metric', true, '→ 12', '', null, [], true]);
  });
  it('counts the check-ins of logs', async () => {
    const { service } = await shop({ '/night.okr.yaml': LOG });
    assert.equal(form(service, 'shop/returning').value, '40%');
  });
});

describe('a key result is found', () => {
  it('by its reference: in the running cycle first, in another one where that is named', async () => {
    const { service } = await shop();
    const uris = (ref: string, cycle?: string) =>
      service.checkInForms(cycle === undefined ? { ref } : { ref, cycle }, 'en').map(({ uri }) => uri);
    assert.deepEqual(uris('shop/returning'), ['/shop.okr.yaml']);
    assert.deepEqual(uris('shop/returning@2026-q3'), ['/old.okr.yaml']);
    assert.deepEqual(uris('shop/returning', '2026-Q3'), ['/old.okr.yaml']);
    for (const nothing of ['shop', 'shop/none', 'shop/returning@2025', '', '/', 'x']) assert.deepEqual(uris(nothing), []);
  });
  it('by its reference, though two teams have it: then it says both', async () => {
    const { service } = await shop({ '/copy.okr.yaml': SHOP });
    assert.equal(service.checkInForms({ ref: 'shop/returning' }, 'en').length, 2);
  });
  it('anywhere on its lines, and nowhere else', async () => {
    const { service, uri } = await shop();
    const titles = SHOP.split('\n').map((_, line) => {
      const at = [0, 200].map(
        (character) => service.checkInForms({ uri, offset: service.offsetAt(uri, { line, character }) }, 'en')[0]?.ref,
      );
      return [...new Set(at)].join('|');
    });
    assert.deepEqual(titles.slice(3, 19), [
      ...['', '', '', ''],
      ...Array(6).fill('shop/returning'),
      '',
      ...Array(3).fill('shop/law'),
      '',
      'shop/sign',
    ]);
    const inFlow = (words: string) =>
      service.checkInForms({ uri: '/year.okr.yaml', offset: YEAR.indexOf(words) }, 'en').map(({ title }) => title);
    assert.deepEqual([inFlow('to 4'), inFlow('id: only'), inFlow('title: A year')], [['Sales to 4 M€'], ['Shops to 12'], []]);
  });
  it('in its row, as long as its title is somewhere in the file', async () => {
    const { service, uri } = await shop();
    const { row, title } = form(service, 'shop/law');
    const outcome = () => service.checkInPreview(row, title, { ...NOTHING, done: [0, 1] }, 'en');
    const before = outcome();
    assert.match(before.outcome ?? '', /^1\.00 ● on track \(0\.67 before\)$/);
    service.change(uri, SHOP.replace('      - A livelier', '      - One more\n      - A livelier'));
    assert.deepEqual(outcome(), before);
    service.change(uri, SHOP.replace('- id: shop\n    title', '- title'));
    assert.deepEqual(outcome(), before);
    service.change(uri, SHOP.replace('Our rules', 'Other rules'));
    assert.deepEqual(outcome(), { problems: { value: `“${title}” is no longer in the file.` }, outcome: null });
  });
});

describe('a round', () => {
  it('begins with those that wait for a check-in, and ends with those that nothing measures', async () => {
    const { service } = await shop();
    const refs = (scope: { uri?: string; team?: string; cycle?: string }) =>
      service.checkInRound(scope, 'en').map(({ ref, title }) => ref ?? title);
    const all = [
      'shop/sign',
      'shop/till',
      'shop/bread',
      'shop/waste',
      'shop/returning',
      'shop/law',
      'shop/sales',
      'A livelier street',
    ];
    assert.deepEqual(refs({ uri: '/shop.okr.yaml' }), all);
    assert.deepEqual(refs({ team: 'Shop' }), all);
    assert.deepEqual(refs({ team: 'shop', cycle: '2026-Q3' }), []);
    assert.deepEqual(refs({ cycle: '2026' }), ['Sales to 4 M€', 'year/only']);
    assert.equal(refs({}).length, 10);
  });
});

describe('answers', () => {
  const CASES: readonly [ref: string, answers: Partial<CheckInAnswers>, problem: RegExp, french: RegExp][] = [
    ['shop/returning', { value: 'much' }, /no number in “much”/, /pas de nombre dans « much »/],
    ['shop/returning', { value: '3 h' }, /“3 h” cannot be compared with 50%/, /« 3 h » ne se compare pas à 50 %/],
    ['shop/bread', { value: '3x' }, /“3x” cannot be compared with 12/, /« 3x » ne se compare pas à 12/],
    ['shop/law', { value: '3' }, /not by a number/, /pas par un nombre/],
    ['shop/returning', { confidence: '7' }, /“7” is no confidence/, /« 7 » n’est pas une confiance/],
    ['shop/returning', { date: '2026-02-30' }, /“2026-02-30” is no day/, /n’est pas un jour ;/],
    [
      'shop/returning',
      { date: '2026-11-23', value: '3%' },
      /23 Nov 2026 has not come yet/,
      /23 nov\. 2026 n’est pas encore venu/,
    ],
    ['shop/returning', { status: 'fine' }, /one of: on-track, at-risk, off-track/, /au choix : on-track/],
    ['shop/returning', { done: [0] }, /no stages/, /pas d’étapes/],
    ['shop/law', { done: [2] }, /no stage “3”/, /pas d’étape « 3 »/],
    ['shop/returning', { note: ' \n ', by: 'ada' }, /Nothing was said/, /Rien n’a été dit/],
    ['shop/law', { done: [1] }, /Nothing was said/, /Rien n’a été dit/],
  ];
  for (const [ref, answers, problem, french] of CASES) {
    it(`are refused: ${ref} ${JSON.stringify(answers)}`, async () => {
      const { service } = await shop();
      const { row, title } = form(service, ref);
      const write = (locale: 'en' | 'fr') => service.checkInWrite(row, title, { ...NOTHING, ...answers }, locale);
      assert.deepEqual([write('en').edits, write('fr').edits], [null, null]);
      assert.match(write('en').problem?.replaceAll('\u00a0', ' ') ?? '', problem);
      assert.match(write('fr').problem?.replace(/[\u00a0\u202f]/g, ' ') ?? '', french);
      const isSilent = /Nothing/.test(problem.source);
      assert.equal(
        Object.keys(service.checkInPreview(row, title, { ...NOTHING, ...answers }, 'en').problems).length,
        isSilent ? 0 : 1,
      );
    });
  }
  it('become one line, and a number alone takes the unit that the others have', async () => {
    const { service, uri } = await shop();
    const { row, title } = form(service, 'shop/returning');
    const { edits } = service.checkInWrite(
      row,
      title,
      { ...NOTHING, value: ' 41 ', confidence: '7/10', note: 'One\r\n  two\tthree ' },
      'en',
    );
    const added = applyEdits(service.textOf(uri) ?? '', edits ?? []).split('\n')[13];
    assert.equal(added, '          - { date: 2026-11-22, value: 41 %, confidence: 0.7, note: One two three }');
  });
  it('make of the score what the preview says', async () => {
    const { service, uri } = await shop({ '/night.okr.yaml': LOG });
    const answer = fc.record({
      ref: fc.constantFrom('returning', 'law', 'sign', 'till', 'sales', 'waste'),
      value: fc.constantFrom(null, '3', '41 %', '99', '99.2%', '18', '20 k€', '-12 %'),
      date: fc.constantFrom(null, '2026-11-22', '2026-11-19', '2026-11-01', '2026-10-02'),
      confidence: fc.constantFrom(null, '0.4'),
      done: fc.constantFrom(null, [], [0], [0, 1]),
    });
    let written = 0;
    fc.assert(
      fc.property(answer, ({ ref, ...said }) => {
        service.change(uri, SHOP);
        const { row, title } = form(service, `shop/${ref}`);
        const answers = { ...NOTHING, ...said };
        const { outcome } = service.checkInPreview(row, title, answers, 'en');
        const { edits } = service.checkInWrite(row, title, answers, 'en');
        if (!edits) return;
        written++;
        service.change(uri, applyEdits(SHOP, edits));
        const { progress, health } = form(service, `shop/${ref}`);
        assert.ok(outcome?.includes(`${formatScore(progress, 'en')} `), `${outcome}, and then ${progress}`);
        const words = {
          'on-track': 'on track',
          'at-risk': 'at risk',
          'off-track': 'off track',
          outdated: 'overdue',
          pending: 'no check-in',
        };
        assert.ok(outcome?.includes(words[health as 'pending']), `${outcome}, and then ${health}`);
      }),
      { numRuns: tries(120) },
    );
    assert.ok(!areMany(tries(120)) || written > tries(120) / 6, `${written} written`);
  });
});

describe('a line of a log', () => {
  it('names the key result so that it is found from there, with a unit of its own', async () => {
    const { service } = await shop({ '/night.okr.yaml': LOG, '/new.okr.yaml': 'team: night\ncheck_ins:\n' });
    const line = (uri: string, text: string, ref: string, value: string) => {
      service.open(uri, text);
      const { row, title } = form(service, ref);
      const { edits, problem } = service.checkInLog(uri, row, title, { ...NOTHING, value, by: 'ci' }, 'en');
      return edits ? applyEdits(text, edits).slice(text.length).trim() : problem;
    };
    assert.equal(
      line('/night.okr.yaml', LOG, 'shop/returning', '44'),
      '- { key_result: shop/returning, date: 2026-11-22, value: 44%, by: ci }',
    );
    assert.equal(
      line('/night.okr.yaml', LOG, 'shop/sales', '18'),
      '- { key_result: shop/sales, date: 2026-11-22, value: 18000 €, by: ci }',
    );
    const timeless = 'team: night\ncheck_ins:\n';
    assert.equal(
      line('/new.okr.yaml', timeless, 'shop/till', '99.1'),
      '- { key_result: shop/till@2026-Q4, date: 2026-11-22, value: 99.1 %, by: ci }',
    );
    assert.match(line('/new.okr.yaml', timeless, 'year/only', '9') ?? '', /year\/only, /);
  });
  it('stays away from what is no log, and from what cannot be named', async () => {
    const { service } = await shop({ '/night.okr.yaml': 'check_ins: none\n' });
    service.open('/night.okr.yaml', 'check_ins: none\n');
    const { row, title } = form(service, 'shop/returning');
    const log = (at: string, name: string) =>
      service.checkInLog('/night.okr.yaml', at, name, { ...NOTHING, value: '44%' }, 'en').problem ?? '';
    assert.match(log(row, title), /no list of check-ins/);
    assert.match(log(row.replace(/.$/, '1'), 'A livelier street'), /needs an id/);
  });
});

describe('the action for editors without a form', () => {
  const stop = (number: number, text = '') => `\${${number}${text && `:${text}`}}`;
  const actions = async (around: string, text = SHOP) => {
    const { service, uri } = await shop();
    service.change(uri, text);
    const at = text.indexOf(around);
    const found = service.codeActions(uri, [at, at], 'en').filter(({ title }) => title === 'Add a check-in of today');
    return found.map(({ edits, snippet }) => {
      assert.equal(snippet, true);
      return edits.map(({ newText }) => newText.trim()).join('|');
    });
  };
  it('writes what was said last, to be typed over', async () => {
    assert.deepEqual(await actions('returning'), [
      `- { date: 2026-11-22, value: ${stop(1, '36 %')}, confidence: ${stop(2, '0.7')} \\}`,
    ]);
    assert.deepEqual(await actions('value: 12'), [`, { date: 2026-11-22, value: ${stop(1, '12')} \\}`]);
  });
  it('asks for a value that nobody has said, or for a note', async () => {
    assert.deepEqual(await actions('Cut waste'), [`check_ins: [{ date: 2026-11-22, value: ${stop(1)} \\}]`]);
    assert.deepEqual(await actions('Our rules'), [`check_ins:\n          - { date: 2026-11-22, note: ${stop(1)} \\}`]);
  });
  it('is not offered on an objective, nor where the cycle is over', async () => {
    assert.deepEqual(await actions('A shop that'), []);
    assert.deepEqual(await actions('returning', OLD), []);
  });
});
