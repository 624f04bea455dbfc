import { type OffsetRange, shift } from '../base/range.ts';
import { detach } from '../document/detach.ts';
import type { Objective, PlacedObjective, Problem } from '../model/okr.ts';
import type { OkrConfig } from '../schema/config.ts';
import type { FileInput, Linter, LintInput } from './index.ts';
import { levelInForce, milder, severityInForce } from './levels.ts';
import type {
  FileRule,
  Finding,
  Fix,
  GraphRule,
  KeyResultRule,
  ObjectiveRule,
  ReadingRule,
  Report,
  Reports,
  Rule,
  RuleContext,
  Severity,
} from './rule.ts';
import { defaultsOf } from './support/options.ts';

const NO_OPTIONS = {};
const NO_FIXES: readonly Fix[] = [];
const NO_REPORTS: readonly Report[] = [];

/** The rules that one configuration lets run, sorted by what they look at. */
interface RulesInForce {
  readonly config: OkrConfig;
  readonly file: readonly FileRule[];
  readonly objective: readonly ObjectiveRule[];
  readonly keyResult: readonly KeyResultRule[];
  readonly graph: readonly GraphRule[];
  /** Those of them that look at an objective alone, or at the log. */
  readonly alone: readonly Having<'checkAlone'>[];
  readonly log: readonly Having<'checkLog'>[];
  /** What the configuration and the defaults say of each rule that has options. */
  readonly options: ReadonlyMap<string, RuleContext['options']>;
  /** Whether a rule whose findings are kept looks at the day. */
  readonly usesToday: boolean;
}

type Having<Check extends 'checkAlone' | 'checkLog'> = GraphRule & Required<Pick<GraphRule, Check>>;

/** What was found in an objective, at the base where it stood last, with all that it depended on. */
interface KeptFindings {
  readonly rules: RulesInForce;
  readonly dependsOn: string;
  readonly base: number;
  readonly findings: readonly Finding[];
}

