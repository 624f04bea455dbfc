import { type OffsetRange, shift } from '../base/range.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { type SegmentedText, segmentText } from '../document/segments.ts';
import type { OkrFile, ParentLink } from '../model/okr.ts';
import { applyEdits, type TextEdit } from '../syntax/edits.ts';
import type { YamlAlias, YamlNode } from '../syntax/tree.ts';
import { lettersIn, spelledLike } from './reference-source.ts';
import { hasNewProblems, type KeyResultModel, type Model, modelOf, sameModel } from './same-model.ts';

/** Where a file says an id: as its own, or as a reference. All numbers are positions among what the file declares. */
export type Spot =
  | { readonly kind: 'objective'; readonly objective: number }
  | { readonly kind: 'key-result'; readonly objective: number; readonly keyResult: number }
  | { readonly kind: 'parent'; readonly objective: number; readonly link: number }
  | { readonly kind: 'log'; readonly entry: number };

/** One id or reference in which a name changes. */
export interface Renaming {
  readonly spot: Spot;
  /** All that stands there now. */
  readonly before: string;
  /** The letters of it that change, and what they become. */
  readonly part: OffsetRange;
  readonly name: string;
}

/** What stands at the spot once it is renamed. */
export function afterRenaming({ before, part, name }: Renaming): string {
  return before.slice(0, part[0]) + name + before.slice(part[1]);
}

/** `changed`: the text says something else than was thought; `misread`: something would be read otherwise. */
export type RenamingProblem = 'changed' | 'misread';
export type RenamingEdits =
  | { readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly edits: null; readonly problem: RenamingProblem };

/**
 * The edits that give ids and references of a file other names, letter by letter: quotes, anchors, comments and the parts of a
 * reference that keep their name stay. Behind an alias the anchored text changes, if nothing else uses it, else the alias is
 * written out. The text is read again with them, and must say the same but for these names.
 */
export function renamingEdits(text: string, known: OkrFile, renamings: readonly Renaming[]): RenamingEdits {
  const declarer = createDeclarer();
  const about = { uri: known.uri, language: known.language };
  const source = segmentText(text);
  const before = declarer.declare(source, about);
  if (namesIn(before) !== namesIn(known)) return { edits: null, problem: 'changed' };
  const edits = editsOf(source, before, renamings);
  if (!edits) return { edits: null, problem: 'misread' };
  // Read with the version before at hand: only the objectives that hold a name are read anew.
  const after = declarer.declare(segmentText(applyEdits(text, edits), source), about);
  const isMeant = sameModel(modelOf(after), renamed(modelOf(before), renamings)) && !hasNewProblems(before, after);
  return isMeant ? { edits, problem: null } : { edits: null, problem: 'misread' };
}

/** What stands at a spot, with its range in the file. */
export function namedAt(file: OkrFile, spot: Spot): { readonly value: string; readonly range: OffsetRange } | undefined {
  if (spot.kind === 'log') return file.log[spot.entry]?.keyResult;
  const placed = file.objectives[spot.objective];
  if (!placed) return undefined;
  const { base, objective } = placed;
  const found =
    spot.kind === 'parent'
      ? objective.parents[spot.link]?.ref
      : (spot.kind === 'objective' ? objective : objective.keyResults[spot.keyResult])?.id;
  return found ? { value: found.value, range: shift(found.range, base) } : undefined;
}

/** All ids and references of a file, to see whether two readings of it agree. */
function namesIn({ objectives, log, cycle }: OkrFile): string {
  return JSON.stringify([
    cycle?.value,
    objectives.map(({ objective: { id, parents, keyResults } }) => [
      id?.value,
      parents.map(({ ref }) => ref.value),
      keyResults.map((one) => one.id?.value),
    ]),
    log.map(({ keyResult }) => keyResult.value),
  ]);
}

interface Change extends Renaming {
  readonly range: OffsetRange;
  readonly after: string;
}

/** `null` where two names in one place are to become different ones. */
function editsOf(source: SegmentedText, file: OkrFile, renamings: readonly Renaming[]): TextEdit[] | null {
  // What several objectives inherit from one mapping (`<<: *defaults`) stands in one place.
  const changes = new Map<number, Change>();
  for (const renaming of renamings) {
    const range = namedAt(file, renaming.spot)?.range;
    const after = afterRenaming(renaming);
    const known = range && changes.get(range[0]);
    if (!range || (known && known.after !== after)) return null;
    changes.set(range[0], { ...renaming, range, after });
  }
  const isAlias = ({ range }: Change) => source.text[range[0]] === '*';
  const aliases = [...changes.values()].some(isAlias) ? aliasesIn(source) : [];
  const edits = new Map<number, TextEdit>();
  for (const change of changes.values()) {
    const alias = aliases.find(({ range }) => range[0] === change.range[0]);
    const anchored = alias && changes.get(alias.target[0]);
    if (anchored && anchored.after !== change.after) return null;
    if (anchored) continue;
    const alike = aliases.filter(({ target }) => target[0] === alias?.target[0]);
    const isShared = alias && alike.every(({ range }) => changes.get(range[0])?.after === change.after);
    const range = isShared ? alias.target : change.range;
    edits.set(range[0], editOf(source.text, { ...change, range }));
  }
  return [...edits.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The part alone, where its letters stand as they are; else the whole scalar, in the quotes that it has. */
function editOf(text: string, { range, before, after, part, name }: Change): TextEdit {
  const source = text.slice(...range);
  const letters = lettersIn(source, before);
  const spelled = spelledLike(source, after);
  if (letters === null || lettersIn(spelled, after) !== letters) return { range, newText: spelled };
  return { range: shift(part, range[0] + letters), newText: name };
}

interface Alias {
  readonly range: OffsetRange;
  /** Where the anchored scalar stands. */
  readonly target: OffsetRange;
}

/** All aliases of scalars in a file. */
function aliasesIn({ segments }: SegmentedText): Alias[] {
  const found: Alias[] = [];
  for (const { start, content } of segments) {
    for (const { range, target } of aliasesBelow(content.result.root)) {
      if (target?.kind === 'scalar') found.push({ range: shift(range, start), target: shift(target.range, start) });
    }
  }
  return found;
}

function aliasesBelow(root: YamlNode | null): YamlAlias[] {
  const found: YamlAlias[] = [];
  const open: (YamlNode | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node?.kind === 'alias') found.push(node);
    else if (node?.kind === 'sequence') open.push(...node.items);
    else if (node?.kind === 'map') for (const { key, value } of node.pairs) open.push(key, value);
  }
  return found;
}

/** What a file declares once the names are changed. */
function renamed(model: Model, renamings: readonly Renaming[]): Model {
  const objectives = model.objectives.map((one) => ({ ...one, parents: [...one.parents], keyResults: [...one.keyResults] }));
  const log = [...model.log] as { readonly keyResult: string }[];
  for (const renaming of renamings) {
    const { spot } = renaming;
    const after = afterRenaming(renaming);
    if (spot.kind === 'log') {
      log[spot.entry] = { ...(log[spot.entry] as (typeof log)[number]), keyResult: after };
      continue;
    }
    const objective = objectives[spot.objective] as (typeof objectives)[number];
    if (spot.kind === 'objective') objective.id = after;
    else if (spot.kind === 'parent') {
      const link = objective.parents[spot.link] as ParentLink;
      objective.parents[spot.link] = { ...link, ref: { ...link.ref, value: after } };
    } else objective.keyResults[spot.keyResult] = { ...(objective.keyResults[spot.keyResult] as KeyResultModel), id: after };
  }
  return { ...model, objectives, log };
}
