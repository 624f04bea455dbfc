import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Comparison, ObjectiveDifference } from './compare-view.ts';
import { compared, type Files } from './testing/compared.ts';

const COMPANY = `team: bakery
level: company
cycle: 2026-Q4
objectives:
  - id: regulars
    title: Guests make us their daily stop
    rollup: both
    key_results:
      - id: return
        title: Guests who come back within a week from 40% to 60%
        check_ins:
          - { date: 2026-11-02, value: 45% }
          - { date: 2026-11-16, value: 50% }
`;
const SHOP = `team: shop
cycle: 2026-Q4
objectives:
  - id: queue
    title: Nobody waits long at the counter
    parent: regulars
    key_results:
      - id: minutes
        title: Waiting time from 10 min to 2 min
        check_ins:
          - { date: 2026-11-16, value: 6 min }
      - id: left
        title: Guests who leave the queue from 8% to 2%
`;
const FILES: Files = { 'w/company.okr.yaml': COMPANY, 'w/shop.okr.yaml': SHOP };

/** The files with some words of one replaced. */
function edited(name: string, ...edits: readonly (readonly [from: string | RegExp, to: string])[]): Files {
  let text = FILES[name] as string;
  for (const [from, to] of edits) {
    assert.ok(typeof from === 'string' ? text.includes(from) : from.test(text), `no ${from}`);
    text = text.replace(from, to);
  }
  return { ...FILES, [name]: text };
}

const named = ({ objectives }: Comparison, ref: string): ObjectiveDifference => {
  const found = objectives.find(({ before, after }) => (after ?? before)?.ref === ref);
  assert.ok(found, `nothing of ${ref}`);
  return found;
};
const kinds = ({ objectives }: Comparison) => objectives.map(({ kind, before, after }) => `${kind} ${(after ?? before)?.ref}`);
const rounded = (value: number | null | undefined) => (value == null ? value : Math.round(value * 1e4) / 1e4);

