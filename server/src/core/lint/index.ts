import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph, ObjectiveNode } from '../model/alignment.ts';
import type { Cycle } from '../model/cycle.ts';
import type { OkrFile, Problem } from '../model/okr.ts';
import type { OkrConfig, RuleOptions } from '../schema/config.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';
import { createRunner } from './runner.ts';
import { applySuppressions, readSuppressions, type Suppression } from './suppression.ts';

export { readSuppressions, type Suppression };

export interface LintInput {
  readonly file: OkrFile;
  readonly config: OkrConfig;
  readonly cycle: Cycle | null;
  readonly today: Day;
}

export interface FileInput extends LintInput {
  readonly text: string;
  /** Whether the same objects will not come back, as those of a file that nobody has open: then nothing is kept for them. */
  readonly once?: boolean;
}

/**
 * Finds what is weak or wrong in OKRs. What was found in an objective is kept for as long as the same
 * `Objective` object comes back under the same configuration, language and cycle.
 */
export interface Linter {
  /** What can be said of a file on its own: reading problems, wording, contradictions. Ranges are absolute. */
  lintFile(input: FileInput): Finding[];
  /** What depends on other files: references and ids of one of the file's objectives in the graph. */
  lintNode(input: LintInput & { readonly node: ObjectiveNode; readonly graph: AlignmentGraph }): Finding[];
  /** The same for the file's `check_ins:` log. */
  lintLog(input: LintInput & { readonly graph: AlignmentGraph }): Finding[];
  /** Problems that were found while reading a text that is no OKR file, such as `okr.config.yaml`. */
  lintProblems(input: { readonly problems: readonly Problem[]; readonly text: string; readonly config: OkrConfig }): Finding[];
  /**
   * Takes away what the file's comments wave through, adds what is wrong with those comments, and sorts by place.
   * Wants all of a file's findings at once, the graph's too.
   */
  suppress(suppressions: readonly Suppression[], findings: readonly Finding[], config: OkrConfig): Finding[];
  /** All rules by id, with what a configuration may set of them. */
  readonly ruleOptions: RuleOptions;
  /** Counts work for the growth test: how many objectives were linted since the start, and looked at in the graph. */
  readonly work: { readonly objectives: number; readonly nodes: number };
}

export function createLinter(): Linter {
  const runner = createRunner(RULES);
  return {
    ...runner,
    suppress: (suppressions, findings, config) => applySuppressions(suppressions, findings, config, RULES),
    ruleOptions: new Map(RULES.map((rule) => [rule.id, rule.options ?? {}])),
    get work() {
      return runner.work;
    },
  };
}
