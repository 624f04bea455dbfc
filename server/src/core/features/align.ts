import { addId } from '../lint/fixes/ids.ts';
import { formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { NodeKey, ObjectiveNode } from '../model/alignment.ts';
import { type Cycle, containsCycle, sameCycle } from '../model/cycle.ts';
import type { KeyResult } from '../model/okr.ts';
import { referenceTo } from '../model/reference.ts';
import { keyResultId, subjectOf } from '../report/row-id.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { type AlignmentChange, alignmentEdits, type NewId } from '../write/realign.ts';
import type { AlignAnswers, AlignPlan, AlignTarget, WrittenFiles } from './align-forms.ts';

/** The workspace, and who is asked. */
export interface AlignRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly locale: Locale;
}

/** An objective or one of its key results, as something to align to. */
export interface Subject {
  readonly node: ObjectiveNode;
  readonly index: number | null;
  readonly keyResult: KeyResult | null;
}

/** What a row is about; `null` when it is gone, or with another title than a person saw. */
export function subjectAt({ graph }: WorkspaceSnapshot, row: string, title?: string): Subject | null {
  const { key, index } = subjectOf(row);
  const node = graph.node(key);
  const keyResult = index === null ? null : (node?.objective.keyResults[index] ?? null);
  if (!node || (index !== null && !keyResult)) return null;
  const found = { node, index, keyResult };
  return title === undefined || titleOf(found) === title ? found : null;
}

export const titleOf = ({ node, keyResult }: Subject): string => (keyResult ?? node.objective).title.text;

/** All that the objective of a row can be aligned to, by cycle and file: its own cycle first. */
export function alignTargets(request: AlignRequest, row: string): readonly AlignTarget[] {
  const { snapshot, locale } = request;
  const child = subjectAt(snapshot, row);
  if (!child || child.keyResult) return [];
  const { graph } = snapshot;
  const own = child.node.cycle;
  const rank = ({ cycle }: ObjectiveNode) => (sameCycle(cycle, own) ? 0 : sees(own, cycle) ? 1 : 2);
  const below = supporters(snapshot, child.node.key);
  const aligned = new Set(linksOf(snapshot, child.node.key).map(({ row: parent }) => parent));
  const nodes = [...graph.nodes()]
    .filter(({ key }) => !below.has(key))
    .sort((a, b) => rank(a) - rank(b) || (a.uri === b.uri ? a.index - b.index : a.uri < b.uri ? -1 : 1));
  const written = (progress: number | null | undefined) => (progress == null ? null : formatScore(progress, locale));
  return nodes.flatMap((node): AlignTarget[] => {
    const { objective, key, team } = node;
    const score = graph.score(key);
    const cycle = node.cycle?.name ?? null;
    const all: AlignTarget[] = [
      { row: key, kind: 'objective', title: objective.title.text, team, cycle, score: written(score?.progress) },
      ...objective.keyResults.map(
        ({ title }, index): AlignTarget => ({
          row: keyResultId(key, index),
          kind: 'key-result',
          title: title.text,
          team,
          cycle,
          score: written(score?.keyResults[index]?.progress),
        }),
      ),
    ];
    return all.filter((target) => !aligned.has(target.row));
  });
}

/** What aligning one row to another would take, and what a person has to say first. */
export function alignPlan({ snapshot, locale }: AlignRequest, row: string, target: string): AlignPlan {
  const words = messagesOf(locale).align;
  const nothing: AlignPlan = { title: '', target: '', uris: [], parents: [], cycle: null, problem: null };
  const child = subjectAt(snapshot, row);
  const parent = subjectAt(snapshot, target);
  if (!child || !parent) return { ...nothing, problem: words.gone('') };
  const plan = { ...nothing, title: titleOf(child), target: titleOf(parent) };
  const problem = problemOf(snapshot, child, parent, locale);
  if (problem !== null) return { ...plan, problem };
  const { node } = child;
  const needsId = referenceTo(parent.node.objective, parent.keyResult ?? undefined) === null;
  return {
    ...plan,
    uris: [...new Set([node.uri, ...(needsId ? [parent.node.uri] : [])])],
    parents: linksOf(snapshot, node.key).map(({ ref, title }) => ({ ref, title })),
    cycle: sees(node.cycle, parent.node.cycle) ? null : (parent.node.cycle?.name ?? null),
  };
}

