import assert from 'node:assert/strict';
import { type Field, fieldsOf, type Place } from '../../schema/fields.ts';
import { COMPANY, NEXT, project, YEAR } from '../testing/project.ts';

const OTHERS = { 'w/company.okr.yaml': COMPANY, 'w/year.okr.yaml': YEAR, 'w/next.okr.yaml': NEXT };
const HEAD = 'team: data\ncycle: 2026-Q4\n';
const OWN = 'objectives:\n  - id: own\n    title: A calm night for everybody\n';
const KEY_RESULT = `    key_results:
      - title: Cut alarms at night from 12% to 3%
        check_ins:
          - { date: 2026-11-05, value: 9%, confidence: 0.6 }
`;
const CADENCE = 'cadence:\n  days: 7\n';

/** Kinds of which nothing can be known before it is written. */
const FREE: readonly Field['kind'][] = ['sentence', 'list', 'names'];
const DAYS = ['2026-11-22', '2026-11-12', '2026-11-16', '2026-11-23', '2026-11-09', '2026-11-21', '2026-11-30', '2026-12-31'];
const LATER = ['2026-11-22', '2026-12-31', '2026-11-23', '2026-11-30'];
const PEOPLE = ['amina', "Zoë O'Neil"];
const PARENTS = ['customer-trust', 'customer-trust@2026', 'lean-work', 'profitable'];
const LIKELY = ['0.9', '0.7', '0.5', '0.3', '0.1'];
const LEVELS = ['off', 'hint', 'info', 'warning', 'error'];
const CYCLES = ['2026-Q4', '2027-Q1', '2026-H2', '2026', '2026-Q3'];
const STATUSES = ['on-track', 'at-risk', 'off-track'];
const FROM_ZERO = (computed: string) => [computed, '1', '0.7', '0.5', '0.3', '0'];

/** What is offered at the value of every key of the format. */
const OFFERED: Readonly<Record<Place, Readonly<Record<string, readonly string[]>>>> = {
  file: {
    team: ['board', 'company', 'growth'],
    level: ['company', 'department', 'team', 'person'],
    cycle: CYCLES,
    language: ['en', 'fr'],
  },
  objective: {
    id: ['a-calm-night-for-everybody'],
    why: [],
    owner: PEOPLE,
    parent: PARENTS,
    type: ['aspirational', 'committed'],
    origin: ['top-down', 'bottom-up'],
    rollup: ['key-results', 'aligned', 'both'],
    score: ['1', '0.7', '0.5', '0.3', '0'],
    retrospective: [],
  },
  keyResult: {
    id: ['cut-alarms-at-night-from-12-to-3'],
    baseline: ['12%'],
    target: ['3%'],
    current: ['9%'],
    trend: ['12%'],
    unit: ['%', '€', 'ms', 'customers'],
    maintain: ['">= 99.9 %"', '"<= 2 %"', '16..48'],
    done: ['true', 'false'],
    owner: PEOPLE,
    weight: ['1', '2', '0'],
    source: [],
    score: FROM_ZERO('0.33'),
  },
  milestone: { weight: ['1', '2', '3'], done: ['true', 'false'] },
  action: { owner: PEOPLE, due: LATER, status: ['todo', 'doing', 'done'] },
  checkIn: { date: DAYS, value: ['9%'], confidence: ['0.6', ...LIKELY], note: [], status: STATUSES, by: PEOPLE },
  logEntry: {
    key_result: ['customer-trust/nps'],
    date: DAYS.filter((day) => day !== '2026-11-12'),
    value: [],
    confidence: LIKELY,
    note: [],
    status: STATUSES,
    by: PEOPLE,
  },
  parentLink: { ref: PARENTS, weight: ['1', '0.5', '0'] },
  config: {
    language: ['en', 'fr'],
    fiscal_year_start: Array.from({ length: 12 }, (_, i) => String(i + 1)),
    cadence: ['weekly', 'biweekly', 'monthly', '10', '{ days: 14, grace: 3 }'],
    bands: ['{ green: 0.7, yellow: 0.4 }'],
    rollup: ['key-results', 'aligned', 'both'],
    people: PEOPLE,
    teams: ['board', 'company', 'growth'],
    ignore: [],
    preset: ['recommended', 'strict', 'structure'],
    limits: ['{ max_characters: 4000000, max_depth: 128 }'],
  },
  configCycle: { start: ['2026-11-22', '2026-11-23'], end: ['2026-11-22', '2026-11-23'] },
  configBands: { green: ['0.7'], yellow: ['0.4'] },
  configCadence: { days: ['7', '14', '30'], grace: ['7', '3', '0'] },
  configLimits: { max_characters: ['4000000'], max_depth: ['128'] },
  configRule: { level: LEVELS },
};

