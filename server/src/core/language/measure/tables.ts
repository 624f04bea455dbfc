import type { PhraseTable } from '../phrases.ts';
import type { MetricFamily } from '../reading.ts';

/** The words of one language that say what is measured, and by when. All folded. */
export interface MeasureTables {
  /** What a metric is about; the longest phrase wins: "sales cycle" is speed, "sales" is revenue. */
  readonly families: PhraseTable<MetricFamily>;
  /** Metrics that cannot exceed 100: percent for a conversion rate, points for an NPS. */
  readonly ceilings: PhraseTable<'percent' | 'points'>;
  /** Words that lift such a ceiling: net retention, growth, of plan. */
  readonly unbounded: PhraseTable<true>;
  /** What a share of is at most all of it: customers, tickets. */
  readonly wholes: ReadonlySet<string>;
  /** Small words and ways to lead to a number, which two wordings of one metric need not share. */
  readonly fillers: ReadonlySet<string>;
  readonly deadlines: DeadlineTables;
}

/** How a day by which something is to be reached is written. */
export interface DeadlineTables {
  /**
   * What leads to it. `end` counts from its last day; `by` may also lead to a day that is over; what is only `until` or `end of`
   * also tells of a start ("from 12% at the end of 2025").
   */
  readonly cues: PhraseTable<{ readonly by: boolean; readonly end: boolean }>;
  /** The letters of quarters and halves: Q, T, H, S. */
  readonly parts: Readonly<Record<string, 'Q' | 'H'>>;
  /** Months in order, each with its abbreviations. */
  readonly months: ReadonlyMap<string, number>;
  /** Whether 3/4/2027 has its month first somewhere: then it is only read where it cannot. */
  readonly monthMayLead: boolean;
}

/** Numbers months from 1, from twelve groups of spellings. */
export function monthTable(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((spellings, i) => spellings.split(' ').map((month): [string, number] => [month, i + 1])));
}

/** Nouns that form their plural with -s, each in both forms, as phrases of a table. */
export function inBothNumbers(nouns: string): string {
  return nouns
    .split(',')
    .map((noun) => noun.trim())
    .flatMap((noun) => (/[sxz]$/.test(noun) ? [noun] : [noun, pluralOf(noun)]))
    .join(',');
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
