import type { OffsetRange, Position } from '../../base/range.ts';
import { shift } from '../../base/range.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { lettersIn } from '../../write/reference-source.ts';
import { declarationOf, type Mention, partNaming, referencesTo } from './mentions.ts';
import { pointedAt } from './named.ts';
import { type IsCancelled, type Texts, textsOf } from './texts.ts';

/** A place in a file, open or closed. */
export interface Place {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/** A place in the file that was asked about. */
export interface Highlight {
  readonly range: OffsetRange;
  /** Whether the id is declared there, or only referred to. */
  readonly declares: boolean;
}

/** Everything the cursor's id, title or reference is called by. `null` when cancelled. */
export async function references(
  snapshot: WorkspaceSnapshot,
  texts: Texts,
  uri: string,
  offset: number,
  withDeclaration: boolean,
  isCancelled: IsCancelled,
): Promise<readonly Place[] | null> {
  const state = snapshot.state(uri);
  const text = texts.open(uri);
  const pointed = state && text !== undefined ? pointedAt(snapshot, state, text, offset) : null;
  if (pointed?.kind !== 'name' && pointed?.kind !== 'title') return [];
  const { named } = pointed;
  const isKeyResult = named.keyResult !== null;
  const byFile = new Map<string, Mention[]>();
  const declaration = withDeclaration ? declarationOf(snapshot, named) : null;
  for (const mention of [...(declaration ? [declaration] : []), ...referencesTo(snapshot, named)]) {
    const known = byFile.get(mention.uri);
    if (known) known.push(mention);
    else byFile.set(mention.uri, [mention]);
  }
  const places: Place[] = [];
  for await (const [file, content] of textsOf([...byFile.keys()], texts, isCancelled)) {
    const lines = snapshot.state(file)?.lines;
    for (const mention of (lines && byFile.get(file)) ?? []) {
      const [start, end] = rangeNaming(mention, content, isKeyResult);
      if (lines) places.push({ uri: file, start: lines.positionAt(start), end: lines.positionAt(end) });
    }
  }
  return isCancelled() ? null : places;
}

/** The same within one open file, and only from a name itself: a title is no name. */
export function highlights(
  snapshot: WorkspaceSnapshot,
  { open }: Pick<Texts, 'open'>,
  uri: string,
  offset: number,
): readonly Highlight[] {
  const state = snapshot.state(uri);
  const text = open(uri);
  const pointed = state && text !== undefined ? pointedAt(snapshot, state, text, offset) : null;
  if (pointed?.kind !== 'name') return [];
  const { named } = pointed;
  const declaration = declarationOf(snapshot, named);
  return [...(declaration?.uri === uri ? [declaration] : []), ...referencesTo(snapshot, named, uri)].map((mention) => ({
    range: rangeNaming(mention, text, named.keyResult !== null),
    declares: mention === declaration,
  }));
}

/** Where the letters of a name stand in a text; all of the mention where the text spells them otherwise, or has changed. */
function rangeNaming(mention: Mention, text: string | undefined, isKeyResult: boolean): OffsetRange {
  const letters = text === undefined ? null : lettersIn(text.slice(...mention.range), mention.text);
  return letters === null ? mention.range : shift(partNaming(mention, isKeyResult), mention.range[0] + letters);
}
