import type { OffsetRange } from '../../base/range.ts';
import type { Locale } from '../../messages/index.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { createFolds, type Fold } from './folds.ts';
import type { ReadToken } from './read-token.ts';
import { selectionsAt } from './selections.ts';
import { type SymbolNode, symbolsOf } from './symbols.ts';
import { createTokens } from './tokens.ts';

/** What an editor draws of the shape of one open file. Each answer is empty, or `null`, for a file that is not open. */
export interface Shape {
  /** The outline: the team, its objectives, their key results, and what is recorded of them. */
  symbols(uri: string, locale: Locale): readonly SymbolNode[];
  /** What can be folded, by lines; `null` where nothing is known, so that an editor goes by indentation. */
  folds(uri: string): readonly Fold[] | null;
  /** The ranges around an offset, from the word to the file, each larger than the one before. */
  selections(uri: string, offset: number): readonly OffsetRange[];
  /** How the sentences were read and where references lead, in the order of the text; none overlaps another. */
  tokens(uri: string): readonly ReadToken[];
  /** What was looked at since the start, counted: what is unchanged is not looked at again. */
  readonly work: ShapeWork;
}

export interface ShapeWork {
  /** Segments of files in which lines to fold were looked for. */
  readonly folded: number;
  /** Objectives whose sentences were made tokens of. */
  readonly coloured: number;
}

export function createShape(snapshot: WorkspaceSnapshot): Shape {
  const folds = createFolds();
  const tokens = createTokens(snapshot);
  return {
    symbols: (uri, locale) => symbolsOf(snapshot, uri, locale),
    folds: (uri) => folds.of(snapshot.state(uri)),
    selections: (uri, offset) => selectionsAt(snapshot.state(uri), offset),
    tokens: (uri) => tokens.of(uri),
    get work() {
      return { folded: folds.looked, coloured: tokens.made };
    },
  };
}
