import { LineIndex } from '../base/range.ts';
import { closeFile, createCloset } from '../document/close-file.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { deepDetach } from '../document/detach.ts';
import { FILE_CODES, invalid } from '../document/problems.ts';
import { type SegmentedText, segmentText } from '../document/segments.ts';
import { type FileInput, type Linter, readSuppressions, type Suppression } from '../lint/index.ts';
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
  readonly own: OwnFindings;
}

/** What can be said of a file on its own. */
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
      const own = new AskedFindings(linter, { file, text: content.text, config, cycle, today, once: !open });
      const lines = LineIndex.of(content.text);
      if (open) return { state: { uri, lines, file, config, source }, cycle, own };
      return {
        state: { uri, lines, file: closeFile(file, closet), config, source: null },
        cycle: deepDetach(cycle),
        own: { findings: own.findings.map(closedFinding), suppressions: deepDetach(own.suppressions) },
      };
    },
    get work() {
      return { segments, objectives: declarer.work.objectives };
    },
  };
}

/** Looks when somebody asks, once. It holds the text and all that was read in it, so it is for open files. */
class AskedFindings implements OwnFindings {
  private found: readonly Finding[] | null = null;
  private read: readonly Suppression[] | null = null;

  constructor(
    private readonly linter: Linter,
    private readonly input: FileInput,
  ) {}

  get findings(): readonly Finding[] {
    this.found ??= this.linter.lintFile(this.input);
    return this.found;
  }

  get suppressions(): readonly Suppression[] {
    this.read ??= readSuppressions(this.input.text);
    return this.read;
  }
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
