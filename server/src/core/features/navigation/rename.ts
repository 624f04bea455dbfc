import type { OffsetRange } from '../../base/range.ts';
import { type Locale, messagesOf } from '../../messages/index.ts';
import type { TextEdit } from '../../syntax/edits.ts';
import type { WorkspaceSnapshot } from '../../workspace/state.ts';
import { type Renaming, type RenamingProblem, renamingEdits } from '../../write/rename.ts';
import { declarationOf, type Mention, referencesBy } from './mentions.ts';
import { idOf, type Named, type Pointed, pointedAt, titleOf } from './named.ts';
import { ambiguity, elsewhere, type NameProblem, nameProblem, renamingOf, rewritten, taken } from './rename-check.ts';
import { type IsCancelled, type Texts, textsOf } from './texts.ts';

/** Where a name is typed anew, and what stands there; or why nothing can be renamed here. */
export type RenamePlace =
  | { readonly range: OffsetRange; readonly name: string; readonly problem: null }
  | { readonly range: null; readonly problem: string };

export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** All edits of a rename, by file in the order of their URIs; or why none is made. */
export type Renamed =
  | { readonly files: readonly FileEdits[]; readonly problem: null }
  | { readonly files: null; readonly problem: string };

export interface RenameRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly texts: Texts;
  readonly uri: string;
  readonly offset: number;
  readonly locale: Locale;
}

/** Whether what the cursor is on can be renamed: an id, or the part of a reference that names one. */
export function renamePlace(request: RenameRequest): RenamePlace {
  const refused = (problem: string): RenamePlace => ({ range: null, problem });
  const pointed = pointedIn(request);
  if (pointed?.kind !== 'name') return refused(notHere(pointed, request.locale));
  const unclear = ambiguity(request.snapshot, pointed.named);
  if (unclear) return refused(problemText(request, pointed.named, '', unclear));
  return { range: pointed.range, name: pointed.name, problem: null };
}

/**
 * Gives what the cursor is on another id, wherever it is called by it: in open files as they are in the editor, in closed
 * ones as they are on disk. Nothing else reads differently afterwards, or nothing is done. `null` when cancelled.
 */
export async function rename(request: RenameRequest, typed: string, isCancelled: IsCancelled): Promise<Renamed | null> {
  const { snapshot, texts, locale } = request;
  const words = messagesOf(locale).navigation;
  const refused = (problem: string): Renamed => ({ files: null, problem });
  const pointed = pointedIn(request);
  if (pointed?.kind !== 'name') return refused(notHere(pointed, locale));
  const { named } = pointed;
  const name = typed.trim();
  if (name === idOf(named)) return { files: [], problem: null };
  const problem =
    nameProblem(name) ?? taken(snapshot, named, name) ?? ambiguity(snapshot, named) ?? elsewhere(snapshot, named, name);
  if (problem) return refused(problemText(request, named, name, problem));

  const plan = planOf(snapshot, named, name);
  const files: FileEdits[] = [];
  const seen = new Map<string, string | undefined>();
  for await (const [uri, text] of textsOf([...plan.keys()], texts, isCancelled)) {
    const state = snapshot.state(uri);
    if (text === undefined || !state) return refused(words.changed(fileName(uri)));
    seen.set(uri, text);
    const writing = renamingEdits(text, state.file, plan.get(uri) ?? []);
    if (writing.problem !== null) return refused(writingText(writing.problem, uri, locale));
    files.push({ uri, edits: writing.edits });
  }
  if (isCancelled()) return null;
  // Somebody may have typed, or a file changed on disk, while others were read.
  const moved = [...seen].find(([uri, text]) => (texts.open(uri) ?? text) !== text);
  if (moved) return refused(words.changed(fileName(moved[0])));
  const now = snapshot.graph.node(named.node.key);
  if (!now || signature(planOf(snapshot, { ...named, node: now }, name)) !== signature(plan))
    return refused(words.changedElsewhere);
  return { files, problem: null };
}

/** What changes in which file, the files in the order of their URIs. */
function planOf(snapshot: WorkspaceSnapshot, named: Named, name: string): ReadonlyMap<string, readonly Renaming[]> {
  const objectiveId = named.node.objective.id?.value;
  const declaration = declarationOf(snapshot, named);
  const own = declaration ? [{ at: declaration, renaming: renamingOf(declaration, named.keyResult !== null, name) }] : [];
  const references = objectiveId === undefined ? [] : rewritten(named, referencesBy(snapshot, objectiveId), name);
  const plan = new Map<string, Renaming[]>();
  for (const { at, renaming } of [...own, ...references].sort((a, b) =>
    a.at.uri < b.at.uri ? -1 : a.at.uri > b.at.uri ? 1 : 0,
  )) {
    const known = plan.get(at.uri);
    if (known) known.push(renaming);
    else plan.set(at.uri, [renaming]);
  }
  return plan;
}

const signature = (plan: ReturnType<typeof planOf>): string => JSON.stringify([...plan]);

function pointedIn({ snapshot, texts, uri, offset }: RenameRequest): Pointed | null {
  const state = snapshot.state(uri);
  const text = texts.open(uri);
  return state && text !== undefined ? pointedAt(snapshot, state, text, offset) : null;
}

function notHere(pointed: Exclude<Pointed, { kind: 'name' }> | null, locale: Locale): string {
  const words = messagesOf(locale).navigation;
  switch (pointed?.kind) {
    case 'title': {
      const id = idOf(pointed.named);
      return id === null ? words.noId(titleOf(pointed.named)) : words.atTitle(id);
    }
    case 'cycle':
      return words.cycle;
    case 'unknown':
      return words.unknown(pointed.ref);
    default:
      return words.nothing;
  }
}

function problemText({ snapshot, locale }: RenameRequest, named: Named, name: string, problem: NameProblem): string {
  const words = messagesOf(locale).navigation;
  const place = ({ uri, range }: Mention) =>
    `${fileName(uri)}:${(snapshot.state(uri)?.lines.positionAt(range[0]).line ?? 0) + 1}`;
  const places = (all: readonly Mention[]) => all.slice(0, SHOWN).map(place).join(', ') + (all.length > SHOWN ? ', …' : '');
  switch (problem.kind) {
    case 'empty':
      return words.empty;
    case 'letters':
      return words.letters(name);
    case 'taken':
      return words.taken(name, problem.title, place(problem.at));
    case 'ambiguous':
      return words.ambiguous(idOf(named) ?? '', problem.title, problem.references.length, places(problem.references));
    case 'elsewhere':
      return words.elsewhere(name, problem.references.length, places(problem.references));
  }
}

/** How many places a message names. */
const SHOWN = 3;

function writingText(problem: RenamingProblem, uri: string, locale: Locale): string {
  return messagesOf(locale).navigation[problem](fileName(uri));
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
