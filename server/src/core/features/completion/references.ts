import { shift, touches } from '../../base/range.ts';
import { formatScore } from '../../messages/format.ts';
import type { AlignmentGraph, ObjectiveNode } from '../../model/alignment.ts';
import { type Cycle, containsCycle } from '../../model/cycle.ts';
import type { CompletionEntry } from '../../service.ts';
import { objectiveLine } from '../cards.ts';
import type { CursorContext } from '../context.ts';
import { cycleOfFile } from '../locate.ts';
import { type FeatureRequest, stateOf } from '../request.ts';
import { shortened } from '../text.ts';
import { around } from './around.ts';
import { COMPLETION_LIMIT, containsInOrder, entry, folded, matches } from './entry.ts';
import type { CompletionMemory, NamedObjective } from './memory.ts';

/** An objective that may be referred to. */
interface Candidate {
  readonly node: ObjectiveNode;
  readonly id: string;
}

/**
 * What a `parent:` may name: objectives of the file's cycle and of the cycles that contain it, and behind a slash their
 * key results. Not the objective itself, and nothing that is aligned to it already, which would close a ring.
 */
export function parentEntries(request: FeatureRequest, context: CursorContext, memory: CompletionMemory): CompletionEntry[] {
  const { graph } = request.snapshot;
  const own = ownNode(request, context);
  const cycle = cycleOfFile(stateOf(request));
  const slash = context.typed.indexOf('/');
  const given = parentsBeside(request, context);
  const isFree = ({ label }: CompletionEntry) => !given.has(label);
  if (slash > 0) return keyResultEntries(request, context, context.typed.slice(0, slash), cycle).filter(isFree);
  const excluded = own ? descendants(graph, own) : new Set<string>();
  return candidates(request, context, cycle, excluded, memory).flatMap(({ node, id }) => {
    const ref = referenceTo(graph, node, id, cycle);
    return ref === null ? [] : [objectiveEntry(request, context, node, ref)].filter(isFree);
  });
}

/** The parents that the objective has already, without the one that is being typed. */
function parentsBeside(request: FeatureRequest, context: CursorContext): ReadonlySet<string> {
  const found = around(request, context);
  const others = (found?.placed.objective.parents ?? []).filter(
    ({ ref }) => !touches(shift(ref.range, found?.placed.base ?? 0), request.offset),
  );
  return new Set([...context.items, ...others.map(({ ref }) => ref.value)]);
}

/** What a `key_result:` of the log may name: the key results of the cycle, those of the file itself first. */
export function logEntries(request: FeatureRequest, context: CursorContext): CompletionEntry[] {
  const { graph } = request.snapshot;
  const cycle = cycleOfFile(stateOf(request));
  const found: CompletionEntry[] = [];
  const add = (node: ObjectiveNode) => {
    const id = node.objective.id?.value;
    if (id === undefined || found.length >= COMPLETION_LIMIT) return;
    const ref = referenceTo(graph, node, id, cycle);
    if (ref !== null) found.push(...keyResultEntriesOf(context, node, ref));
  };
  for (const node of graph.nodesOf(request.uri)) add(node);
  for (const node of graph.nodes()) if (node.uri !== request.uri && within(cycle, node.cycle)) add(node);
  return found.slice(0, COMPLETION_LIMIT);
}

/** The objective whose parent is being typed; by the id beside it where the text is too broken to declare one. */
function ownNode(request: FeatureRequest, context: CursorContext): ObjectiveNode | undefined {
  const found = around(request, context);
  if (found?.node) return found.node;
  const id = context.siblings.get('id');
  return request.snapshot.graph.nodesOf(request.uri).find((node) => id !== undefined && node.objective.id?.value === id);
}

/** The objective and all that support it, directly or through others. */
function descendants(graph: AlignmentGraph, from: ObjectiveNode): Set<string> {
  const seen = new Set([from.key]);
  const queue = [from.key];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const { node } of graph.children(key)) {
      if (seen.has(node.key)) continue;
      seen.add(node.key);
      queue.push(node.key);
    }
  }
  return seen;
}

/** Whether an objective of the cycle `of` can be referred to from the cycle `from`. */
function within(from: Cycle | null, of: Cycle | null): boolean {
  return from === null || of === null || containsCycle(of, from);
}