describe('a comparison of two states', () => {
  it('is empty for a workspace and itself, whatever the order of files and keys', async () => {
    const examples = Object.fromEntries(
      readdirSync('examples', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [`e/${name.split(path.sep).join('/')}`, readFileSync(path.join('examples', name), 'utf8')]),
    );
    assert.deepEqual((await compared(examples, examples)).objectives, []);
    const turned = SHOP.replace(/( {4}title: .*\n)( {4}parent: .*\n)/, '$2$1');
    assert.notEqual(turned, SHOP);
    const other = { 'w/shop.okr.yaml': turned, 'w/company.okr.yaml': `# Looked through on Monday\n${COMPANY}` };
    const same = await compared(FILES, other);
    assert.deepEqual([same.objectives, same.rest], [[], 0]);
  });

  it('says that a target moved, that it got easier, and what that does to all above', async () => {
    const after = edited('w/shop.okr.yaml', ['10 min to 2 min', '10 min to 5 min']);
    const comparison = await compared(FILES, after);
    assert.deepEqual(kinds(comparison), ['changed queue', 'scored regulars']);
    const queue = named(comparison, 'queue');
    assert.deepEqual(queue.keyResults[0]?.fields[0], {
      field: 'target',
      before: '2\u00a0min',
      after: '5\u00a0min',
      ease: 'easier',
      amounts: { before: { value: 2, unit: 'min' }, after: { value: 5, unit: 'min' } },
    });
    // (10 − 6) / 8 = 0.5 before, (10 − 6) / 5 = 0.8 after; the second key result stands at its start: half of it.
    assert.deepEqual([queue.before?.progress, queue.after?.progress].map(rounded), [0.25, 0.4]);
    // `both`: the mean of the own 0.5 and the aligned objective; the company is that one objective.
    const regulars = named(comparison, 'regulars');
    assert.deepEqual([regulars.before?.progress, regulars.after?.progress].map(rounded), [0.375, 0.45]);
    assert.deepEqual([regulars.after?.own, regulars.after?.aligned].map(rounded), [0.5, 0.4]);
    assert.deepEqual([comparison.before.progress, comparison.after.progress].map(rounded), [0.375, 0.45]);
    assert.deepEqual([rounded(queue.effect), regulars.effect, comparison.rest], [0.075, null, 0]);
  });

  for (const [what, from, to, ease] of [
    ['a harder target that falls', '10 min to 2 min', '10 min to 1 min', 'harder'],
    ['another unit of the same size', '10 min to 2 min', '600 s to 120 s', null],
    ['another dimension', '10 min to 2 min', '10% to 2%', null],
  ] as const) {
    it(`knows ${what}`, async () => {
      const { objectives } = await compared(FILES, edited('w/shop.okr.yaml', [from, to]));
      const target = objectives.flatMap(({ keyResults }) => keyResults).flatMap(({ fields }) => fields)[0];
      assert.deepEqual([target?.field, target?.ease], ['target', ease]);
    });
  }

  it('judges bands, changes without a start, and other measures', async () => {
    const one = (line: string): Files => ({
      'a.okr.yaml': `cycle: 2026-Q4\nobjectives:\n  - id: o\n    title: Calm nights\n    key_results:\n      - id: k\n        title: Nights\n        ${line}\n`,
    });
    const between = async (before: string, after: string) => {
      const [field] = (await compared(one(before), one(after))).objectives[0]?.keyResults[0]?.fields ?? [];
      return [field?.field, field?.ease];
    };
    assert.deepEqual(await between('maintain: ">= 99.9%"', 'maintain: ">= 99%"'), ['target', 'easier']);
    assert.deepEqual(await between('maintain: "10..20"', 'maintain: "12..18"'), ['target', 'harder']);
    assert.deepEqual(await between('maintain: "10..20"', 'maintain: "12..22"'), ['target', null]);
    assert.deepEqual(await between('target: 40', 'done: false'), ['measure', null]);
    assert.deepEqual(await between('done: false', 'done: true'), ['done', null]);
    assert.deepEqual(await between('milestones: [A, B]', 'milestones: [A]'), ['stage', null]);
    assert.deepEqual(await between('milestones: [A, B]', 'milestones: [B, A]'), [undefined, undefined]);
    assert.deepEqual(await between('baseline: 10\n        target: 40', 'baseline: 5\n        target: 40'), ['baseline', null]);
  });

  it('tells added, removed and re-aligned objectives', async () => {
    const more = `${SHOP.replace('parent: regulars', 'parent: { ref: regulars/return, weight: 0.5 }')}  - id: bread
    title: Bread that is still warm
    parent: queue
    key_results:
      - id: warm
        title: Loaves sold warm from 20% to 50%
`;
    const comparison = await compared(FILES, { ...FILES, 'w/shop.okr.yaml': more });
    assert.deepEqual(named(comparison, 'queue').links, [
      { kind: 'removed', to: 'Guests make us their daily stop', ref: 'regulars', before: 1, after: null },
      {
        kind: 'added',
        to: 'Guests who come back within a week from 40% to 60%',
        ref: 'regulars/return',
        before: null,
        after: 0.5,
      },
    ]);
    const bread = named(comparison, 'bread');
    assert.deepEqual([bread.kind, bread.before, bread.keyResults[0]?.after?.goal], ['added', null, '20% → 50%']);
    const back = await compared({ ...FILES, 'w/shop.okr.yaml': more }, FILES);
    assert.deepEqual([named(back, 'bread').kind, named(back, 'bread').after], ['removed', null]);
    const lighter = edited('w/shop.okr.yaml', ['parent: regulars', 'parent: { ref: regulars, weight: 0.5 }']);
    assert.deepEqual(
      named(await compared(FILES, lighter), 'queue').links.map(({ kind, before, after }) => [kind, before, after]),
      [['changed', 1, 0.5]],
    );
  });

  it('follows an objective by its id into another file, team and cycle', async () => {
    const moved = { 'w/company.okr.yaml': COMPANY, 'w/counter.okr.yaml': SHOP };
    const comparison = await compared(FILES, moved);
    assert.deepEqual(
      comparison.objectives.map(({ fields, effect }) => [fields.map(({ field }) => field), effect]),
      [[['file'], 0]],
    );
    const later = { 'w/company.okr.yaml': COMPANY, 'w/counter.okr.yaml': SHOP.replace('shop', 'counter').replace('Q4', 'Q3') };
    const fields = named(await compared(FILES, later, 'en', '2026-Q4'), 'queue').fields.map(({ field }) => field);
    assert.deepEqual(fields, ['file', 'team', 'cycle']);
  });

  it('leaves an objective alone that is in a second cycle as well', async () => {
    const next = { ...FILES, 'w/next.okr.yaml': SHOP.replace('2026-Q4', '2027-Q1') };
    assert.deepEqual((await compared(FILES, next)).objectives, []);
    assert.deepEqual(kinds(await compared(FILES, next, 'en', '2027-Q1')), ['added queue']);
  });

  it('knows sentences without ids again, reworded and with other numbers', async () => {
    const bare = (title: string, ...keyResults: readonly string[]): Files => ({
      'w/a.okr.yaml': `cycle: 2026-Q4\nobjectives:\n  - title: ${title}\n    key_results:\n${keyResults.map((line) => `      - ${line}\n`).join('')}`,
    });
    const before = bare('Parents trust the school bus', 'Complaints from 30 to 10', 'Late buses from 12% to 4%');
    const fieldsIn = ({ objectives }: Comparison) =>
      objectives.map(({ kind, fields, keyResults }) => [
        kind,
        fields.map(({ field }) => field).join(),
        ...keyResults.map((one) => `${one.kind} ${one.fields.map(({ field }) => field).join()}`),
      ]);
    const target = bare('Parents trust the school bus', 'Late buses from 12% to 6%', 'Complaints from 30 to 10');
    assert.deepEqual(fieldsIn(await compared(before, target)), [['changed', '', 'changed target,title']]);
    const reworded = bare('Parents trust our bus', 'Complaints from 30 to 10', 'Late buses from 12% to 4%');
    assert.deepEqual(fieldsIn(await compared(before, reworded)), [['changed', 'title']]);
    const other = bare('Nobody learns hungry', 'Breakfasts from 100 to 400', 'Fruit days from 1 to 4');
    assert.deepEqual((await compared(before, other)).objectives.map(({ kind }) => kind).sort(), ['added', 'removed']);
  });

  it('has a line for each check-in that came, and for a past one that was touched', async () => {
    const after = edited(
      'w/company.okr.yaml',
      ['{ date: 2026-11-02, value: 45% }', '{ date: 2026-11-02, value: 48% }'],
      [
        'value: 50% }',
        'value: 50% }\n          - { date: 2026-11-20, value: 52%, confidence: 0.7, note: Two new ovens }\n          - { date: 2026-11-09, value: 49% }',
      ],
    );
    const [keyResult] = named(await compared(FILES, after), 'regulars').keyResults;
    assert.deepEqual(
      keyResult?.checkIns.map(({ kind, before, after: is, isPast }) => [kind, before?.value, is?.value, isPast]),
      [
        ['changed', '45%', '48%', true],
        ['added', undefined, '49%', true],
        ['added', undefined, '52%', false],
      ],
    );
    assert.deepEqual(keyResult?.checkIns[2]?.after?.note, 'Two new ovens');
  });

  it('finds the check-ins of a log, wherever they stand', async () => {
    const log = 'check_ins:\n  - { key_result: queue/minutes, date: 2026-11-16, value: 6 min }\n';
    const logged = {
      ...edited('w/shop.okr.yaml', [/ {8}check_ins:\n.*6 min }\n/, '']),
      'w/log.okr.yaml': `cycle: 2026-Q4\n${log}`,
    };
    assert.deepEqual((await compared(FILES, logged)).objectives, []);
    const later = { ...logged, 'w/log.okr.yaml': logged['w/log.okr.yaml'].replace('6 min', '4 min') };
    const comparison = await compared(logged, later);
    assert.deepEqual(named(comparison, 'queue').keyResults[0]?.checkIns.length, 1);
    // (10 − 4) / 8 = 0.75 instead of 0.5, of one of two key results of one of two terms.
    assert.deepEqual([rounded(named(comparison, 'queue').effect), comparison.rest], [0.0625, 0]);
  });

  it('says which wordings got weak, and which no longer are', async () => {
    const weak = edited('w/shop.okr.yaml', ['Guests who leave the queue from 8% to 2%', 'Launch the new counter']);
    const [keyResult] = named(await compared(FILES, weak), 'queue').keyResults;
    assert.ok(keyResult?.weak.some(({ kind, rule }) => kind === 'added' && /^kr-/.test(rule)));
    const [back] = named(await compared(weak, FILES), 'queue').keyResults;
    assert.ok(back?.weak.every(({ kind }) => kind === 'removed'));
  });

  it('speaks French', async () => {
    const after = edited('w/shop.okr.yaml', ['8% to 2%', '8% to 2.5%'], ['id: left', 'id: left\n        weight: 1.5']);
    const [keyResult] = named(await compared(FILES, after, 'fr'), 'queue').keyResults;
    assert.deepEqual(
      keyResult?.fields.map(({ field, before, after: is }) => [field, before, is]),
      [
        ['target', '2\u00a0%', '2,5\u00a0%'],
        ['weight', '1', '1,5'],
        ['title', 'Guests who leave the queue from 8% to 2%', 'Guests who leave the queue from 8% to 2.5%'],
      ],
    );
  });

  it('knows French sentences again', async () => {
    const french = (target: string): Files => ({
      'w/a.okr.yaml': `cycle: 2026-Q4\nobjectives:\n  - title: Nos lecteurs reviennent chaque mois\n    key_results:\n      - Le taux de réinscription passe de 40 % à ${target} %\n`,
    });
    const [one] = (await compared(french('70'), french('60'), 'fr')).objectives;
    assert.deepEqual([one?.kind, one?.keyResults[0]?.fields[0]?.ease], ['changed', 'easier']);
  });

  it('attributes what is no single objective to the rest', async () => {
    const settings = { ...FILES, 'w/okr.config.yaml': 'scoring:\n  rollup: both\n' };
    const { objectives, rest, before, after } = await compared(FILES, settings);
    const sum = objectives.reduce((total, { effect }) => total + (effect ?? 0), rest ?? 0);
    assert.equal(rounded(sum), rounded((after.progress ?? 0) - (before.progress ?? 0)));
  });
});
