import type { Direction, Lexicon, NounClass, VerbClass } from './lexicon.ts';
import type { MeasureTables } from './measure/tables.ts';
import type { PhraseTable } from './phrases.ts';
import type { Phrasing } from './phrasing.ts';
import type { Language } from './reading.ts';
import type { ThemeTable } from './theme.ts';
import type { WordingTables } from './wording/tables.ts';

/**
 * What the words right before or behind a number say about it.
 * `start`: from, de · `goal`: to, à · `by`: by, de after a change · `baseline`: vs, currently · `more`/`less`: a change ·
 * `min`/`max`: a threshold, excluded with `above`/`below` · `scope`: our, in · `window`: over, d'ici (a time) · `label`: level, niveau.
 */
export type Cue =
  | 'start'
  | 'goal'
  | 'by'
  | 'baseline'
  | 'rise'
  | 'fall'
  | 'min'
  | 'max'
  | 'above'
  | 'below'
  | 'scope'
  | 'window'
  | 'within'
  | 'between'
  | 'of'
  | 'date';

/** How a verb of several words reads. */
export interface Idiom {
  readonly class: VerbClass;
  readonly direction?: Direction;
}

/** How a language writes numbers in words. All keys are folded. */
export interface NumberWords {
  readonly ones: ReadonlyMap<string, number>;
  /** `hundred`, `cent`, `thousand`, `mille`: multiply what stands before. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** `and`, `et` inside a number. */
  readonly joiners: ReadonlySet<string>;
  /** Words that are only numbers in some company: `one`, `un`. */
  readonly shy: ReadonlySet<string>;
  /** `half`, `a third`, `deux tiers` → percent. */
  readonly shares: PhraseTable<number>;
  /** Shares that are dates more often: `quarter`. They are shares only where the words around say so. */
  readonly datedShares: ReadonlySet<string>;
  /** `hour`, `heure`: "half an hour", "un quart d'heure". */
  readonly hour: string;
  /** `year`, `année`: "un quart d'année". */
  readonly year: string;
  /** `times`, `fois`: how often. */
  readonly times: string;
  /** `out of`, `in`, `sur` in "nine out of ten". */
  readonly outOf: PhraseTable<true>;
  /** `out of`, `sur` in "4.6 out of 5". */
  readonly scaleOf: PhraseTable<true>;
  /** What a mark is counted in: `stars`, `étoiles`. */
  readonly marks: ReadonlySet<string>;
  /** What a mark is given as: `rating`, `note`. */
  readonly ratings: ReadonlySet<string>;
  /** `double`, `halve`, `tripler` → factor. */
  readonly multiples: PhraseTable<number>;
  /** Words before which such a verb is no verb: "double opt-in". */
  readonly notMultiplied: ReadonlySet<string>;
  /** Whether it is a verb only before a small word: "double le taux", but "un double contrôle". */
  readonly multipliesBeforeSmall: boolean;
  /** Beginnings of the verbs in "multiply … by 3" and "diviser … par deux". */
  readonly scaling: { readonly multiply: string; readonly divide: string };
  /** `times more`, `fois plus`: 1 multiplies, −1 divides. */
  readonly timesMore: PhraseTable<1 | -1>;
  readonly zero: ReadonlySet<string>;
  /** Several words for it: not a single, plus aucun. */
  readonly none: PhraseTable<true>;
  /** Words after a `zero` word that make it something else: `no longer`, `aucun` … */
  readonly notZero: ReadonlySet<string>;
  readonly all: PhraseTable<true>;
  /** Words after `all` or `every` that make it something else: `every week`, `tous les jours`. */
  readonly notAll: ReadonlySet<string>;
  /** `daily`, `hebdomadaire` → how many seconds apart. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** What comes again and again, in seconds: `Monday`, `sprint`. */
  readonly occasions: ReadonlyMap<string, number>;
  /** `every day`, `chaque semaine`: how often. */
  readonly each: PhraseTable<true>;
  /** What may stand between a number and its days: business, prochains. */
  readonly whichDays: ReadonlySet<string>;
  /** Endings of ordinals behind digits: `st`, `ème`. */
  readonly ordinals: ReadonlySet<string>;
}

/** What tells that a text is in this language. */
export interface TellingSigns {
  /** Words it uses all the time and no other language does; folded, elided ones with their apostrophe. */
  readonly words: ReadonlySet<string>;
  /** Letters that only it has; they tell wherever they stand, but less than a small word. */
  readonly letters: RegExp | null;
}