/** A file in which a pair stands at a place, in lines and, where items are short, between braces. */
const AT: Readonly<Record<Place, readonly ((pair: string) => string)[]>> = {
  file: [(pair) => `${pair}\n${OWN}`],
  objective: [(pair) => `${HEAD}objectives:\n  - title: A calm night for everybody\n    ${pair}\n`],
  keyResult: [(pair) => `${HEAD}${OWN}${KEY_RESULT}        ${pair}\n`],
  milestone: below('milestones', 'title: a'),
  action: below('actions', 'title: a'),
  checkIn: [
    (pair) => `${HEAD}${OWN}${KEY_RESULT}          - ${pair}\n`,
    (pair) => `${HEAD}${OWN}${KEY_RESULT}          - { ${pair} }\n`,
    (pair) =>
      `${HEAD}${OWN}${KEY_RESULT}          - { note: a, ${pair}, by: amina }\n`.replace(
        /, by: amina/,
        pair.startsWith('by:') ? '' : '$&',
      ),
  ],
  logEntry: [
    (pair) => `${HEAD}objectives: []\ncheck_ins:\n  - ${pair}\n`,
    (pair) => `${HEAD}objectives: []\ncheck_ins:\n  - { ${pair} }\n`,
    (pair) => `${HEAD}objectives: []\ncheck_ins: [{ ${pair} }]\n`,
  ],
  parentLink: [
    (pair) => `${HEAD}${OWN}    parent:\n      - ${pair}\n`,
    (pair) => `${HEAD}${OWN}    parent: { ${pair} }\n`,
    (pair) => `${HEAD}${OWN}    parent: [{ ${pair} }]\n`,
  ],
  config: [(pair) => `${pair}\n`],
  configCycle: [(pair) => `cycles:\n  T1:\n    ${pair}\n`, (pair) => `cycles:\n  T1: { ${pair} }\n`],
  configBands: [(pair) => `bands:\n  ${pair}\n`, (pair) => `bands: { ${pair} }\n`],
  configCadence: [(pair) => `cadence:\n  ${pair}\n`, (pair) => `cadence: { ${pair} }\n`],
  configLimits: [(pair) => `limits:\n  ${pair}\n`, (pair) => `limits: { ${pair} }\n`],
  configRule: [(pair) => `rules:\n  kr-activity:\n    ${pair}\n`, (pair) => `rules:\n  kr-activity: { ${pair} }\n`],
};

function below(list: string, other: string): readonly ((pair: string) => string)[] {
  const head = `${HEAD}${OWN}    key_results:\n      - title: Cut alarms at night from 12% to 3%\n        ${list}:`;
  return [
    (pair) => `${head}\n          - ${other}\n            ${pair}\n`,
    (pair) => `${head}\n          - { ${other}, ${pair} }\n`,
    (pair) => `${head} [{ ${other}, ${pair} }]\n`,
  ];
}

const at = (place: Place, text: string) =>
  project({ ...OTHERS, [place.startsWith('config') ? 'w/okr.config.yaml' : 'w/data.okr.yaml']: text });

