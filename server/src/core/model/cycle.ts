import type { Day } from '../base/calendar.ts';

/** A planning period with its first and last day, both included. */
export interface Cycle {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

/** What the configuration says about time. */
export interface CycleSettings {
  /** Month (1–12) in which the fiscal year starts; 1 for the calendar year. `2026-Q1` then starts in that month of 2026. */
  readonly fiscalYearStart: number;
  /** Cycles that have a name of their own. */
  readonly named: Readonly<Record<string, { readonly start: Day; readonly end: Day }>>;
}
