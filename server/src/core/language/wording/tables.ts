import type { PhraseTable } from '../phrases.ts';

type WordSet = ReadonlySet<string>;

/** The words of one language that say how a result is worded, by what reads them. All folded. */
export interface WordingTables {
  readonly fuzzy: {
    /** What makes two numbers an age or a time of day: "18-25 year olds", "les 18-25 ans". */
    readonly ages: PhraseTable<true>;
  };
  readonly held: {
    /** What asks that something be so, rather than that it stay so: ensure, faire en sorte. */
    readonly ensures: PhraseTable<true>;
    /** What leads to a condition beside the level that is held: with, avec. */
    readonly besides: WordSet;
  };
  readonly relative: {
    /** What leads from a change to what it is held against: vs, compared to, par rapport à. */
    readonly against: PhraseTable<true>;
    /** Times that a change is held against: last year, the previous quarter, l'an dernier. */
    readonly past: PhraseTable<true>;
    /** What says alone that a change is held against something: year on year, compared to, par rapport. */
    readonly sincePast: PhraseTable<true>;
    /** What compares with something else: than, between. */
    readonly than: WordSet;
    /** Multiples that only count how often something is done where nothing follows: twice. */
    readonly times: WordSet;
    /** What is a multiple by itself: a return of 3x, a coverage of 2x. */
    readonly ratios: WordSet;
    /** What makes a change a rate of its own: a month, par semaine. */
    readonly rates: PhraseTable<true>;
    /** What makes a multiple a frequency: twice a day, deux fois par jour. */
    readonly each: WordSet;
    /** What makes a share the cases in which something holds: in 95% of cases, dans 95 % des cas. */
    readonly amid: WordSet;
  };
  readonly second: {
    /** What may stand between two results: and, as well as, ainsi que; and the adverbs behind it: also, aussi. */
    readonly joints: PhraseTable<true>;
    readonly also: WordSet;
    /** Names that hold a joint: click and collect. */
    readonly names: PhraseTable<true>;
    /** Words of purpose that need no verb behind them: so, afin. */
    readonly soThat: WordSet;
    /** Verbs that are also nouns, and verbs in front of a noun: cut costs. */
    readonly alsoVerbs: WordSet;
  };
  readonly vague: {
    /** Words that say how without saying how much: significantly, seamless, fluide. */
    readonly words: PhraseTable<true>;
    /** Names in which such a word says something: statistically significant, recharge rapide. */
    readonly names: PhraseTable<true>;
    /** The ending of adjectives that adverbs go with: recyclable, lisible. */
    readonly able: RegExp;
    /** What is vague only where it describes a thing: better, meilleure; and the articles before it. */
    readonly better: WordSet;
    readonly articles: WordSet;
    /** Verbs behind which somebody is asked: say, rate, jugent. */
    readonly saying: PhraseTable<true>;
  };
  readonly vanity: {
    /** What grows by itself and says little: downloads, page views. */
    readonly words: PhraseTable<true>;
    /** What makes a ratio of it: per, par. */
    readonly per: WordSet;
    /** What makes it count after all: active, paying. */
    readonly real: WordSet;
    /** What only counts what follows: number of, millions de. */
    readonly counting: WordSet;
  };
  readonly aims: {
    /** What says that things go on: maintain, continue, poursuite de; and what says so only of a level: keep, garder. */
    readonly goesOn: PhraseTable<true>;
    readonly keeps: PhraseTable<true>;
    /** Words behind which something else changes: while, tout en. */
    readonly contrast: WordSet;
    /** Names of metrics, with the noun that carries them: revenue, conversion rate, taux. */
    readonly metrics: PhraseTable<true>;
    /** Nouns that are metrics once it is said of what: number of, volume of. */
    readonly counts: PhraseTable<true>;
    /** Words that fit any company: quality, excellence, performance. */
    readonly general: WordSet;
  };
  readonly means: {
    /** What always leads to the means: thanks to, grâce à. */
    readonly leads: PhraseTable<true>;
    /** What leads to it before a verb: by …ing, en …ant; and what makes it a condition instead: tout en. */
    readonly doing: WordSet;
    readonly beside: WordSet;
    /** The ending of such a verb, and words that end so and are no means: spring, incluant. */
    readonly ending: RegExp;
    readonly others: WordSet;
    /** What leads to it before work or a thing of one's own: through, via; and those that need an article: par la …. */
    readonly work: WordSet;
    readonly withArticle: WordSet;
    /** Ways that customers take: app, website, boutique. */
    readonly channels: WordSet;
  };
}
