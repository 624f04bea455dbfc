import { formatDay } from '../base/calendar.ts';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../language/reading.ts';
import type { Problem, RollupMode } from '../model/okr.ts';
import { DEFAULT_SCORING, type ScoringSettings } from '../model/settings.ts';
import {
  DEFAULT_CONFIG,
  type OkrConfig,
  type Preset,
  type RuleOption,
  type RuleOptions,
  type RuleSetting,
} from '../schema/config.ts';
import { fieldOf } from '../schema/fields.ts';
import type { ReadResult } from '../syntax/tree.ts';
import { createFieldReader, NO_FIELDS, type Resolved, type WrittenField, type WrittenFields } from './fields.ts';
import { CONFIG_CODES, invalid, unknownField } from './problems.ts';
import { choice, day, number, reject, type ValueContext } from './values.ts';

export interface DeclaredConfig {
  readonly config: OkrConfig;
  /** What is wrong in the config file; wherever something is, the default goes on. */
  readonly problems: readonly Problem[];
}

/** `okr.config.yaml` from its tree. A value that cannot be used is told, and the default counts in its place. */
export function declareConfig({ root, problems }: ReadResult, uri: string, known: RuleOptions): DeclaredConfig {
  const reader = createFieldReader(CONFIG_CODES);
  const context: ValueContext = { reader, language: 'en' };
  const node = reader.follow(root);
  if (node === null || node.kind !== 'map') {
    if (node)
      reader.problems.push(
        invalid(CONFIG_CODES, 'mapping', 'okr.config.yaml', node.kind === 'scalar' ? node.text : '[…]', node.range),
      );
    return { config: { ...DEFAULT_CONFIG, uri }, problems: [...problems, ...reader.problems] };
  }
  const fields = reader.fields(node, 'config');
  const limits = mapping(fields.get('limits'), context);
  const config: OkrConfig = {
    uri,
    language: choice<Language>(fields, 'language', context)?.value ?? null,
    scoring: scoringOf(fields, context),
    people: texts(fields.get('people'), context),
    teams: texts(fields.get('teams'), context),
    ignore: texts(fields.get('ignore'), context),
    preset: choice<Preset>(fields, 'preset', context)?.value ?? DEFAULT_CONFIG.preset,
    rules: rulesOf(fields.get('rules'), known, context),
    limits: {
      maxCharacters: number(limits, 'max_characters', context)?.value ?? DEFAULT_CONFIG.limits.maxCharacters,
      maxDepth: number(limits, 'max_depth', context)?.value ?? DEFAULT_CONFIG.limits.maxDepth,
    },
  };
  return { config, problems: [...problems, ...reader.problems] };
}

function scoringOf(fields: WrittenFields, context: ValueContext): ScoringSettings {
  const bands = mapping(fields.get('bands'), context);
  return {
    cycles: {
      fiscalYearStart: number(fields, 'fiscal_year_start', context)?.value ?? DEFAULT_SCORING.cycles.fiscalYearStart,
      named: cyclesOf(fields.get('cycles'), context),
    },
    rollup: choice<RollupMode>(fields, 'rollup', context)?.value ?? DEFAULT_SCORING.rollup,
    cadence: cadenceOf(fields.get('cadence'), context),
    bands: {
      green: number(bands, 'green', context)?.value ?? DEFAULT_SCORING.bands.green,
      yellow: number(bands, 'yellow', context)?.value ?? DEFAULT_SCORING.bands.yellow,
    },
  };
}

function cyclesOf(entry: WrittenField | undefined, context: ValueContext): ScoringSettings['cycles']['named'] {
  const named: Record<string, { start: number; end: number }> = {};
  for (const { name, node, range, value } of namesIn(entry, context)) {
    if (node.kind !== 'map') {
      context.reader.problems.push(invalid(CONFIG_CODES, 'mapping', name, node.kind === 'scalar' ? node.text : '[…]', value));
      continue;
    }
    const fields = context.reader.fields(node, 'configCycle');
    const start = day(fields, 'start', context)?.value;
    const end = day(fields, 'end', context)?.value;
    for (const field of ['start', 'end']) {
      if (!fields.has(field))
        context.reader.problems.push({ code: CONFIG_CODES.invalid, message: 'missing', data: { field }, range });
    }
    if (start === undefined || end === undefined) continue;
    if (start <= end) named[name] = { start, end };
    else context.reader.problems.push(invalid(CONFIG_CODES, 'order', name, `${formatDay(start)}..${formatDay(end)}`, range));
  }
  return named;
}

const CADENCES: Readonly<Record<string, number>> = { weekly: 7, biweekly: 14, monthly: 31 };

/** The grace follows the rhythm: who checks in monthly may be a month late. */
function cadenceOf(entry: WrittenField | undefined, context: ValueContext): ScoringSettings['cadence'] {
  const standard = DEFAULT_SCORING.cadence;
  if (!entry) return standard;
  if (entry.node.kind === 'scalar') {
    const days = CADENCES[entry.node.text] ?? entry.node.value;
    if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 366) return { days, grace: days };
    reject(entry, 'choice', entry.node.text, context, { values: [...Object.keys(CADENCES), '7'].join(', ') });
    return standard;
  }
  const fields = mapping(entry, context);
  const days = number(fields, 'days', context)?.value ?? standard.days;
  return { days, grace: number(fields, 'grace', context)?.value ?? days };
}

