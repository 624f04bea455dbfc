import type { OkrService, ScoreEntry } from '../../core/index.ts';
import type { TextEdit } from '../../core/syntax/edits.ts';
import type { AgentHost } from '../tool.ts';

/** What an agent may ask for: all that any of the changes takes. */
export interface Asked {
  readonly change: 'check-in' | 'key-result' | 'objective' | 'align' | 'fix';
  readonly ref: string | null;
  readonly path: string | null;
  readonly text: string | null;
  readonly team: string | null;
  readonly to: string | null;
  readonly replaces: string | null;
  readonly keep: boolean | null;
  readonly value: string | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly by: string | null;
  readonly done: readonly string[] | null;
  readonly rule: string | null;
  readonly line: number | null;
  readonly fix: string | null;
}

/** A draft of the workspace in which a change is tried. */
export interface Draft {
  readonly host: AgentHost;
  readonly service: OkrService;
  /** The engine edits open files only. */
  open(uri: string): Promise<void>;
}

/** Edits of files that are open in the draft; of a file that is not, its whole text. */
export interface Change {
  readonly summary: string;
  readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
  readonly notes: readonly string[];
  /** Whose score is told before and after. */
  readonly subject: ScoreEntry | null;
}
