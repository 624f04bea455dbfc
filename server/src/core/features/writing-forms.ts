import type { Position } from '../base/range.ts';
import type { Level } from '../model/okr.ts';
import type { TextEdit } from '../syntax/edits.ts';

/** What can be added at a cursor. */
export type ItemKind = 'objective' | 'keyResult' | 'action';

/** Where a title stands that is to be typed over. */
export interface Selected {
  readonly start: Position;
  readonly end: Position;
}

/** Edits of the open file that add an item, and where its title is then; or in one line why there are none. */
export type AddedItem =
  | { readonly edits: readonly TextEdit[]; readonly selection: Selected; readonly problem: null }
  | { readonly edits: null; readonly problem: string };

/** What is asked about a new file, with what is likely first. */
export interface NewFileForm {
  /** Teams of the workspace and of the configuration, those with most files first. */
  readonly teams: readonly string[];
  readonly cycles: readonly { readonly name: string; readonly detail: string }[];
  readonly levels: readonly Level[];
}

export interface NewFileAnswers {
  /** The folder's URI, with a slash at its end; `null` where none is open. */
  readonly folder: string | null;
  readonly team: string;
  readonly cycle: string;
  readonly level: Level;
}

/** A file that is not there yet. */
export interface NewFile {
  /** Named as the others of the folder are. */
  readonly name: string;
  readonly text: string;
  readonly selection: Selected;
}
