import type { Language } from '../language/reading.ts';
import type { Severity } from '../lint/rule.ts';
import { DEFAULT_SCORING, type ScoringSettings } from '../model/settings.ts';

export type Preset = 'recommended' | 'strict' | 'structure';

/** `okr.config.yaml` with all defaults filled in. */
export interface OkrConfig {
  /** The file it was read from; `null` for the defaults. */
  readonly uri: string | null;
  readonly language: Language | null;
  readonly scoring: ScoringSettings;
  readonly people: readonly string[];
  readonly teams: readonly string[];
  readonly ignore: readonly string[];
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly limits: { readonly maxCharacters: number; readonly maxDepth: number };
}

export interface RuleSetting {
  /** Overrides the preset's level. */
  readonly level: Severity | 'off' | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a rule lets a configuration set beside its level: a number within bounds, or a list of words. */
export type RuleOption =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max?: number;
      /** Whether a fraction will do; else only whole numbers. */
      readonly fraction?: true;
      readonly default: number;
    }
  | { readonly kind: 'words'; readonly default: readonly string[] };

/** What may be set of each rule, by the rule's id. */
export type RuleOptions = ReadonlyMap<string, Readonly<Record<string, RuleOption>>>;

/** What counts where no configuration says otherwise. */
export const DEFAULT_CONFIG: OkrConfig = {
  uri: null,
  language: null,
  scoring: DEFAULT_SCORING,
  people: [],
  teams: [],
  ignore: [],
  preset: 'recommended',
  rules: {},
  limits: { maxCharacters: 4_000_000, maxDepth: 128 },
};
