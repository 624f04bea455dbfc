import { LineIndex } from '../base/range.ts';
import { closeFile, createCloset } from '../document/close-file.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { deepDetach } from '../document/detach.ts';
import { FILE_CODES, invalid } from '../document/problems.ts';
import { type SegmentedText, segmentText } from '../document/segments.ts';
import { type Linter, readSuppressions, type Suppression } from '../lint/index.ts';
import type { Finding } from '../lint/rule.ts';
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
  /** What can be said of the file on its own; of an open one it is looked for when somebody asks, and kept. */
  readonly own: () => OwnFindings;
}

export interface OwnFindings {
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

/**
 * Takes a text in: reads, declares, lints. A closed file leaves its text, its trees and its fixes behind, so it is linted at
 * once; an open one keeps them, and who asks for a hover right after a letter was typed does not wait for the findings.
 */
export interface Intake {
  take(request: IntakeRequest): IndexedFile;
  /** Counts work for the growth test. */
  readonly work: { readonly segments: number; readonly objectives: number };
}

export function createIntake(linter: Linter): Intake {
  const declarer = createDeclarer();
  const closet = createCloset();
  let segments = 0;
  return {
    take({ uri, content, config, today, open, previous }) {
      const limits = { ...DEFAULT_LIMITS, ...config.limits };
      const source = segmentText(content.text, previous ?? undefined, limits);
      segments += source.readCount;
      const declared = declarer.declare(source, { uri, language: config.language, once: !open });
      const cycle = declared.cycle && cycleOf(declared.cycle.value, config.scoring.cycles);
      const file = withProblems(declared, [...encodingProblems(content), ...(cycle ? [] : cycleProblems(declared))]);
      const lint = (): OwnFindings => ({
        findings: linter.lintFile({ file, text: content.text, config, cycle, today, once: !open }),
        suppressions: readSuppressions(content.text),
      });
      const lines = LineIndex.of(content.text);
      if (open) return { state: { uri, lines, file, config, source }, cycle, own: once(lint) };
      const { findings, suppressions } = lint();
      const own = { findings: findings.map(closedFinding), suppressions: deepDetach(suppressions) };
      const state = { uri, lines, file: closeFile(file, closet), config, source: null };
      return { state, cycle: deepDetach(cycle), own: () => own };
    },
    get work() {
      return { segments, objectives: declarer.work.objectives };
    },
  };
}

function once<T>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= compute();
    return known;
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

/** A finding in a file that nobody has open: a fix would have no text to act on. */
function closedFinding({ rule, message, data, severity, range }: Finding): Finding {
  return { rule, message, data: deepDetach(data), severity, range, fixes: NO_FIXES };
}

const NO_FIXES: Finding['fixes'] = [];