/** Everything the engine knows about one language. A third language is one more of these. */
export interface LanguagePack {
  readonly language: Language;
  readonly telling: TellingSigns;
  readonly decimal: '.' | ',';
  /** Whether a noun comes before what describes it ("taux de rebond") or behind ("bounce rate"). */
  readonly headFirst: boolean;
  readonly numbers: NumberWords;
  readonly lexicon: Lexicon;
  /** Cues right before a number. */
  readonly before: PhraseTable<Cue>;
  /** Cues right behind a number (and its unit). */
  readonly after: PhraseTable<Cue>;
  /** What says "this is the start" only inside brackets: "(9,4 % fin juin)", "(35 in Q1)". */
  readonly inBrackets: PhraseTable<true>;
  /** Words between a cue and its number: about, environ, only. */
  readonly hedges: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Whether months begin with a capital, which tells "May" from "may". */
  readonly capitalMonths: boolean;
  /** Nouns that are numbered: level 2, niveau 3, lot 2, Windows 11. */
  readonly labels: ReadonlySet<string>;
  /** Names of products, standards and laws that a number belongs to, whatever follows: ISO 14001, Windows 11. */
  readonly products: ReadonlySet<string>;
  /** Words before a year: in, by, fin, budget. */
  readonly yearCues: ReadonlySet<string>;
  /** Phrases that hold a level: at or below, ne pas dépasser. */
  readonly holds: PhraseTable<true>;
  /** Adverbs and phrases of direction: up, down, en hausse. */
  readonly moves: PhraseTable<'up' | 'down'>;
  /** Unfinished text: TBD, à définir. */
  readonly placeholders: PhraseTable<true>;
  /** Words of a template slot inside brackets or braces: metric, chiffre. */
  readonly slots: ReadonlySet<string>;
  readonly words: FunctionWords;
  /** Base forms that are as often nouns ("review time"): they need an object to be verbs. */
  readonly ambiguousVerbs: ReadonlySet<string>;
  /** Verbs of several words that read unlike their first one: "bring down", "meet with", "faire baisser". */
  readonly idioms: PhraseTable<Idiom>;
  /** What a word may end in that does not change what it is about: of number, person, time. Folded. */
  readonly endings: RegExp;
  /** The ending of a past participle. */
  readonly participle: RegExp;
  /** How nouns and participles show the plural, where participles agree with their nouns. */
  readonly plurals: { readonly nouns: RegExp; readonly participles: RegExp } | null;
  /** Endings, in the plural, of those who do something: -eurs, -istes. */
  readonly agents: RegExp | null;
  /** Nouns that are adjectives behind another noun: "site dynamique". */
  readonly adjectives: ReadonlySet<string>;
  /** How a phrase such as "des parcours lisibles" tells a wish: its article and the ending of its last adjective. */
  readonly wishes: { readonly articles: ReadonlySet<string>; readonly endings: RegExp } | null;
  /** Nouns of what lasts so and so long: runway, trésorerie. */
  readonly lasting: ReadonlySet<string>;
  /** Units of time in the singular, where they describe what follows: "a 2 year plan". None where the plural is used. */
  readonly periods: ReadonlySet<string>;
  /** Nouns of how far one reaches: presence, couverture. What they reach is their level. */
  readonly reaching: ReadonlySet<string>;
  /** Levels that are words: break-even, à l'équilibre. */
  readonly wordLevels: PhraseTable<true>;
  /** What makes a delivery a level of service: on time, dans les délais. */
  readonly punctual: PhraseTable<true>;
  /** What leads to the means: by …ing, en …ant. */
  readonly means: ReadonlySet<string>;
  /** Nouns of several words that read unlike their first one: appel d'offres, montée de version. */
  readonly nounIdioms: PhraseTable<NounClass>;
  /** Verbs that have another verb done: faire. */
  readonly causatives: ReadonlySet<string>;
  /** What belongs to a verb and stands behind it: out, up, en place. */
  readonly particles: PhraseTable<true>;
  /** What makes "one" a number: new, more, additional. */
  readonly more: ReadonlySet<string>;
  /** What stands before the period in "twice a year". */
  readonly cadence: ReadonlySet<string>;
  /** Words in front of the verb that matters: être en mesure de, continuer à. */
  readonly abilities: PhraseTable<true>;
  /** Verbs that only say that another one begins, goes on or ends: continue, start, finish. */
  readonly aspects: ReadonlySet<string>;
  /** Words of "ensure", "make sure": what follows is a sentence of its own. */
  readonly assuring: ReadonlySet<string>;
  /** Those who do the work: team, squad, équipe. */
  readonly groups: ReadonlySet<string>;
  /** Participles of examining, which is work whoever does it: reviewed, tested. */
  readonly examined: ReadonlySet<string>;
  /** Participles of what people take in or make of a thing: lu, compris, recommandé. */
  readonly perceived: ReadonlySet<string>;
  /** Participles of taking a thing up: utilisé, adopté. Where it is so says how far it reaches. */
  readonly adopted: ReadonlySet<string>;
  /** Verbs of being given something: receive, get. */
  readonly receiving: ReadonlySet<string>;
  /** What one writes or holds, so that more of it is more work: post, workshop. */
  readonly outputs: ReadonlySet<string>;
  /** What people are given when one teaches them: training, coaching. */
  readonly lessons: ReadonlySet<string>;
  /** How something runs: operating, running. */
  readonly performing: ReadonlySet<string>;
  /** What makes a count that of all there is: in total. */
  readonly overall: PhraseTable<true>;
  /** Trades that end like a verb: engineering, hiring. */
  readonly trades: ReadonlySet<string>;
  /** Verbs of being taught: attend, take part in, undergo. */
  readonly taking: PhraseTable<true>;
  /** Verbs that let others do what the next verb says: enable, help. */
  readonly enabling: ReadonlySet<string>;
  /** Verbs that hold a level where a measure is their object: "hold churn at 3%". */
  readonly holding: ReadonlySet<string>;
  /** Those outside who decide by themselves what they have: customers, students. */
  readonly outsiders: ReadonlySet<string>;
  /** Prepositions that deny what follows: without, sans. */
  readonly lacking: ReadonlySet<string>;
  /** What says that something exists: there is. */
  readonly existing: PhraseTable<true>;
  /** Those whose duty it is, where each of them does something: engineer, manager. */
  readonly staff: ReadonlySet<string>;
  /** Words that put a group outside one's own: external, partner. */
  readonly outside: ReadonlySet<string>;
  /** Participles of what people do by themselves: migrated, registered. Said of people, they are no work of one's own. */
  readonly selfDone: ReadonlySet<string>;
  /** Verbs of putting a thing into a state: rendre (conforme). */
  readonly rendering: ReadonlySet<string>;
  /** What one fills with content of one's own: catalogue, FAQ. It grows by work. */
  readonly contents: ReadonlySet<string>;
  /** Things that people fill in or follow: form, dossier. In the singular. */
  readonly filed: ReadonlySet<string>;
  /** Words that may begin another result in the same sentence: and, while, puis. */
  readonly joints: ReadonlySet<string>;
  readonly speech: FigureOfSpeech;
  /** Predicates that say a deliverable is there: in place, en ligne. */
  readonly states: PhraseTable<true>;
  /** How levels are said, for sentences that are written anew. */
  readonly phrasing: Phrasing;
  /** Words by the kind of work that they tell of. */
  readonly themes: ThemeTable;
  readonly wording: WordingTables;
  readonly measure: MeasureTables;
}

