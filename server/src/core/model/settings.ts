import type { CycleSettings } from './cycle.ts';
import type { RollupMode } from './okr.ts';

/** What scoring needs to know besides the files themselves. All of it comes from `okr.config.yaml`, with these defaults. */
export interface ScoringSettings {
  readonly cycles: CycleSettings;
  readonly rollup: RollupMode;
  /** Days between two check-ins, and how many days late one may be before its key result counts as outdated. */
  readonly cadence: { readonly days: number; readonly grace: number };
  /** From which final score on the band is green and yellow. */
  readonly bands: { readonly green: number; readonly yellow: number };
}

export const DEFAULT_SCORING: ScoringSettings = {
  cycles: { fiscalYearStart: 1, named: {} },
  rollup: 'key-results',
  cadence: { days: 7, grace: 7 },
  bands: { green: 0.7, yellow: 0.4 },
};
