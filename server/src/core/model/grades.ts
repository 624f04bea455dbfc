import { counts, weightedMean } from './mean.ts';
import type { Objective } from './okr.ts';
import { TOLERANCE } from './pace.ts';
import type { ScoringSettings } from './settings.ts';

export type Band = 'green' | 'yellow' | 'red';

/** What a final grade amounts to: green, yellow or red, and from where to where that band goes. */
export interface Graded {
  /** The grade, 0..1. */
  readonly score: number;
  readonly band: Band;
  /** The lowest grade of the band; `null` of the lowest band. */
  readonly from: number | null;
}

/** The band of a final grade, by the configuration's bounds (0.7 and 0.4 by default, as in Google re:Work). */
export function gradedAs(score: number, { green, yellow }: ScoringSettings['bands']): Graded {
  if (score >= green - TOLERANCE) return { score, band: 'green', from: green };
  return score >= yellow - TOLERANCE ? { score, band: 'yellow', from: yellow } : { score, band: 'red', from: null };
}

/** The mean of the grades that the key results of an objective were given, by weight. */
export interface MeanGrade {
  readonly score: number;
  /** How many of the key results that count have a grade. */
  readonly in: number;
  readonly of: number;
}

/** `null` while none that counts has one: a missing grade is no zero. */
export function meanGrade({ keyResults, facts }: Objective): MeanGrade | null {
  // The key results of a closed file must be unpacked to be looked at.
  if (!facts.graded) return null;
  const counted = keyResults.filter(({ weight }) => counts(weight));
  const score = weightedMean(counted.map(({ weight, score: grade }) => ({ weight, progress: grade?.value ?? null })));
  return score === null ? null : { score, in: counted.filter(({ score: grade }) => grade !== null).length, of: counted.length };
}