const LEVELS = { company: 0, department: 1, team: 2, person: 3 };

function candidates(
  request: FeatureRequest,
  context: CursorContext,
  cycle: Cycle | null,
  excluded: ReadonlySet<string>,
  memory: CompletionMemory,
): Candidate[] {
  const { graph } = request.snapshot;
  const typed = folded(context.typed);
  const withCycle = typed.includes('@');
  const wordsOf = ({ key, id, cycle: own }: NamedObjective) => {
    if (withCycle) return folded(`${id}@${own?.name ?? ''}`);
    const objective = graph.node(key)?.objective;
    return objective ? memory.words(objective) : '';
  };
  // One bucket a rank: sorting all objectives of a large workspace would take longer than finding them.
  const buckets: NamedObjective[][] = [];
  for (const named of memory.named(graph)) {
    if (!within(cycle, named.cycle)) continue;
    if (typed !== '' && !containsInOrder(typed, wordsOf(named))) continue;
    const rank = rankOf(named, request.uri, context.typed);
    const bucket = buckets[rank];
    if ((bucket && bucket.length >= COMPLETION_LIMIT) || excluded.has(named.key)) continue;
    if (bucket) bucket.push(named);
    else buckets[rank] = [named];
  }
  return buckets
    .flatMap((bucket) => bucket.sort((a, b) => compare(a.id, b.id) || compare(a.uri, b.uri)))
    .slice(0, COMPLETION_LIMIT)
    .flatMap(({ key, id }) => {
      const node = graph.node(key);
      return node ? [{ node, id }] : [];
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lower ranks come first: what starts like the typed word, then what stands higher in the company, then the file's own objectives. */
function rankOf(named: NamedObjective, uri: string, typed: string): number {
  return (named.id.startsWith(typed) ? 0 : 20) + (named.uri === uri ? 10 : 0) + LEVELS[named.level ?? 'team'];
}

function titleOf(node: ObjectiveNode): string {
  return shortened(node.objective.title.text, 200);
}

/** The shortest reference that leads to the objective from this cycle; `null` where another one of the same id is in the way. */
function referenceTo(graph: AlignmentGraph, node: ObjectiveNode, id: string, from: Cycle | null): string | null {
  const references = node.cycle ? [id, `${id}@${node.cycle.name}`] : [id];
  const leadsHere = (ref: string) => {
    const found = graph.resolve(ref, from);
    return found.kind === 'objective' && found.node.key === node.key;
  };
  return references.find(leadsHere) ?? null;
}

function objectiveEntry(request: FeatureRequest, context: CursorContext, node: ObjectiveNode, ref: string): CompletionEntry {
  return entry({
    label: ref,
    kind: 'objective',
    range: context.word,
    detail: objectiveLine(request.snapshot, node, request.locale),
    // The score first: of a narrow list only the start of the title is seen.
    description: `${formatScore(request.snapshot.graph.score(node.key)?.progress ?? null, request.locale)} · ${shortened(node.objective.title.text, 70)}`,
    filterText: `${ref} ${titleOf(node)}`,
    data: { is: 'objective', key: node.key },
  });
}

function keyResultEntries(
  request: FeatureRequest,
  context: CursorContext,
  objective: string,
  cycle: Cycle | null,
): CompletionEntry[] {
  const found = request.snapshot.graph.resolve(objective, cycle);
  return found.kind === 'objective' ? keyResultEntriesOf(context, found.node, objective) : [];
}

function keyResultEntriesOf(context: CursorContext, node: ObjectiveNode, objective: string): CompletionEntry[] {
  // In `id/key-result@cycle` the cycle stands last.
  const [id, cycle] = objective.split('@');
  return node.objective.keyResults.flatMap((keyResult, index) => {
    if (!keyResult.id) return [];
    const label = `${id}/${keyResult.id.value}${cycle === undefined ? '' : `@${cycle}`}`;
    const filterText = `${objective}/${keyResult.id.value} ${shortened(keyResult.title.text, 200)}`;
    if (!matches(context.typed, filterText)) return [];
    return entry({
      label,
      kind: 'key-result',
      range: context.word,
      detail: shortened(keyResult.title.text, 120),
      description: shortened(keyResult.title.text, 80),
      filterText,
      data: { is: 'key-result', key: node.key, index: String(index) },
    });
  });
}
