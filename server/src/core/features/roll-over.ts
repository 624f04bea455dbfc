import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import { type Linter, readSuppressions } from '../lint/index.ts';
import type { Finding } from '../lint/rule.ts';
import { textOf } from '../lint/text.ts';
import { formatDate } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { type Cycle, cycleOf, followingCycle, sameCycle } from '../model/cycle.ts';
import type { OkrFile } from '../model/okr.ts';
import { parseReference } from '../model/reference.ts';
import type { KeyResultScore } from '../model/score.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import { type NextCycleInput, type NextCycleNote, type NextCycleText, nextCycle, type Standing } from '../write/next-cycle.ts';
import type { NextCycleFile } from './forms.ts';
import { nextCyclePlace } from './next-cycle-place.ts';

/** An open file that is to go on in another cycle. */
export interface RollOverRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly uri: string;
  /** `undefined`: nobody has the file open. */
  readonly text: string | undefined;
  /** As in a file: `2027-Q1`; `null`: the one that follows. */
  readonly cycle: string | null;
  readonly linter: Linter;
  readonly locale: Locale;
}

/** The file of the next cycle, and which cycle that is. */
export type RolledOver = NextCycleFile & { readonly cycle: string | null };

/** Makes the file of the next cycle out of an open one. Nothing is written. */
export function rollOver(request: RollOverRequest): RolledOver {
  const { snapshot, uri, text, locale } = request;
  const messages = messagesOf(locale).rollOver;
  const refused = (problem: string, cycle: string | null = null): RolledOver => ({
    uri: null,
    text: null,
    notes: [],
    problem,
    cycle,
  });
  const state = snapshot.state(uri);
  if (text === undefined || !state) return refused(messages.notOpen);
  const { file, config } = state;
  if (file.objectives.length === 0) return refused(messages.nothing);
  if (!file.cycle) return refused(messages.noCycle);
  const from = cycleOf(file.cycle.value, config.scoring.cycles);
  if (!from) return refused(messages.unknownCycle(file.cycle.value));
  const to = request.cycle === null ? followingCycle(from, config.scoring.cycles) : cycleOf(request.cycle, config.scoring.cycles);
  if (!to) return refused(request.cycle === null ? messages.noNextCycle(from.name) : messages.unknownCycle(request.cycle));
  if (sameCycle(from, to)) return refused(messages.sameCycle(to.name), to.name);

  const place = nextCyclePlace(uri, file.cycle.value.trim(), to.name);
  const isNamedByFile = file.team.range[1] === 0;
  const made = withoutNewErrors(request, state, from, to, {
    text,
    about: file,
    to: to.name,
    starts: to.start,
    isOwnCycle: (name) => sameCycle(cycleOf(name, config.scoring.cycles), from),
    team: place.isBeside && isNamedByFile ? file.team.value : null,
    standings: standingsOf(snapshot, file),
  });
  if (made.text === null) return refused(made.problem === 'no-cycle' ? messages.noCycle : messages.unsafe, to.name);
  const told = made.notes.map((note) => noteText(note, locale));
  const errors = made.errors.map((finding) => messages.notes.newError(textOf(finding, locale)));
  const notes = [...told, ...errors, ...parentNotes(request, file, from, to)];
  return { uri: place.uri, text: made.text, notes, problem: null, cycle: to.name };
}

/** The cycle that a name stands for where a file lies, in its own spelling; `null` for what is none. */
export function cycleNamed(snapshot: WorkspaceSnapshot, uri: string, name: string): string | null {
  const state = snapshot.state(uri);
  return (state && cycleOf(name, state.config.scoring.cycles)?.name) ?? null;
}

/** The cycle that a file with objectives is in, and the one that follows; `null` where nothing says so. */
export function cyclesOf(
  snapshot: WorkspaceSnapshot,
  uri: string,
): { readonly own: string | null; readonly next: string | null } {
  const state = snapshot.state(uri);
  const cycles = state?.config.scoring.cycles;
  const written = state && state.file.objectives.length > 0 ? state.file.cycle?.value : undefined;
  const own = cycles && written !== undefined ? cycleOf(written, cycles) : null;
  return { own: own?.name ?? null, next: (own && cycles && followingCycle(own, cycles)?.name) ?? null };
}

function standingsOf({ graph }: WorkspaceSnapshot, { uri }: OkrFile): Standing[][] {
  return graph.nodesOf(uri).map(({ key }) => (graph.score(key)?.keyResults ?? []).map(standingOf));
}

