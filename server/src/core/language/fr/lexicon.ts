import {
  type Direction,
  Lexicon,
  type NounClass,
  type NounSense,
  type VerbClass,
  type VerbForm,
  type VerbSense,
  verbSenses,
} from '../lexicon.ts';
import { wordSet } from '../phrases.ts';
import { fold } from '../tokens.ts';
import { IRREGULAR_PLURALS, NOUN_GROUPS } from './nouns.ts';
import { FINITE, PARTICIPLES, VERB_GROUPS } from './verbs.ts';

const participles = new Map(PARTICIPLES.split('|').map((row) => row.trim().split(' ') as [string, string]));
const finite = new Map(
  FINITE.split('|').map((row) => {
    const [verb, ...forms] = row.trim().split(' ') as [string, ...string[]];
    return [verb, forms];
  }),
);

/** Every form of a verb that a key result can hold, with its accents. */
function* verbForms(verb: string): Generator<readonly [string, VerbForm]> {
  const stem = verb.slice(0, -2);
  yield [verb, 'base'];
  yield [fold(verb), 'base'];
  for (const form of agreeing(participles.get(verb) ?? regularParticiple(verb))) yield [form, 'participle'];
  for (const form of finite.get(verb) ?? []) yield [form, 'finite'];
  if (verb.endsWith('er')) {
    const soft = verb.endsWith('ger') ? `${stem}e` : verb.endsWith('cer') ? `${stem.slice(0, -1)}ç` : stem;
    yield [`${soft}ant`, 'gerund'];
    yield [`${soft}ons`, 'base'];
    yield [`${stem}ez`, 'base'];
    // é and e before the ending become è: "intègre", "relève".
    const grave = stem.replace(/[ée](?=[^aeiouyéè]{1,2}$)/, 'è');
    for (const root of new Set([stem, grave])) {
      yield [`${root}e`, 'finite'];
      yield [`${root}ent`, 'finite'];
    }
  } else if (verb.endsWith('ir') && !participles.has(verb)) {
    yield [`${stem}issant`, 'gerund'];
    yield [`${stem}issons`, 'base'];
    yield [`${stem}issez`, 'base'];
    yield [`${stem}it`, 'finite'];
    yield [`${stem}issent`, 'finite'];
  }
}

function regularParticiple(verb: string): string {
  const stem = verb.slice(0, -2);
  return verb.endsWith('er') ? `${stem}é` : verb.endsWith('ir') ? `${stem}i` : `${stem}u`;
}

function agreeing(participle: string): readonly string[] {
  const masculine = participle.endsWith('s') ? participle : `${participle}s`;
  const feminine = participle.replace(/û$/, 'u');
  return [participle, masculine, `${feminine}e`, `${feminine}es`];
}

function* verbs(): Generator<readonly [string, VerbSense]> {
  for (const group of VERB_GROUPS) {
    const sensesOf = verbSenses(group.class, group.direction, group.leans);
    for (const entry of wordSet(group.verbs)) {
      const verb = entry.split(':')[0] as string;
      for (const [form, verbForm] of verbForms(verb)) yield [form, sensesOf[verbForm]];
    }
  }
}

/** What a noun made of a verb names: the work, the change, the wish. */
const NOUN_OF: Readonly<Record<VerbClass, NounClass>> = {
  work: 'action',
  make: 'action',
  win: 'action',
  change: 'change',
  level: 'quality',
  light: 'quality',
  soft: 'quality',
};

function* nouns(): Generator<readonly [string, NounSense]> {
  for (const group of NOUN_GROUPS) {
    const verb = group.class === 'action' ? ('work' as const) : null;
    for (const noun of wordSet(group.nouns))
      yield* numbers(noun, { kind: 'noun', class: group.class, verb, direction: group.direction ?? null });
  }
  for (const group of VERB_GROUPS) {
    for (const entry of wordSet(group.verbs)) {
      const nounsOfVerb = entry.split(':')[1]?.split('/') ?? [];
      const direction: Direction | null = group.direction ?? null;
      for (const noun of nounsOfVerb)
        yield* numbers(noun, { kind: 'noun', class: NOUN_OF[group.class], verb: group.class, direction });
    }
  }
}

/** Singular and plural, folded as the lexicon looks them up. */
function* numbers(noun: string, sense: NounSense): Generator<readonly [string, NounSense]> {
  const singular = fold(noun);
  yield [singular, sense];
  const plural =
    IRREGULAR_PLURALS[noun] ??
    (/(?:eau|eu)$/.test(singular) ? `${singular}x` : /[sxz]$/.test(singular) ? singular : `${singular}s`);
  yield [fold(plural), sense];
}

export const lexicon = new Lexicon(verbs, nouns, 'first');