/** Runs rules over declared OKRs and keeps per objective what they said. The caches live and die with the runner. */
export function createRunner(
  rules: readonly Rule[],
): Pick<Linter, 'lintFile' | 'lintNode' | 'lintLog' | 'lintProblems' | 'work'> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const inOrder = inDependentOrder(rules, byId);
  const inForce = new WeakMap<OkrConfig, RulesInForce>();
  const kept = new WeakMap<Objective, KeptFindings>();
  let linted = 0;
  let looked = 0;

  const rulesFor = (config: OkrConfig): RulesInForce => {
    let found = inForce.get(config);
    if (!found) {
      found = pick(inOrder, config);
      inForce.set(config, found);
    }
    return found;
  };

  const findingOf = (rule: Rule, report: Report, config: OkrConfig, isOpen = true): Finding | null => {
    const severity = severityInForce(report.severity, rule, config);
    if (severity === 'off') return null;
    const fixes = typeof report.fixes !== 'function' ? report.fixes : isOpen ? report.fixes() : undefined;
    return {
      rule: rule.id,
      message: report.message,
      data: report.data ?? NO_OPTIONS,
      severity,
      range: report.range,
      fixes: fixes?.map(detached) ?? NO_FIXES,
    };
  };

  const findingOfProblem = (problem: Problem, context: RuleContext, config: OkrConfig): Finding | null => {
    const rule = byId.get(problem.code) ?? ({ id: problem.code, level: 'error', subject: 'reading' } satisfies ReadingRule);
    const refined = rule.subject === 'reading' ? rule.refine?.(problem, context) : undefined;
    return findingOf(rule, { message: problem.message, data: problem.data, range: problem.range, ...refined }, config);
  };

  const lintObjective = (objective: Objective, force: RulesInForce, context: RuleContext, isOpen: boolean): Finding[] => {
    linted++;
    const findings: Finding[] = [];
    for (const problem of firstCauses(objective.problems)) pushIf(findings, findingOfProblem(problem, context, force.config));

    const run = <R extends ObjectiveRule | KeyResultRule>(
      rules: readonly R[],
      subject: OffsetRange,
      check: (rule: R, index: number) => Reports,
    ) => {
      // Of most subjects there is nothing to say, so there is nothing to stand behind.
      let reported = problemsWithin(subject, objective);
      for (let index = 0; index < rules.length; index++) {
        const rule = rules[index] as R;
        const before = reported;
        if (before && rule.yieldsTo?.some((id) => before.has(id))) continue;
        const reports = check(rule, index);
        if (reports === null) continue;
        const isSecond = before && rule.secondTo?.some((id) => atLeast(before.get(id), rule.level));
        for (const report of listed(reports)) {
          const finding = findingOf(rule, isSecond ? { ...report, severity: 'info' } : report, force.config, isOpen);
          if (!finding) continue;
          findings.push(finding);
          reported ??= new Map();
          const known = reported.get(rule.id);
          if (known === undefined || milder(known, finding.severity)) reported.set(rule.id, finding.severity);
        }
      }
    };
    run(force.objective, objective.range, (rule) => rule.check(objective, withOptions(context, rule, force)));
    const contexts = force.keyResult.map((rule) => withOptions(context, rule, force));
    for (const keyResult of objective.keyResults) {
      run(force.keyResult, keyResult.range, (rule, index) => rule.check(keyResult, objective, contexts[index] as RuleContext));
    }
    for (const rule of force.alone) {
      for (const report of listed(rule.checkAlone(objective))) pushIf(findings, findingOf(rule, report, force.config));
    }
    return findings;
  };

  const objectiveFindings = (
    { base, objective }: PlacedObjective,
    input: FileInput,
    force: RulesInForce,
    dependsOn: string,
  ): readonly Finding[] => {
    let entry = kept.get(objective);
    if (!entry || entry.rules !== force || entry.dependsOn !== dependsOn) {
      entry = {
        rules: force,
        dependsOn,
        base: 0,
        findings: lintObjective(objective, force, contextOf(input, input.text.slice(base)), !input.once),
      };
    }
    if (entry.base !== base || kept.get(objective) !== entry) {
      const by = base - entry.base;
      entry = { ...entry, base, findings: entry.findings.map((finding) => move(finding, by)) };
      if (!input.once) kept.set(objective, entry);
    }
    return entry.findings;
  };

  return {
    lintFile(input) {
      const { file, config } = input;
      const force = rulesFor(config);
      const context = contextOf(input, input.text);
      const dependsOn = dependenciesOf(input, force);
      const findings: Finding[] = [];
      for (const problem of firstCauses(file.problems)) pushIf(findings, findingOfProblem(problem, context, config));
      for (const rule of force.file) {
        const reports = rule.check(file, withOptions(context, rule, force));
        for (const report of listed(reports)) pushIf(findings, findingOf(rule, report, config));
      }
      for (const placed of file.objectives) {
        for (const finding of objectiveFindings(placed, input, force, dependsOn)) findings.push(finding);
      }
      return findings;
    },

    lintNode({ node, graph, ...input }) {
      looked++;
      const findings: Finding[] = [];
      const placed = input.file.objectives[node.index];
      if (!placed) return findings;
      const force = rulesFor(input.config);
      const plain = contextOf(input, '');
      for (const rule of force.graph) {
        const reports = rule.check(node, placed, graph, withOptions(plain, rule, force));
        for (const report of listed(reports)) {
          const finding = findingOf(rule, report, input.config);
          if (finding) findings.push(move(finding, placed.base));
        }
      }
      return findings;
    },

    lintLog({ graph, ...input }) {
      const findings: Finding[] = [];
      const force = rulesFor(input.config);
      const plain = contextOf(input, '');
      for (const rule of force.log) {
        const context = withOptions(plain, rule, force);
        for (const entry of input.file.log) {
          const reports = rule.checkLog(entry, graph, context);
          for (const report of listed(reports)) pushIf(findings, findingOf(rule, report, input.config));
        }
      }
      return findings;
    },

    lintProblems({ problems, text, config }) {
      const context: RuleContext = { file: NO_FILE, cycle: null, today: 0, text, scoring: config.scoring, options: NO_OPTIONS };
      return firstCauses(problems).flatMap((problem) => findingOfProblem(problem, context, config) ?? []);
    },

    get work() {
      return { objectives: linted, nodes: looked };
    },
  };
}

const NO_FILE: RuleContext['file'] = {
  uri: '',
  language: 'en',
  team: { value: '', range: [0, 0] },
  level: null,
  cycle: null,
};