function standingOf({ progress, reached, current, notes }: KeyResultScore): Standing {
  const isReported = current !== null && current.from !== 'baseline';
  return { progress, reached, last: isReported ? current.quantity : null, mismatch: notes.includes('unit-mismatch') };
}

/**
 * The new text; a key result in which the new start makes an error keeps the old one. Errors that are left, such as those of a
 * team's own levels ("no actions"), are told.
 */
function withoutNewErrors(
  request: RollOverRequest,
  state: FileState,
  from: Cycle,
  to: Cycle,
  input: NextCycleInput,
): NextCycleText & { readonly errors: readonly Finding[] } {
  const old = errorsIn(request, state, input.text, from).errors;
  const attempt = (kept: ReadonlySet<string>) => {
    const made = nextCycle({ ...input, keepsStart: (...place) => kept.has(place.join('/')) });
    if (made.text === null) return { made, errors: [], places: [] };
    const { file, errors } = errorsIn(request, state, made.text, to);
    const added = withoutKnown(errors, old);
    return { made, errors: added, places: added.flatMap((finding) => keyResultOf(file, finding) ?? []) };
  };
  const first = attempt(new Set());
  if (first.places.length === 0) return { ...first.made, errors: first.errors };
  const second = attempt(new Set(first.places));
  const isBetter = second.made.text !== null && second.errors.length < first.errors.length;
  const { made, errors } = isBetter ? second : first;
  return { ...made, errors };
}

/** Findings beyond those that were there before, by what they say. */
function withoutKnown(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const left = [...known];
  return findings.filter(({ rule, message }) => {
    const at = left.findIndex((one) => one.rule === rule && one.message === message);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The errors in a text on its own: what other files make of it is said of the file once it is there. */
function errorsIn({ linter, snapshot, uri }: RollOverRequest, { config, file }: FileState, text: string, cycle: Cycle) {
  const declared = createDeclarer().declare(segmentText(text), { uri, language: file.language, once: true });
  const findings = linter.lintFile({ file: declared, text, config, cycle, today: snapshot.today, once: true });
  const left = linter.suppress(readSuppressions(text), findings, config);
  return { file: declared, errors: left.filter(({ severity }) => severity === 'error') };
}

/** The key result in which a finding lies, as `objective/key-result` by their places; `null` for any other place. */
function keyResultOf({ objectives }: OkrFile, { range }: Finding): string | null {
  for (const [index, { base, objective }] of objectives.entries()) {
    const at = objective.keyResults.findIndex((one) => base + one.range[0] <= range[0] && range[1] <= base + one.range[1]);
    if (at >= 0) return `${index}/${at}`;
  }
  return null;
}

/** Parents that were there in the old cycle and are not in the new one yet. */
function parentNotes({ snapshot: { graph }, locale }: RollOverRequest, file: OkrFile, from: Cycle, to: Cycle): string[] {
  const refs = file.objectives.flatMap(({ objective }) => objective.parents.map(({ ref }) => ref.value));
  const missing = [...new Set(refs)].filter((ref) => {
    const { objective: id, keyResult, cycle } = parseReference(ref);
    const own = file.objectives.find(({ objective }) => objective.id?.value === id)?.objective;
    if (own && (keyResult === null || own.keyResults.some((one) => one.id?.value === keyResult))) return false;
    const isFollowing = cycle !== null && cycle.toUpperCase() === from.name.toUpperCase();
    const next = isFollowing ? `${ref.slice(0, ref.lastIndexOf('@'))}@${to.name}` : ref;
    return graph.resolve(ref, from).kind !== 'unknown' && graph.resolve(next, to).kind === 'unknown';
  });
  return missing.map((ref) => messagesOf(locale).rollOver.notes.noParent(ref));
}

function noteText(note: NextCycleNote, locale: Locale): string {
  const words = messagesOf(locale).rollOver.notes;
  switch (note.kind) {
    case 'reached':
      return words.reached(note.title);
    case 'no-value':
      return words.noValue(note.title);
    case 'unit-mismatch':
      return words.mismatch(note.title);
    case 'change':
      return words.change(note.title);
    case 'kept-baseline':
      return words.keptBaseline(note.title);
    case 'not-marked':
      return words.notMarked(note.title);
    case 'sentence-stays':
      return words.sentenceStays(note.title, note.baseline);
    case 'target-moves':
      return words.targetMoves(note.title, note.baseline);
    case 'due-before':
      return words.dueBefore(note.title, formatDate(note.due, locale, true));
  }
}