/** The edits that give the objective of a row another parent. */
export function alignWrite({ snapshot, locale }: AlignRequest, answers: AlignAnswers): WrittenFiles {
  const words = messagesOf(locale).align;
  const refused = (problem: string): WrittenFiles => ({ files: null, problem });
  const child = subjectAt(snapshot, answers.row, answers.title);
  if (!child) return refused(words.gone(answers.title));
  const parent = subjectAt(snapshot, answers.target, answers.targetTitle);
  if (!parent) return refused(words.gone(answers.targetTitle));
  const problem = problemOf(snapshot, child, parent, locale);
  if (problem !== null) return refused(problem);
  const found = referenceFor(snapshot, parent, child.node.cycle, locale);
  if (found.problem !== null) return refused(found.problem);
  const { node } = child;
  const replaces = node.objective.parents.length === 0 ? null : answers.replaces;
  const files = alignedFiles(snapshot, node.uri, { objective: node.index, replaces, ref: found.ref }, parent.node.uri, found.ids);
  if (typeof files === 'string') return refused(files === 'not-open' ? words.notOpen : words.cannot[files]);
  return { files, done: words.done(titleOf(child), titleOf(parent)), cursor: null, problem: null };
}

type Files = Extract<WrittenFiles, { problem: null }>['files'];

function alignedFiles(
  snapshot: WorkspaceSnapshot,
  uri: string,
  parent: NonNullable<AlignmentChange['parent']>,
  idsIn: string,
  ids: readonly NewId[],
): Files | 'not-open' | 'alias' | 'shape' | 'misread' {
  const changes = new Map<string, AlignmentChange>([[uri, { parent, ids: idsIn === uri ? ids : [] }]]);
  if (ids.length > 0 && idsIn !== uri) changes.set(idsIn, { parent: null, ids });
  const files: { uri: string; edits: Files[number]['edits'] }[] = [];
  for (const [of, change] of changes) {
    const state = snapshot.state(of);
    if (!state?.source) return 'not-open';
    const { edits, problem } = alignmentEdits(state.source.text, state.file, change);
    if (problem !== null) return problem;
    files.push({ uri: of, edits });
  }
  return files;
}

/** Why an objective cannot be aligned to a subject; `null` when it can. */
function problemOf(snapshot: WorkspaceSnapshot, child: Subject, parent: Subject, locale: Locale): string | null {
  const words = messagesOf(locale).align;
  if (child.keyResult) return words.onlyObjectives;
  if (child.node === parent.node) return words.self;
  if (supporters(snapshot, child.node.key).has(parent.node.key)) return words.ring(parent.node.objective.title.text);
  const row = parent.index === null ? parent.node.key : keyResultId(parent.node.key, parent.index);
  return linksOf(snapshot, child.node.key).some((link) => link.row === row) ? words.already(titleOf(parent)) : null;
}

/** An objective with all that support it, directly or through others. */
function supporters({ graph }: WorkspaceSnapshot, key: NodeKey): ReadonlySet<NodeKey> {
  const found = new Set([key]);
  for (const at of found) for (const { node } of graph.children(at)) found.add(node.key);
  return found;
}

/** The parents of an objective as they are written, and the rows to which they lead. */
function linksOf({ graph }: WorkspaceSnapshot, key: NodeKey) {
  return graph.parents(key).map(({ link, to }) => {
    const ref = link.ref.value;
    if (to.kind === 'unknown') return { ref, row: null, title: null };
    const keyResult = to.kind === 'key-result' ? to.node.objective.keyResults[to.index] : undefined;
    const row = to.kind === 'key-result' ? keyResultId(to.node.key, to.index) : to.node.key;
    return { ref, row, title: (keyResult ?? to.node.objective).title.text };
  });
}

