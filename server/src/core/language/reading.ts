import type { Day } from '../base/calendar.ts';
import type { OffsetRange } from '../base/range.ts';
import type { Band, Quantity } from '../model/quantity.ts';

/** The languages in which sentences are read. Adding one is adding a folder beside `en` and `fr`. */
export type Language = 'en' | 'fr';

/** What a number does in its sentence. Only the first five are levels by which one could say "reached". */
export type MentionRole = 'baseline' | 'target' | 'change' | 'threshold' | 'count' | 'scope' | 'date' | 'name';

/** A number (or a number word, a multiple, "zero", "all") in a sentence, and what it is there for. */
export interface Mention {
  readonly role: MentionRole;
  readonly quantity: Quantity;
  /** The range of its words in the sentence, in UTF-16 code units from the sentence's start. */
  readonly range: OffsetRange;
}

/** A stretch of words in a sentence. */
export interface Words {
  readonly text: string;
  readonly range: OffsetRange;
}

/** How work is named: the form of the verb, or of the noun that stands for it. */
export type ActivityForm =
  | 'imperative'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'passive'
  | 'nominal'
  | 'deliverable'
  | 'state'
  | 'count';

/** Where a second result begins in a sentence. */
export interface SecondResult extends Words {
  /** What joins it to the first: "and", ";". */
  readonly joint: OffsetRange;
  /**
   * `verb`: it has a verb of its own; `work`: a verb that is work beside the result; `level`: only a subject and a level, and
   * shares the first one's verb if there is one.
   */
  readonly by: 'verb' | 'work' | 'level';
}

/** What a sentence says beside its numbers and its verb: how, how far its words carry, how many things at once. */
export interface Wording {
  /** Two numbers where one level should stand: "3-4 minutes", "20–30%", "between 5 and 10". Not a band that is held. */
  readonly fuzzy: Words | null;
  /** What says that a level is only held ("Keep", "ne pas dépasser"), where it has one and nothing moves. */
  readonly held: Words | null;
  /** A change in proportion ("by 25%", "double") without a start, a level to reach, or a time to compare with. */
  readonly relative: Words | null;
  /** Words that say how without saying how much: "significantly", "seamless", "fluide". The first of them. */
  readonly vague: Words | null;
  /** A second result that is stated in the same sentence, from its first word on. */
  readonly second: SecondResult | null;
  /** The way that is prescribed beside the result: "by shipping the wizard", "grâce à la relance". */
  readonly means: Words | null;
  /** What is counted where it grows by itself and says little: "downloads", "followers", "page views". */
  readonly vanity: Words | null;
  /** What says that things only go on: "Maintain", "Poursuivre", "Stay". */
  readonly routine: Words | null;
  /** Set where nothing is said but a metric, with or without a verb that moves it: "NPS", "Grow revenue". */
  readonly bareMetric: Words | null;
  /** Set where every word could be about any company: "Improve our performance". */
  readonly general: Words | null;
}

/**
 * What a metric is about. `revenue`: money that comes in, and what is left of it · `volume`: how many come, buy, click · `speed`: how
 * fast work is done · `quality`: how well it is done, and what people say of it · `loyalty`: who stays · `usage`: who really uses it ·
 * `value`: how much each is worth · `cost` · `rate`: a share of something.
 */
export type MetricFamily = 'revenue' | 'volume' | 'speed' | 'quality' | 'loyalty' | 'usage' | 'value' | 'cost' | 'rate';

/** What a sentence measures. */
export interface Measure {
  /** Everything that its words are about, in their order; empty where no word is known. */
  readonly families: readonly MetricFamily[];
  /** The words that say so, in their order. */
  readonly named: readonly OffsetRange[];
  /** Set where the metric cannot exceed 100: percent for a conversion rate, points for an NPS. */
  readonly ceiling: 'percent' | 'points' | null;
  /** A mark above its own scale: "5.2/5". */
  readonly offScale: Words | null;
  /** The same for two sentences that ask for the same numbers of the same metric; empty where there are no words. */
  readonly gist: string;
}

/** A day by which the sentence wants something reached, with its year. */
export interface Deadline extends Words {
  /** A cycle's name as files write it (`2026-Q3`, `2027`), or the days that the words stand for. */
  readonly period: string | { readonly start: Day; readonly end: Day };
  /** Whether it leads to nothing but a deadline ("by", "d'ici"): "at the end of 2025" may also tell of a start. */
  readonly by: boolean;
  /** Whether the last day of the period is meant. */
  readonly end: boolean;
}

/**
 * What was understood of one sentence. The same text in the same language always gives the same reading;
 * it depends on nothing else, so it is computed once and kept with the sentence.
 */
export interface SentenceReading {
  readonly language: Language;
  readonly mentions: readonly Mention[];
  /** Where the value should go, by the words: `hold` for maintain, keep, garantir, ne pas dépasser. */
  readonly direction: 'up' | 'down' | 'hold' | null;
  /** The word that says the direction ("Reduce", "hausse"). */
  readonly directionWords: Words | null;
  /** The start, when the sentence states one ("from 12%", "vs 65 %", "actuellement 600"). */
  readonly baseline: Mention | null;
  /** The level to reach, in absolute terms. */
  readonly target: Mention | null;
  /** A relative or absolute change: "by 30%", "doubler" (×2 → multiple), "+25 000". `sign` is +1 up, −1 down, 0 unknown. */
  readonly change: { readonly mention: Mention; readonly sign: 1 | -1 | 0 } | null;
  /** A band to stay in ("above 99.9 %", "< 150 €", "ne pas dépasser 2 %"). */
  readonly band: (Band & { readonly range: OffsetRange }) | null;
  /** Whether a stranger could say "reached" from the words alone. */
  readonly measurable: boolean;
  /**
   * Set when what is stated is work or a thing to produce, not a change in the world. `withOutcome`: the sentence goes on
   * to say, with a number, what the work is for ("Roll out X so that deploys go from weekly to daily"). `figurative`: the verb
   * may be meant in a figure of speech ("Build a team that people want to join"). `presumed`: no word says that it is work, only
   * that there is nothing else in it ("Streaming API"): a measure beside the sentence tells otherwise.
   */
  readonly activity:
    | (Words & {
        readonly form: ActivityForm;
        readonly withOutcome: boolean;
        readonly figurative: boolean;
        readonly presumed: boolean;
      })
    | null;
  /** Unfinished text: "from X to Y", "TBD", "[metric]". */
  readonly placeholder: Words | null;
  /** Where words and signs stand that may begin another result ("and", "while", ";"): offsets from the sentence's start. */
  readonly joints: readonly number[];
  /** Numbers that the languages' conventions leave open: `1,234` where the language is not sure. */
  readonly ambiguous: readonly Mention[];
  readonly wording: Wording;
  readonly measure: Measure;
  readonly deadlines: readonly Deadline[];
}
