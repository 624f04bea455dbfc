import type { Day } from '../base/calendar.ts';
import type { LineIndex } from '../base/range.ts';
import type { SegmentedText } from '../document/segments.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import type { OkrFile } from '../model/okr.ts';
import type { OkrConfig } from '../schema/config.ts';

/** What the index knows of one file. A closed file has no text and no tree: only what was declared in it. */
export interface FileState {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly file: OkrFile;
  readonly config: OkrConfig;
  /** The text with its trees; `null` for a closed file. */
  readonly source: SegmentedText | null;
}

/** The workspace at one moment, as features and the report see it. */
export interface WorkspaceSnapshot {
  readonly today: Day;
  readonly graph: AlignmentGraph;
  state(uri: string): FileState | undefined;
  states(): Iterable<FileState>;
}