function contextOf(input: LintInput, text: string): RuleContext {
  return { file: input.file, cycle: input.cycle, today: input.today, text, scoring: input.config.scoring, options: NO_OPTIONS };
}

function withOptions(context: RuleContext, rule: Rule, { options }: RulesInForce): RuleContext {
  const own = options.get(rule.id);
  if (!own) return context;
  const { file, cycle, today, text, scoring } = context;
  return { file, cycle, today, text, scoring, options: own };
}

/** Everything besides the objective, the rules and the configuration that a finding in an objective can depend on. */
function dependenciesOf({ file, cycle, today }: LintInput, force: RulesInForce): string {
  const parts = [file.uri, file.language, file.team.value, file.level?.value, file.cycle?.value];
  return [...parts, cycle?.name, cycle?.start, cycle?.end, force.usesToday ? today : ''].join('\n');
}

function pick(rules: readonly Rule[], config: OkrConfig): RulesInForce {
  const running = rules.filter((rule) => levelInForce(rule, config) !== 'off');
  const of = <S extends Rule['subject']>(subject: S) =>
    running.filter((rule): rule is Extract<Rule, { subject: S }> => rule.subject === subject);
  const graph = of('graph');
  return {
    config,
    file: of('file'),
    objective: of('objective'),
    keyResult: of('key-result'),
    graph,
    alone: graph.filter((rule): rule is Having<'checkAlone'> => rule.checkAlone !== undefined),
    log: graph.filter((rule): rule is Having<'checkLog'> => rule.checkLog !== undefined),
    options: new Map(
      running.flatMap(({ id, options }) => (options ? [[id, { ...defaultsOf(options), ...config.rules[id]?.options }]] : [])),
    ),
    // What is said of the whole file is said anew each time; only what is kept can age.
    usesToday: running.some((rule) => rule.usesToday && (rule.subject === 'objective' || rule.subject === 'key-result')),
  };
}

/** What could not be read within a subject counts as reported of it. */
function problemsWithin(subject: OffsetRange, { problems }: Objective): Map<string, Severity> | null {
  if (problems.length === 0) return null;
  const found = problems.filter(({ range }) => within(range, subject));
  return found.length === 0 ? null : new Map(found.map(({ code }) => [code, 'error']));
}

function listed(reports: Reports): readonly Report[] {
  if (reports === null) return NO_REPORTS;
  return isList(reports) ? reports : [reports];
}

/** `Array.isArray` does not know of arrays that are only read. */
function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}

function atLeast(severity: Severity | undefined, level: Severity | 'off'): boolean {
  return severity !== undefined && level !== 'off' && !milder(severity, level);
}

/** Rules before those that depend on what they said; the list's own order otherwise. */
function inDependentOrder(rules: readonly Rule[], byId: ReadonlyMap<string, Rule>): Rule[] {
  const sorted = new Set<Rule>();
  const visit = (rule: Rule, path: readonly Rule[]) => {
    if (sorted.has(rule) || path.includes(rule)) return;
    for (const id of [...(rule.yieldsTo ?? []), ...(rule.secondTo ?? [])]) {
      const other = byId.get(id);
      if (other) visit(other, [...path, rule]);
    }
    sorted.add(rule);
  };
  for (const rule of rules) visit(rule, []);
  return [...sorted];
}

/** Where YAML could not be read, the value that came of it is no fault of its own. */
function firstCauses(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0) return problems;
  const unreadable = new Set(problems.filter(({ code }) => code === 'yaml-syntax').map(({ range }) => range[0]));
  if (unreadable.size === 0) return problems;
  return problems.filter(({ code, range }) => !code.endsWith('-invalid') || !unreadable.has(range[0]));
}

function within(inner: OffsetRange, outer: OffsetRange): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function pushIf(findings: Finding[], finding: Finding | null): void {
  if (finding) findings.push(finding);
}

/** Findings are kept for closed files too, so a fix must not hold on to the text that it was cut from. */
function detached(fix: Fix): Fix {
  return { ...fix, edits: fix.edits.map(({ range, newText }) => ({ range, newText: detach(newText) })) };
}

/** The finding with its own range and those of its fixes moved by `by`. */
function move(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, by) })),
  }));
  return { ...finding, range: shift(finding.range, by), fixes };
}
