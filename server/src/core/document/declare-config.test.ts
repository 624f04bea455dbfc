import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { DEFAULT_CONFIG, type RuleOption, type RuleOptions } from '../schema/config.ts';
import { readYaml } from '../syntax/read.ts';
import { marked } from '../testing/markers.ts';
import { declareConfig } from './declare-config.ts';

const RULES: RuleOptions = new Map<string, Readonly<Record<string, RuleOption>>>([
  ['kr-activity', {}],
  ['kr-no-baseline', {}],
  ['obj-kr-count', { min: { kind: 'number', min: 0, default: 2 }, max: { kind: 'number', min: 1, max: 20, default: 5 } }],
]);
const read = (text: string) => declareConfig(readYaml(text), '/okr.config.yaml', RULES);

describe('a configuration', () => {
  it('without anything in it is the default', () =>
    assert.deepEqual(read('').config, { ...DEFAULT_CONFIG, uri: '/okr.config.yaml' }));

  it('sets what it names', () => {
    const { config, problems } = read(`
language: fr
fiscal_year_start: 4
cadence: { days: 14, grace: 3 }
bands: { green: 0.8 }
rollup: both
people: [ana, bo]
teams: [data]
ignore: drafts/**
preset: strict
cycles:
  winter: { start: 2026-12-01, end: 2027-02-28 }
rules:
  kr-activity: error
  kr-no-baseline: off
  obj-kr-count: { level: warning, max: 6, x-why: agreed in May }
  x-later: { kr-vanity: info }
limits: { max_characters: 5000 }
`);
    assert.deepEqual(problems, []);
    assert.equal(config.language, 'fr');
    assert.deepEqual(config.scoring, {
      cycles: { fiscalYearStart: 4, named: { winter: { start: parseDay('2026-12-01'), end: parseDay('2027-02-28') } } },
      rollup: 'both',
      cadence: { days: 14, grace: 3 },
      bands: { green: 0.8, yellow: 0.4 },
    });
    assert.deepEqual(
      [config.people, config.teams, config.ignore, config.preset],
      [['ana', 'bo'], ['data'], ['drafts/**'], 'strict'],
    );
    assert.deepEqual(config.rules, {
      'kr-activity': { level: 'error', options: {} },
      'kr-no-baseline': { level: 'off', options: {} },
      'obj-kr-count': { level: 'warning', options: { max: 6 } },
    });
    assert.equal(config.limits.maxCharacters, 5000);
  });

  const CADENCES: readonly [written: string, days: number, grace: number][] = [
    ['weekly', 7, 7],
    ['biweekly', 14, 14],
    ['monthly', 31, 31],
    ['10', 10, 10],
    ['{ days: 5 }', 5, 5],
  ];
  for (const [written, days, grace] of CADENCES) {
    it(`cadence: ${written} is every ${days} days`, () =>
      assert.deepEqual(read(`cadence: ${written}`).config.scoring.cadence, { days, grace }));
  }
});

describe('a wrong value in a configuration is told, and the default goes on', () => {
  const CASES: readonly [text: string, id: string][] = [
    ['⟦lanugage⟧: fr', 'config-unknown/nearest'],
    ['⟦colour⟧: red', 'config-unknown/unknown'],
    ['language: ⟦de⟧', 'config-invalid/choice'],
    ['preset: ⟦[strict]⟧', 'config-invalid/choice'],
    ['fiscal_year_start: ⟦13⟧', 'config-invalid/number'],
    ['fiscal_year_start: ⟦2.5⟧', 'config-invalid/number'],
    ['cadence: ⟦often⟧', 'config-invalid/choice'],
    ['cadence: ⟦0⟧', 'config-invalid/choice'],
    ['bands: { green: ⟦7⟧ }', 'config-invalid/number'],
    ['bands: ⟦0.7⟧', 'config-invalid/mapping'],
    ['people: ⟦{ ana: 1 }⟧', 'config-invalid/list'],
    ['cycles: { winter: ⟦2026⟧ }', 'config-invalid/mapping'],
    ['cycles: { winter: { start: ⟦2026-13-01⟧, end: 2027-02-28 } }', 'config-invalid/day'],
    ['cycles: { ⟦winter⟧: { start: 2026-12-01 } }', 'config-invalid/missing'],
    ['cycles: { ⟦winter⟧: { start: 2026-12-01, end: 2026-11-01 } }', 'config-invalid/order'],
    ['rules: { ⟦kr-activty⟧: off }', 'config-unknown/nearest'],
    ['rules: { obj-kr-count: { ⟦maxi⟧: 4 } }', 'config-unknown/nearest'],
    ['rules: { obj-kr-count: { ⟦levle⟧: info } }', 'config-unknown/nearest'],
    ['rules: { obj-kr-count: { ⟦constructor⟧: 4 } }', 'config-unknown/unknown'],
    ['rules: { kr-activity: { ⟦max⟧: 4 } }', 'config-unknown/unknown'],
    ['rules: { obj-kr-count: { max: ⟦four⟧ } }', 'config-invalid/number'],
    ['rules: { obj-kr-count: { max: ⟦0⟧ } }', 'config-invalid/number'],
    ['rules: { kr-activity: ⟦loud⟧ }', 'config-invalid/choice'],
    ['rules: { kr-activity: { level: ⟦loud⟧ } }', 'config-invalid/choice'],
    ['rules: ⟦[kr-activity]⟧', 'config-invalid/mapping'],
    ['limits: { max_depth: ⟦9000⟧ }', 'config-invalid/number'],
    ['⟦just words⟧', 'config-invalid/mapping'],
  ];
  for (const [source, id] of CASES) {
    it(source, () => {
      const { text, ranges } = marked(source);
      const { config, problems } = read(`${text}\n`);
      assert.deepEqual(
        problems.map(({ code, message, range }) => [`${code}/${message}`, ...range]),
        [[id, ...ranges[0]!]],
      );
      const { rules, ...rest } = config;
      const { rules: _, ...standard } = DEFAULT_CONFIG;
      assert.deepEqual(rest, { ...standard, uri: '/okr.config.yaml' });
      assert.ok(Object.values(rules).every(({ level }) => level === null));
    });
  }
  it('takes one text for a list of one', () => {
    const { config, problems } = read('people: ana\nteams: data\nignore: drafts/**\n');
    assert.deepEqual(problems, []);
    assert.deepEqual([config.people, config.teams, config.ignore], [['ana'], ['data'], ['drafts/**']]);
  });
  it('broken YAML is told, too', () => assert.ok(read('rules: [\n').problems.length > 0));
});