/** Verbs (and the nouns made of them) that are as readily meant in a figure of speech: build, créer. All folded. */
export interface FigureOfSpeech {
  readonly verbs: ReadonlySet<string>;
  /** Those of them that open a place or a conversation. */
  readonly opening: ReadonlySet<string>;
  /** Articles of one thing among others: a, another, une. */
  readonly one: ReadonlySet<string>;
  /** What is opened with a key: there opening is a project. */
  readonly places: ReadonlySet<string>;
  /** What begins a clause that says of what sort a thing is: that, dont. */
  readonly describing: ReadonlySet<string>;
}

/** Small words, by what they do. All folded; elided ones keep their apostrophe. */
export interface FunctionWords {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** What turns a verb back on its subject (s'imposer): then it says how we are, not what we make. */
  readonly reflexives: ReadonlySet<string>;
  /** Forms of be: is, are, est, sont, "has been". */
  readonly be: ReadonlySet<string>;
  /** Forms of have. */
  readonly have: ReadonlySet<string>;
  /** Words that start a purpose or a consequence: so, to, afin, pour, qui. */
  readonly purpose: ReadonlySet<string>;
  /** Those of them that describe a thing by what it does: that, which, qui. */
  readonly relatives: ReadonlySet<string>;
  /** Words that make a thing a wish: better, plus simple, strong. */
  readonly comparatives: ReadonlySet<string>;
  /** Words that judge a thing rather than tell which one: seamless, reliable. */
  readonly judging: ReadonlySet<string>;
  /** Verbs of ability and duty: can, should, peut. */
  readonly modals: ReadonlySet<string>;
  /** Words that deny what is said: not, pas. */
  readonly negations: ReadonlySet<string>;
  /** Quantity nouns that stand before the real object: number of, nombre de, ensemble de. */
  readonly partitives: ReadonlySet<string>;
  /** What gives each its own: per, par. */
  readonly each: ReadonlySet<string>;
  /** "having", in front of what somebody has done: ayant. */
  readonly having: ReadonlySet<string>;
  /** What leads to something that comes with each thing: avec. */
  readonly alongside: ReadonlySet<string>;
  /** What connects such a noun with the object: of, de. */
  readonly of: ReadonlySet<string>;
}