function rulesOf(entry: WrittenField | undefined, known: RuleOptions, context: ValueContext): OkrConfig['rules'] {
  const rules: Record<string, RuleSetting> = {};
  for (const { name, node, range, value } of namesIn(entry, context)) {
    if (name.startsWith('x-')) continue;
    const options = known.get(name);
    if (!options) {
      context.reader.problems.push(unknownField(CONFIG_CODES, name, nearest(name, known.keys(), 1)[0], range));
      continue;
    }
    const setting = ruleOf({ name, node, value }, options, context);
    if (setting) rules[name] = setting;
  }
  return rules;
}

function ruleOf(
  { name, node, value }: Omit<NamedItem, 'range'>,
  known: Readonly<Record<string, RuleOption>>,
  context: ValueContext,
): RuleSetting | null {
  const { reader } = context;
  if (node.kind === 'scalar') {
    const field = fieldOf('configRule', 'level');
    const levels = field?.values ?? [];
    if (levels.includes(node.text)) return { level: node.text as RuleSetting['level'], options: {} };
    reader.problems.push(invalid(CONFIG_CODES, 'choice', name, node.text, value, { values: levels.join(', ') }));
    return null;
  }
  if (node.kind === 'sequence') {
    reader.problems.push(invalid(CONFIG_CODES, 'mapping', name, '[…]', value));
    return null;
  }
  const own = node.pairs.filter(({ key }) => key.kind === 'scalar' && key.text === 'level');
  const level = choice<NonNullable<RuleSetting['level']>>(reader.fields({ ...node, pairs: own }, 'configRule'), 'level', context);
  const options: Record<string, unknown> = {};
  for (const { key, value: written } of node.pairs) {
    if (key.kind !== 'scalar' || key.text === 'level' || key.text.startsWith('x-')) continue;
    const option = Object.hasOwn(known, key.text) ? known[key.text] : undefined;
    if (!option) {
      const near = nearest(key.text, [...Object.keys(known), 'level'], 1)[0];
      reader.problems.push(unknownField(CONFIG_CODES, key.text, near, key.range));
      continue;
    }
    const chosen = reader.follow(written);
    if (!chosen) continue;
    const read = option.kind === 'number' ? numberOption(chosen, option) : wordsOption(chosen, reader);
    if (read !== null) options[key.text] = read;
    else {
      const shown = chosen.kind === 'scalar' ? chosen.text : chosen.kind === 'map' ? '{…}' : '[…]';
      const problem =
        option.kind === 'number'
          ? invalid(CONFIG_CODES, 'number', key.text, shown, chosen.range, { min: option.min, max: option.max ?? '' })
          : invalid(CONFIG_CODES, 'list', key.text, shown, chosen.range);
      reader.problems.push(problem);
    }
  }
  return { level: level?.value ?? null, options };
}

function numberOption(node: Resolved, { min, max, fraction }: RuleOption & { kind: 'number' }): number | null {
  const value = node.kind === 'scalar' ? node.value : null;
  if (typeof value !== 'number' || !(fraction || Number.isInteger(value))) return null;
  return value >= min && value <= (max ?? Number.POSITIVE_INFINITY) ? value : null;
}

/** A list of words in lower case; one word may stand without a list. */
function wordsOption(node: Resolved, reader: ValueContext['reader']): readonly string[] | null {
  if (node.kind === 'map') return null;
  const items = node.kind === 'scalar' ? [node] : node.items.map((item) => reader.follow(item));
  const words = items.flatMap((item) => (item?.kind === 'scalar' && item.text !== '' ? [item.text.toLowerCase()] : []));
  return words.length === items.length ? words : null;
}

interface NamedItem {
  readonly name: string;
  readonly node: Resolved;
  /** Where the name stands. */
  readonly range: WrittenField['range'];
  readonly value: WrittenField['range'];
}

/** The pairs of a mapping whose keys are the user's own names. */
function namesIn(entry: WrittenField | undefined, context: ValueContext): readonly NamedItem[] {
  if (!entry) return [];
  if (entry.node.kind !== 'map') {
    reject(entry, 'mapping', entry.node.kind === 'scalar' ? entry.node.text : '[…]', context);
    return [];
  }
  return entry.node.pairs.flatMap(({ key, value }) => {
    const node = context.reader.follow(value);
    if (key.kind !== 'scalar' || !node) return [];
    return { name: key.text, node, range: key.range, value: value?.range ?? key.range };
  });
}

/** The fields of a mapping that a field holds; none where it is something else. */
function mapping(entry: WrittenField | undefined, context: ValueContext): WrittenFields {
  if (entry?.node.kind === 'map' && entry.field.of) return context.reader.fields(entry.node, entry.field.of);
  if (entry) reject(entry, 'mapping', entry.node.kind === 'scalar' ? entry.node.text : '[…]', context);
  return NO_FIELDS;
}

/** A list of texts; a single text counts as a list of one. */
function texts(entry: WrittenField | undefined, context: ValueContext): readonly string[] {
  if (!entry) return [];
  if (entry.node.kind === 'scalar') return [entry.node.text];
  if (entry.node.kind === 'map') {
    reject(entry, 'list', '{…}', context);
    return [];
  }
  return entry.node.items.flatMap((item) => {
    const node = context.reader.follow(item);
    if (node?.kind === 'scalar') return node.text === '' ? [] : [node.text];
    if (node)
      context.reader.problems.push(
        invalid(CONFIG_CODES, 'text', entry.field.name, node.kind === 'map' ? '{…}' : '[…]', node.range),
      );
    return [];
  });
}
