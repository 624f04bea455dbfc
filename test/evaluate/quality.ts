/** How often a judge said yes and was right, said yes and was wrong, said no and should have said yes. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

export interface Quality extends Counts {
  /** Of what was accused, the share that deserved it; `null` when nothing was accused. */
  readonly precision: number | null;
  /** Of what deserved it, the share that was accused; `null` when nothing did. */
  readonly recall: number | null;
  /** The harmonic mean of both; `null` when either is. */
  readonly f1: number | null;
}

/** Precision, recall and F1 of answers, each beside what a reader answered. */
export function qualityOf(answers: readonly (readonly [got: boolean, wanted: boolean])[]): Quality {
  const count = (got: boolean, wanted: boolean) => answers.filter((answer) => answer[0] === got && answer[1] === wanted).length;
  const hits = count(true, true);
  const falseAlarms = count(true, false);
  const misses = count(false, true);
  const precision = hits + falseAlarms === 0 ? null : hits / (hits + falseAlarms);
  const recall = hits + misses === 0 ? null : hits / (hits + misses);
  const f1 = hits + falseAlarms + misses === 0 ? null : (2 * hits) / (2 * hits + falseAlarms + misses);
  return { hits, falseAlarms, misses, precision, recall, f1 };
}