/** Whether references in a file of that cycle are looked up in the other one without naming it. */
function sees(from: Cycle | null, cycle: Cycle | null): boolean {
  return !from || !cycle || sameCycle(from, cycle) || containsCycle(cycle, from);
}

type FoundReference =
  | { readonly ref: string; readonly ids: readonly NewId[]; readonly problem: null }
  | { readonly ref: null; readonly ids: readonly NewId[]; readonly problem: string };

/**
 * The shortest reference that leads to a subject from a file of that cycle, with the ids that have to be written first: its
 * objective's, and its own. The cycle is named only where it must be.
 */
export function referenceFor(snapshot: WorkspaceSnapshot, subject: Subject, from: Cycle | null, locale: Locale): FoundReference {
  const words = messagesOf(locale).align;
  const { node, index, keyResult } = subject;
  const named = (ref: string) => (node.cycle ? `${ref}@${node.cycle.name}` : null);
  const known = referenceTo(node.objective, keyResult ?? undefined);
  if (known !== null || node.objective.id) {
    const whole = known ?? (node.objective.id?.value as string);
    const leads = (ref: string | null) => {
      const to = ref === null ? null : snapshot.graph.resolve(ref, from);
      const isNode = to !== null && to.kind !== 'unknown' && to.node === node;
      return isNode && (known === null || (to.kind === 'key-result' ? to.index : null) === index);
    };
    const base = [whole, named(whole)].find(leads);
    if (base == null) return { ref: null, ids: [], problem: words.notUnique(titleOf(subject)) };
    if (known !== null) return { ref: base, ids: [], problem: null };
    const own = idFor(snapshot, subject);
    if (own === 'not-open') return { ref: null, ids: [], problem: words.notOpen };
    if (!own) return { ref: null, ids: [], problem: words.noId(titleOf(subject)) };
    const ref = `${whole}/${own.id}`;
    return { ref: base === whole ? ref : (named(ref) ?? ref), ids: [own], problem: null };
  }
  const above = idFor(snapshot, { node, index: null, keyResult: null });
  const own = keyResult && !keyResult.id ? idFor(snapshot, subject) : null;
  if (above === 'not-open' || own === 'not-open') return { ref: null, ids: [], problem: words.notOpen };
  const last = keyResult ? (keyResult.id?.value ?? own?.id) : null;
  if (!above || last === undefined) return { ref: null, ids: [], problem: words.noId(titleOf(subject)) };
  const ref = last === null ? above.id : `${above.id}/${last}`;
  return { ref: sees(from, node.cycle) ? ref : (named(ref) ?? ref), ids: own ? [above, own] : [above], problem: null };
}

/** An id that nobody else has, made of the title, with the edits that write it; `null` where there is no place for it. */
function idFor(snapshot: WorkspaceSnapshot, { node, index, keyResult }: Subject): NewId | null | 'not-open' {
  const state = snapshot.state(node.uri);
  const base = state?.file.objectives[node.index]?.base;
  if (!state?.source || base === undefined) return 'not-open';
  const others: readonly { readonly id: { readonly value: string } | null }[] = keyResult
    ? node.objective.keyResults
    : [...snapshot.graph.nodes()].map(({ objective }) => objective);
  const taken = new Set(others.map(({ id }) => id?.value));
  const fix = addId(keyResult ?? node.objective, state.source.text.slice(base), node.language, (id) => taken.has(id));
  const id = fix?.data?.id;
  if (!fix || typeof id !== 'string') return null;
  const edits = fix.edits.map(({ range, newText }) => ({ range: [range[0] + base, range[1] + base] as const, newText }));
  return { objective: node.index, keyResult: index, id, edits };
}
