import { Lexicon, type NounSense, nounOfVerb, type VerbForm, type VerbSense, verbSenses } from '../lexicon.ts';
import { wordSet } from '../phrases.ts';
import { fold } from '../tokens.ts';
import { IRREGULAR_PLURALS, NOUN_GROUPS } from './nouns.ts';
import { FINITE, HOMOGRAPHS, PARTICIPLES } from './verb-forms.ts';
import { VERB_GROUPS } from './verbs.ts';

const participles = new Map(PARTICIPLES.split('|').map((row) => row.trim().split(' ') as [string, string]));
const finite = new Map(
  FINITE.split('|').map((row) => {
    const [verb, ...forms] = row.trim().split(' ') as [string, ...string[]];
    return [verb, forms];
  }),
);

const homographs = wordSet(HOMOGRAPHS);

/** Every form of a verb that a key result can hold, with its accents. */
function* verbForms(verb: string): Generator<readonly [string, VerbForm]> {
  const stem = verb.slice(0, -2);
  yield [verb, 'base'];
  yield [fold(verb), 'base'];
  for (const form of agreeing(participles.get(verb) ?? regularParticiple(verb))) {
    yield [form, 'participle'];
    // Without its accent, -ee tells a participle still; -e does not.
    if (/ées?$/.test(form)) yield [fold(form), 'participle'];
  }
  for (const form of finite.get(verb) ?? []) yield [form, 'finite'];
  if (verb.endsWith('er')) {
    const soft = verb.endsWith('ger') ? `${stem}e` : verb.endsWith('cer') ? `${stem.slice(0, -1)}ç` : stem;
    yield [`${soft}ant`, 'gerund'];
    yield [`${soft}ons`, 'base'];
    yield [`${stem}ez`, 'base'];
    // é and e before the ending become è, or the consonant is doubled: "intègre", "relève", "appelle".
    const grave = stem.replace(/[ée](?=[^aeiouyéè]{1,2}$)/, 'è');
    const roots = grave === stem ? [stem] : /e[lt]$/.test(stem) ? [grave, stem + stem.slice(-1)] : [grave];
    for (const root of roots) {
      for (const form of [`${root}e`, `${root}ent`]) if (!homographs.has(form)) yield [form, 'finite'];
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

function* nouns(): Generator<readonly [string, NounSense]> {
  for (const group of NOUN_GROUPS) {
    const verb = group.class === 'action' ? ('work' as const) : null;
    for (const noun of wordSet(group.nouns))
      yield* numbers(noun, {
        kind: 'noun',
        class: group.class,
        verb,
        direction: group.direction ?? null,
        dual: group.dual ?? false,
      });
  }
  for (const group of VERB_GROUPS) {
    for (const entry of wordSet(group.verbs)) {
      const nounsOfVerb = entry.split(':')[1]?.split('/') ?? [];
      for (const noun of nounsOfVerb) yield* numbers(noun, nounOfVerb(group.class, group.direction ?? null));
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

/** renégociation → renégocier, paramétrage → paramétrer, regroupement → regrouper; folded, as verbs are also looked up. */
function verbsOf(noun: string): readonly string[] {
  const word = noun.replace(/^re(?=[a-z]{6})/, '');
  if (word.endsWith('isation')) return [`${word.slice(0, -5)}er`];
  if (word.endsWith('ification')) return [`${word.slice(0, -7)}ier`];
  if (word.endsWith('ation')) return [`${word.slice(0, -5)}er`];
  if (word.endsWith('tion')) return [`${word.slice(0, -3)}er`];
  if (word.endsWith('age')) return [`${word.slice(0, -3)}er`];
  if (word.endsWith('ement')) return [`${word.slice(0, -5)}er`];
  return [];
}

/** anonymiser, anonymisées, fluidifiant: what ends in -iser and -ifier is a verb, listed or not. */
function coinedForm(word: string): VerbForm | null {
  const ending = /^.{2,}[^aeiou](?:is|ifi)(er|ée?s?|ant)$/.exec(word)?.[1];
  return ending === undefined ? null : ending === 'er' ? 'base' : ending === 'ant' ? 'gerund' : 'participle';
}

export const lexicon = new Lexicon(verbs, nouns, {
  headOf: 'first',
  prefixes: ['ré', 're', 'co-', 'co', 'pré-', 'pré', 'auto-'],
  verbsOf,
  artifacts: /.(?:ulateur|igurateur|isateur|notice|ntaire|ulaire|theque|guide|gramme|iciel)s?$/,
  actions: /...(?:isation|ification)s?$/,
  qualities:
    /(?:[ei]te|ance|ence|esse|isme|itude|eur|ment|tion|sion|aux|ale?|ive?|ique|eux|euse|able|ible|ente?|ante?|ain|aine|ien|ienne|if|aire)s?$/,
  verbForm: coinedForm,
});
