import { Lexicon, type NounSense, nounOfVerb, type VerbForm, type VerbSense, verbSenses } from '../lexicon.ts';
import { wordSet } from '../phrases.ts';
import { ACTION_VERBS, IRREGULAR_PLURALS, NOUN_GROUPS } from './nouns.ts';
import { ALSO_NOUNS, DOUBLING, IRREGULAR, VERB_GROUPS } from './verbs.ts';

const doubling = wordSet(DOUBLING);
const irregular = new Map(
  IRREGULAR.split('|').map((row) => {
    const [base, past, participle] = row.trim().split(' ') as [string, string, string | undefined];
    return [base, { past, participle: participle ?? past }];
  }),
);

/** Base forms that are as often nouns. */
export const ambiguousBases: ReadonlySet<string> = wordSet(ALSO_NOUNS);

function* verbForms(base: string): Generator<readonly [string, VerbForm]> {
  const stem = doubling.has(base) ? base + base[base.length - 1] : base;
  const silent = /[^aeiouy]?[^eoy]e$/.test(base) ? base.slice(0, -1) : null;
  const past = irregular.get(base);
  yield [base, 'base'];
  yield [past?.participle ?? regularPast(base, stem), 'participle'];
  if (past) yield [past.past, 'finite'];
  yield [`${silent ?? stem}ing`, 'gerund'];
  yield [thirdPerson(base), 'finite'];
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function* verbs(): Generator<readonly [string, VerbSense]> {
  for (const group of VERB_GROUPS) {
    const sensesOf = verbSenses(group.class, group.direction, group.leans);
    for (const base of wordSet(group.verbs)) {
      for (const [form, verbForm] of verbForms(base)) yield [form, sensesOf[verbForm]];
    }
  }
}

function* nouns(): Generator<readonly [string, NounSense]> {
  for (const group of NOUN_GROUPS) {
    for (const noun of wordSet(group.nouns)) {
      const sense: NounSense = {
        kind: 'noun',
        class: group.class,
        verb: group.class === 'action' ? (ACTION_VERBS[noun] ?? 'work') : null,
        direction: group.direction ?? null,
      };
      yield [noun, sense];
      yield [IRREGULAR_PLURALS[noun] ?? thirdPerson(noun), sense];
    }
  }
}

/** "checks", "polls": what is as often a noun names the work, the change or the wish. */
function* nounsOfVerbs(): Generator<readonly [string, NounSense]> {
  for (const group of VERB_GROUPS) {
    if (group.class !== 'work') continue;
    const sense = nounOfVerb(group.class, group.direction ?? null);
    for (const base of wordSet(group.verbs)) {
      if (!ambiguousBases.has(base)) continue;
      yield [thirdPerson(base), sense];
    }
  }
}

/** negotiation → negotiate, procurement → procure, disposal → dispose, "planning of" → plan. */
function verbsOf(noun: string): readonly string[] {
  const word = noun.replace(/s$/, '');
  if (word.endsWith('ication')) return [`${word.slice(0, -7)}y`];
  if (word.endsWith('ation')) return [`${word.slice(0, -5)}ate`, `${word.slice(0, -5)}e`, word.slice(0, -5)];
  if (word.endsWith('ion')) return [`${word.slice(0, -3)}e`, word.slice(0, -3)];
  if (word.endsWith('ment')) return [word.slice(0, -4)];
  if (word.endsWith('al') && word.length > 5) return [`${word.slice(0, -2)}e`, word.slice(0, -2)];
  return [];
}

function* allNouns(): Generator<readonly [string, NounSense]> {
  yield* nouns();
  yield* nounsOfVerbs();
}

export const lexicon = new Lexicon(verbs, allNouns, {
  headOf: 'last',
  prefixes: ['re-', 're', 'co-', 'pre-', 'pre', 'un'],
  verbsOf,
  artifacts:
    /.(?:book|board|kit|pack|sheet|map|flow|ware|hub|bot|site|page|base|shop|show|guide|tool|track|lator|urator|izer|nner|planner|tracker|finder|builder|checker|gram|script)s?$/,
});