describe('completion at the value of every key', () => {
  for (const place of Object.keys(AT) as Place[]) {
    const fields = fieldsOf(place).filter(({ kind }) => !FREE.includes(kind));
    it(`knows the keys of ${place}`, () =>
      assert.deepEqual(
        Object.keys(OFFERED[place]),
        fields.map(({ name }) => name),
      ));
    for (const field of fields) {
      const expected = OFFERED[place][field.name] ?? [];
      it(`${place}.${field.name}`, async () => {
        for (const form of AT[place]) {
          const { complete, service } = await at(place, form(`${field.name}: |`));
          const offered = complete();
          assert.deepEqual(
            offered.map(({ label }) => label),
            expected,
            form(`${field.name}: |`),
          );
          for (const { label, data } of offered) assert.ok(service.resolveCompletion(data, 'fr'), `no words on ${label}`);
        }
      });
    }
  }

  it('works without the space behind the colon, and in a word that has begun', async () => {
    for (const place of Object.keys(AT) as Place[]) {
      for (const [name, expected] of Object.entries(OFFERED[place])) {
        const label = expected.at(-1);
        const form = AT[place].at(-1);
        if (label === undefined || !form || /^[{"]/.test(label)) continue;
        const source = label.includes("'") ? JSON.stringify(label) : label;
        const half = `${name}:${label.slice(0, 2)}|`;
        for (const typed of name === 'status' || name === 'date' ? [`${name}:|`, half] : [half]) {
          const { labels, taken } = await at(place, form(typed));
          assert.ok(labels().includes(label), `${form(typed)}\n${labels()}`);
          if (/^[a-z]/.test(label)) assert.ok(taken(label).includes(`${name}: ${source}`), taken(label));
        }
      }
    }
  });
});

describe('completion of what the item says already', () => {
  it('offers no parent twice, neither of the list nor of its mappings', async () => {
    for (const lines of [
      '    parent: [profitable, |]\n',
      '    parent:\n      - ref: profitable\n        weight: 0.5\n      - ref: |\n',
    ]) {
      const { labels } = await at('objective', `${HEAD}${OWN}${lines}`);
      assert.ok(labels().includes('lean-work') && !labels().includes('profitable') && !labels().includes('own'), lines);
    }
  });
  it('offers nobody and no team twice', async () => {
    assert.deepEqual((await at('config', 'people: [amina, |]\n')).labels(), ["Zoë O'Neil"]);
    assert.deepEqual((await at('config', 'teams:\n  - |\n  - board\n')).labels(), ['company', 'growth']);
  });
  it('offers no day of another check-in', async () => {
    const { labels } = await at(
      'checkIn',
      `${HEAD}${OWN}${KEY_RESULT}          - { date: 2026-11-16 }\n          - { date: | }\n`,
    );
    assert.ok(labels().includes('2026-11-23') && !labels().includes('2026-11-16'));
  });
});

describe('what stands beside an entry', () => {
  it('says what a day is, in the reader’s language', async () => {
    const { complete } = await at('checkIn', `${HEAD}${OWN}${KEY_RESULT}          - { date: | }\n`);
    const detail = (label: string, locale: 'en' | 'fr') => complete(locale).find((it) => it.label === label)?.detail;
    assert.equal(detail('2026-11-12', 'en'), 'the next check-in is due');
    assert.equal(detail('2026-12-31', 'fr'), 'fin de 2026-Q4');
  });
  it('counts on from the start of a cycle of one’s own, in the cadence of the configuration', async () => {
    const { complete } = await at('configCycle', `${CADENCE}cycles:\n  T1: { start: 2027-01-04, end: | }\n`);
    assert.deepEqual([complete()[0]?.label, complete()[0]?.detail], ['2027-04-04', 'thirteen weeks from the start']);
  });
  it('puts units of the sentence first, then of the objective, then of other files by use', async () => {
    const { complete } = await at(
      'keyResult',
      `${HEAD}${OWN}    key_results:\n      - Delay from 9 days to 1 day\n      - title: Basket from 30 € to 45 €\n        unit: |\n`,
    );
    assert.deepEqual(
      complete().map(({ label, detail }) => `${label} ${detail ?? ''}`.trim()),
      ['€ in the sentence', 'days in this objective', '% used in other files', 'ms', 'customers'],
    );
  });
  it('orders words of work by use', async () => {
    const actions = (...all: string[]) => all.map((status, i) => `          - { title: a${i}, status: ${status} }\n`).join('');
    const { labels } = await at(
      'action',
      `${HEAD}${OWN}${KEY_RESULT}        actions:\n${actions('waiting', 'doing', 'waiting')}          - { title: b, status: | }\n`,
    );
    assert.deepEqual(labels(), ['waiting', 'doing', 'todo', 'done']);
  });
});
