import { LineIndex } from '../base/range.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { detach } from '../document/detach.ts';
import { FILE_CODES, invalid } from '../document/problems.ts';
import { type SegmentedText, segmentText } from '../document/segments.ts';
import { type Linter, readSuppressions, type Suppression } from '../lint/index.ts';
import type { Finding, MessageData } from '../lint/rule.ts';
import { type Cycle, cycleOf } from '../model/cycle.ts';
import type { OkrFile, Problem } from '../model/okr.ts';
import type { OkrConfig } from '../schema/config.ts';
import { DEFAULT_LIMITS } from '../syntax/guard.ts';
import { notUtf8 } from './configs.ts';
import type { FileState } from './state.ts';
import type { FileContent } from './workspace.ts';

/** A file as the index keeps it. */
export interface IndexedFile {
  readonly state: FileState;
  readonly cycle: Cycle | null;
  /** What can be said of the file on its own. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
}

export interface IntakeRequest {
  readonly uri: string;
  readonly content: FileContent;
  readonly config: OkrConfig;
  readonly today: number;
  readonly open: boolean;
  /** The version before of an open file, of which the unchanged segments are kept. */
  readonly previous: SegmentedText | null;
}

/** Takes a text in: reads, declares, lints. A closed file leaves its text and its trees behind. */
export interface Intake {
  take(request: IntakeRequest): IndexedFile;
  /** Counts work for the growth test. */
  readonly work: { readonly segments: number; readonly objectives: number };
}

export function createIntake(linter: Linter): Intake {
  const declarer = createDeclarer();
  let segments = 0;
  return {
    take({ uri, content, config, today, open, previous }) {
      const limits = { ...DEFAULT_LIMITS, ...config.limits };
      const source = segmentText(content.text, previous ?? undefined, limits);
      segments += source.readCount;
      const declared = declarer.declare(source, { uri, language: config.language, closed: !open });
      const cycle = declared.cycle && cycleOf(declared.cycle.value, config.scoring.cycles);
      const file = withProblems(declared, [...encodingProblems(content), ...(cycle ? [] : cycleProblems(declared))]);
      const findings = linter.lintFile({ file, text: content.text, config, cycle, today });
      const suppressions = readSuppressions(content.text);
      return {
        state: { uri, lines: LineIndex.of(content.text), file, config, source: open ? source : null },
        cycle,
        findings: open ? findings : findings.map(detachFinding),
        suppressions: open ? suppressions : suppressions.map(detachSuppression),
      };
    },
    get work() {
      return { segments, objectives: declarer.work.objectives };
    },
  };
}

function withProblems(file: OkrFile, problems: readonly Problem[]): OkrFile {
  return problems.length === 0 ? file : { ...file, problems: [...problems, ...file.problems] };
}

function encodingProblems({ invalidUtf8At }: FileContent): readonly Problem[] {
  return invalidUtf8At === undefined ? [] : [notUtf8(invalidUtf8At)];
}

/** A name that stands for no period: only with the configuration can it be told. */
function cycleProblems({ cycle, recognised }: OkrFile): readonly Problem[] {
  return cycle && recognised ? [invalid(FILE_CODES, 'cycle', 'cycle', cycle.value, cycle.range)] : [];
}

function detachFinding(finding: Finding): Finding {
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    data: detachData(fix.data),
    edits: fix.edits.map((edit) => ({ range: edit.range, newText: detach(edit.newText) })),
  }));
  return { ...finding, data: detachData(finding.data), fixes };
}

function detachData(data: MessageData): MessageData {
  const entries = Object.entries(data);
  if (entries.length === 0) return data;
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? detach(value) : value]));
}

function detachSuppression(suppression: Suppression): Suppression {
  return {
    ...suppression,
    rules: suppression.rules.map((rule) => ({ ...rule, value: detach(rule.value) })),
    reason: suppression.reason === null ? null : detach(suppression.reason),
  };
}
