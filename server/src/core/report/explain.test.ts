import assert from 'node:assert/strict';
import type { Locale } from '../messages/index.ts';
import type { Objective } from '../model/okr.ts';
import { at, checkIn, type FileDraft, keyResult, metric, objective, quantity } from '../model/testing/build.ts';
import { explainKeyResult, explainObjective, explainText, formatBand } from './explain.ts';
import { workspace } from './testing/snapshot.ts';

function explained(objectives: Objective[], locale: Locale = 'en', draft: FileDraft = {}) {
  const { put, snapshot } = workspace();
  put('f', objectives, draft);
  const node = snapshot.graph.nodesOf('f')[0];
  const score = node && snapshot.graph.score(node.key);
  assert.ok(node && score);
  return {
    objective: explainText(explainObjective(node, score, locale)).split('\n'),
    keyResult: (index: number) => {
      const [one, its] = [node.objective.keyResults[index], score.keyResults[index]];
      assert.ok(one && its);
      return explainText(explainKeyResult(one, its, locale)).split('\n');
    },
  };
}

const duplicates = keyResult({ title: 'Duplicates', metric: metric('12 %', '3 %'), checkIns: [checkIn('2026-11-12', '9.3 %')] });

describe('explainKeyResult', () => {
  const of = (draft: Parameters<typeof keyResult>[0], locale: Locale = 'en') =>
    explained([objective({ keyResults: [keyResult(draft)] })], locale).keyResult(0);

  it('a metric: start, now, target, and where each stands', () => {
    assert.deepEqual(explained([objective({ keyResults: [duplicates] })]).keyResult(0), [
      'Start · 12% · given as a field',
      'Now · 9.3% · check-in of 12\u00a0Nov',
      'Target · 3% · given as a field',
      '= now from start to target · 0.30',
    ]);
    assert.deepEqual(explained([objective({ keyResults: [duplicates] })], 'fr').keyResult(0), [
      'Départ · 12\u00a0% · donné par un champ',
      'Aujourd’hui · 9,3\u00a0% · point du 12\u00a0nov.',
      'Cible · 3\u00a0% · donné par un champ',
      '= chemin parcouru du départ à la cible · 0,30',
    ]);
  });
  it('shows a large amount as it was typed, and by the reader’s habits where its unit was not', () =>
    assert.deepEqual(of({ metric: metric('20000 €', '80000'), checkIns: [checkIn('2026-11-12', '50000€')] }, 'fr').slice(0, 3), [
      'Départ · 20000\u00a0€ · donné par un champ',
      'Aujourd’hui · 50000€ · point du 12\u00a0nov.',
      'Cible · 80\u202f000 · donné par un champ',
    ]));
  it('says what was assumed', () =>
    assert.deepEqual(
      of({ metric: metric(null, '80'), checkIns: [checkIn('2026-11-12', '20')] })[0],
      'Start · – · no start given, counted from 0',
    ));
  it('says that nobody has checked in', () =>
    assert.deepEqual(of({ metric: metric('10', '20') }).slice(1), [
      'Now · 10 · still at the start',
      'Target · 20 · given as a field',
      'Missed · 6 check-ins · since the cycle began',
      '= now from start to target · 0.00 · no check-in yet',
    ]));
  it('says where it is going, and how that was found', () => {
    const weekly = ['2026-10-05', '2026-10-15', '2026-10-25', '2026-11-04'];
    const checkIns = ['5 %', '11 %', '14 %', '20 %'].map((value, i) => checkIn(weekly[i] ?? '', value));
    const trend = { value: quantity('30 %'), range: [0, 0] as const };
    const one = { ...keyResult({ metric: metric('0 %', '100 %'), checkIns }), trend };
    assert.deepEqual(
      explained([objective({ keyResults: [one] })])
        .keyResult(0)
        .slice(3, -1),
      [
        'Missed · 1 check-in · since the one of 4\u00a0Nov',
        'Natural growth · 30% · 0.30 · given as a field',
        'Forecast for 31\u00a0Dec · 48% · 0.48 · 0.44–0.51, line through 4 check-ins',
      ],
    );
    const lines = explained([objective({ keyResults: [one, at(0.6)] })], 'fr').objective;
    assert.equal(
      lines[2],
      'Prévision au 31\u00a0déc. · 0,54 · 0,52–0,55, moyenne des prévisions, sur 4 points\u202f; ce qui n’en a pas reste où il en est',
    );
  });
  it('names what does not count yet', () => {
    const to = metric('10', '20');
    const one = of({ metric: to, checkIns: [checkIn('2026-11-12', '15'), checkIn('2026-12-12', '19')] });
    assert.deepEqual(one.slice(1, 4), [
      'Now · 15 · check-in of 12\u00a0Nov',
      'Target · 20 · given as a field',
      'Not counted yet · 19 · check-in of 12\u00a0Dec\u00a02026, a day to come',
    ]);
    const two = of({ metric: to, checkIns: [checkIn('2027-11-12', '15'), checkIn('2026-12-12', null)] }, 'fr');
    assert.equal(two[3], 'Pas encore compté · 2 points · de jours à venir, à partir du 12\u00a0déc.\u00a02026');
  });
  it('says what was cut off', () =>
    assert.match(
      of({ metric: metric('10', '20'), checkIns: [checkIn('2026-11-12', '25')] }).at(-1) ?? '',
      /1\.00 · kept between 0 and 1, before the cut 1\.50$/,
    ));
  it('says why there is no number', () => {
    assert.deepEqual(of({}), ['= not scored · – · nothing to measure it by']);
    assert.equal(
      of({ metric: metric('1 €', '2 €'), checkIns: [checkIn('2026-11-12', '5 %')] }).at(-1),
      '= not scored · – · the units do not fit together',
    );
  });
  it('stages, with their weights', () => {
    const range = [0, 0] as const;
    const milestones = [
      { title: 'France', weight: 1, done: true, range },
      { title: 'Belgium', weight: 2, done: false, range },
    ];
    assert.deepEqual(of({ metric: { kind: 'milestones', milestones } }), [
      'France · done',
      'Belgium · not done · weight 2',
      '= stages done, by weight · 1 of 2 stages · 0.33',
    ]);
  });
  it('a guardrail, with how often it held', () => {
    const band = { value: { min: quantity('99.9 %') }, from: 'sentence' as const };
    const checkIns = [checkIn('2026-11-05', '99.5 %'), checkIn('2026-11-12', '99.95 %')];
    assert.deepEqual(of({ metric: { kind: 'maintain', band }, checkIns }), [
      'Band to stay in · ≥ 99.9% · read in the sentence',
      'Now · 99.95% · check-in of 12\u00a0Nov',
      '= inside the band or not · held in 1 of 2 check-ins · 1.00',
    ]);
  });
  it('a change', () =>
    assert.deepEqual(
      of({ metric: { kind: 'change', change: quantity('40 %'), sign: -1 }, checkIns: [checkIn('2026-11-12', '-10 %')] }),
      ['Change to reach · −40%', 'Now · −10% · check-in of 12\u00a0Nov', '= share of the change · 0.25'],
    ));
  it('sets what people said beside it', () => {
    const lines = of({
      metric: metric('0', '10'),
      checkIns: [checkIn('2026-11-12', '9', { status: { value: 'at-risk', range: [0, 0] } })],
      score: 0.6,
    });
    assert.deepEqual(lines.slice(3), [
      'The team says · at risk',
      'Grade given at the close · ▲ yellow · 0.60 · from 0.40 on',
      '= now from start to target · 0.90',
    ]);
  });
});

