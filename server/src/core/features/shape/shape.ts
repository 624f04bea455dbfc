import type { OffsetRange } from '../../base/range.ts';
import { segmentText } from '../../document/segments.ts';
import type { TextEdit } from '../../lint/rule.ts';
import type { Locale } from '../../messages/index.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { isConfigUri } from '../request.ts';
import { createFolds, type Fold } from './folds.ts';
import { type FormatOptions, formatEdits } from './format/format.ts';
import type { ReadToken } from './read-token.ts';
import { selectionsAt } from './selections.ts';
import { type SymbolNode, symbolsOf } from './symbols.ts';
import { createTokens } from './tokens.ts';
import { type Understood, understoodIn } from './understood.ts';

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
  /**
   * The edits that lay a file, or the lines that a range touches, out anew; none for what is well laid out or not
   * open, `null` for what is left alone: it is broken, or would say something else. A configuration can be laid out as well.
   */
  format(uri: string, options: FormatOptions, range?: OffsetRange | null): readonly TextEdit[] | null;
  /** What was understood of the sentences, in the order of the file. */
  understood(uri: string, locale: Locale): readonly Understood[];
  /** What was looked at since the start, counted: what is unchanged is not looked at again. */
  readonly work: ShapeWork;
}

export interface ShapeWork {
  /** Segments of files in which lines to fold were looked for. */
  readonly folded: number;
  /** Objectives whose sentences were made tokens of. */
  readonly coloured: number;
}

/** `textOf`: the text of an open file, also of a configuration. */
export function createShape(snapshot: WorkspaceSnapshot, textOf: (uri: string) => string | undefined): Shape {
  const folds = createFolds();
  const tokens = createTokens(snapshot);
  return {
    symbols: (uri, locale) => symbolsOf(snapshot, uri, locale),
    folds: (uri) => folds.of(snapshot.state(uri)),
    selections: (uri, offset) => selectionsAt(snapshot.state(uri), offset),
    tokens: (uri) => tokens.of(uri),
    format(uri, options, range = null) {
      const state = snapshot.state(uri);
      if (state)
        return state.source && state.file.recognised
          ? formatEdits({ source: state.source, file: state.file }, options, range)
          : [];
      const text = isConfigUri(uri) ? textOf(uri) : undefined;
      return text === undefined ? [] : formatEdits({ source: segmentText(text), file: null }, options, range);
    },
    understood: (uri, locale) => understoodIn(snapshot, uri, locale),
    get work() {
      return { folded: folds.looked, coloured: tokens.made };
    },
  };
}
