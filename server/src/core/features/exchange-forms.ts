/** What an import asks and answers, as plain data in the reader's language. */
import type { Position } from '../base/range.ts';
import type { Language } from '../language/reading.ts';
import type { TextEdit } from '../syntax/edits.ts';

export interface ImportAsked {
  /** What the text is; `null` to be told by itself. */
  readonly shape: 'table' | 'text' | null;
  readonly language: Language | null;
  /** For what names none itself. */
  readonly team: string | null;
  readonly cycle: string | null;
  /** Roles of columns, as `objective=A`. */
  readonly columns: readonly string[];
}

/** A file that would be made. */
export interface ImportedPlan {
  /** How it could be called. */
  readonly name: string;
  readonly team: string | null;
  readonly cycle: string | null;
  readonly text: string;
  /** How many objectives and key results, in words. */
  readonly found: string;
}

export interface ImportedColumn {
  readonly letter: string;
  /** Its head; empty without one. */
  readonly name: string;
  /** What it was taken for, as somebody would type it; `null`: it is left out. */
  readonly role: string | null;
  /** The same in words. */
  readonly shown: string;
}

export interface ImportView {
  readonly files: readonly ImportedPlan[];
  readonly found: string;
  /** The columns of a table; `null` for a text. */
  readonly columns: readonly ImportedColumn[] | null;
  /** What a column of a table can hold, as somebody would type it and in words; empty for a text. */
  readonly roles: readonly { readonly role: string; readonly shown: string }[];
  /** Whether nothing can be made before somebody says which column is which. */
  readonly needsColumns: boolean;
  /** What somebody should look at. */
  readonly notes: readonly string[];
  readonly leftOut: readonly {
    readonly line: number;
    readonly endLine: number;
    /** `line 4`, `lines 4–7`. */
    readonly place: string;
    readonly text: string;
    readonly reason: string;
  }[];
  /** Why there is nothing, in a sentence. */
  readonly problem: string | null;
}

/** The edits of an open file, or `null` where the view says what is in the way. */
export interface PasteView {
  readonly edits: readonly TextEdit[] | null;
  /** Where what was pasted begins, in the text with the edits. */
  readonly cursor: Position | null;
  readonly view: ImportView;
}