describe('explainObjective', () => {
  it('names the terms, what was left out, the mean and how many are reached', () => {
    const keyResults = [duplicates, at(1, { title: 'Coverage', weight: 2 }), keyResult({ title: 'Workshops' })];
    assert.deepEqual(explained([objective({ keyResults })]).objective, [
      'Duplicates · 9.3% · 0.30',
      'Coverage · 100 · 1.00 · weight 2',
      'Workshops · – · nothing to measure it by',
      '= mean of 2, by weight · 1 of 2 reached · 0.77 · 2 of 3 count',
    ]);
  });
  it('names what is rolled up, and what stands aside', () => {
    const rest = [objective({ id: 'b', title: 'Below', parents: [['a', 0.5]], keyResults: [at(0.9)] })];
    const both = explained([objective({ id: 'a', rollup: 'both', keyResults: [duplicates] }), ...rest], 'fr').objective;
    assert.deepEqual(both, [
      'Duplicates · 9,3\u00a0% · 0,30',
      '↳ Below · 0,90 · consolidé, poids 0,5',
      '= moyenne de 2, selon leur poids · 0 sur 1 atteint · 0,50',
    ]);
    const own = explained([objective({ id: 'a', keyResults: [duplicates] }), ...rest]).objective;
    assert.equal(own[1], 'Mean of the aligned objectives · 0.90 · does not count here: the number is made of key results');
    assert.equal(own[2], '= the only one that counts · 0 of 1 reached · 0.30');
  });
  it('names its grade with the band, and the mean of the grades where it has none', () => {
    const graded = [at(0.5, { score: 0.9 }), at(0.5, { score: 0.3, weight: 2 }), at(0.5)];
    assert.equal(
      explained([objective({ keyResults: graded })]).objective[3],
      'Mean of the grades of its key results · 0.50 · 2 of 3 graded',
    );
    assert.deepEqual(explained([objective({ keyResults: graded, score: 0.39 })], 'fr').objective.slice(3, -1), [
      'Note donnée à la clôture · ◆ rouge · 0,39 · la plus basse',
    ]);
  });
  it('has nothing to count', () => assert.deepEqual(explained([objective()]).objective, ['= nothing to count yet · –']));
});

describe('formatBand', () => {
  it('is written in signs', () => {
    const [low, high] = [quantity('16 h'), quantity('48 h')];
    assert.equal(formatBand({ min: low, max: high }, 'en'), '16\u00a0h – 48\u00a0h');
    assert.equal(formatBand({ min: low, minExcluded: true }, 'en'), '> 16\u00a0h');
    assert.equal(formatBand({ max: high }, 'fr'), '≤\u00a048\u00a0h');
    assert.equal(formatBand({}, 'en'), '–');
  });
});
