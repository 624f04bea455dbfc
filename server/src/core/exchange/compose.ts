import { type Day, formatDay } from '../base/calendar.ts';
import type { Language } from '../language/reading.ts';
import { quoteSentence, scalarSource } from '../syntax/edits.ts';
import { isPrintable } from '../syntax/scalar-source.ts';
import type {
  Draft,
  DraftEntry,
  DraftKeyResult,
  DraftObjective,
  FieldName,
  Fields,
  LeftOut,
  LeftOutReason,
  Piece,
} from './draft.ts';
import type { Links } from './links.ts';
import {
  bandSource,
  booleanSource,
  isNothing,
  type NumberStyle,
  quantitySource,
  type ShareScale,
  shareSource,
  typeSource,
  unitSource,
  weightSource,
} from './values.ts';
import { dayIn, statusIn } from './words.ts';

/** What composing needs besides the draft. */
export interface ComposeContext {
  readonly style: NumberStyle;
  readonly confidence: ShareScale;
  readonly score: ShareScale;
  /** Ids that references need, and what parents resolve to. */
  readonly links: Links;
  /** The day of a check-in whose source names none. */
  readonly today: Day;
  /** Takes what cannot be written. */
  readonly leave: (left: LeftOut) => void;
}

/** What stands for an objective that its source does not name; the linter asks for it. */
export const UNTITLED: Readonly<Record<Language, string>> = {
  en: '[Objective to be written]',
  fr: '[Objectif à écrire]',
};

type Line = string;
type Source = { readonly source: string } | { readonly reason: LeftOutReason } | null;

/** The text of a whole file. */
export function fileText(draft: Draft, language: Language | null, context: ComposeContext): string {
  const head: [string, string | null][] = [
    ['team', draft.team],
    ['level', draft.level],
    ['cycle', draft.cycle],
    ['language', language],
  ];
  const lines = head.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${scalarSource(value)}`]));
  lines.push(draft.objectives.length === 0 ? 'objectives: []' : 'objectives:');
  for (const objective of draft.objectives) lines.push(...dashed(objectiveLines(objective, context), 2));
  return `${lines.join('\n')}\n`;
}

/** An objective as the lines of a list's item, without dash and indentation. */
export function objectiveLines(objective: DraftObjective, context: ComposeContext): readonly Line[] {
  const { language } = context.style;
  const title = objective.title?.text ?? UNTITLED[language];
  const names: readonly FieldName[] = ['why', 'owner', 'parent', 'type', 'origin', 'rollup'];
  const id = context.links.idOf(objective);
  const lines = [...(id === null ? [] : [`id: ${scalarSource(id)}`]), `title: ${sentenceSource(title)}`];
  lines.push(...fieldLines(names, objective.fields, context));
  if (objective.keyResults.length > 0) {
    lines.push('key_results:');
    for (const keyResult of objective.keyResults) lines.push(...dashed(keyResultLines(keyResult, context), 2));
  }
  lines.push(...fieldLines(['score', 'retrospective'], objective.fields, context));
  for (const name of ['baseline', 'target', 'current', 'weight', 'status', 'confidence', 'note', 'due', 'progress'] as const) {
    const piece = objective.fields[name];
    if (piece) leave(piece, name === 'due' || name === 'progress' ? name : 'no-key-result', context);
  }
  return lines;
}

/** A key result as the lines of a list's item: its sentence alone, where nothing else is known. */
export function keyResultLines(keyResult: DraftKeyResult, context: ComposeContext): readonly Line[] {
  const { title, fields, actions, milestones } = keyResult;
  const checkIns = keyResult.checkIns.flatMap((entry) => checkInSource(entry.fields, entry.line, null, context) ?? []);
  const { fields: rest, checkIn } = withCheckIn(fields, title.line, context);
  if (checkIn !== null) checkIns.push(checkIn);
  const id = context.links.idOf(keyResult);
  const lines = [
    ...(id === null ? [] : [`id: ${scalarSource(id)}`]),
    `title: ${sentenceSource(title.text)}`,
    ...fieldLines(['baseline', 'target', 'current', 'trend', 'unit', 'maintain'], rest, context),
    ...list(
      'milestones',
      milestones.map((entry) => entrySource(entry, ['weight', 'done'], context)),
    ),
    ...fieldLines(['done', 'owner', 'weight', 'source', 'score'], rest, context),
    ...list(
      'actions',
      actions.map((entry) => entrySource(entry, ['owner', 'due', 'status'], context)),
    ),
    ...list('check_ins', checkIns),
  ];
  for (const name of ['why', 'parent', 'progress', 'due'] as const) {
    const piece = fields[name];
    if (piece) leave(piece, name === 'due' || name === 'progress' ? name : 'no-objective', context);
  }
  return lines.length === 1 ? [sentenceSource(title.text)] : lines;
}

/** A sentence as it stands in a list or behind a key; a date alone is quoted, lest it be taken for one. */
function sentenceSource(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? quoteSentence(text) : scalarSource(text);
}

function list(name: string, items: readonly string[]): readonly Line[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
}

function dashed(lines: readonly Line[], by: number): Line[] {
  const indent = ' '.repeat(by);
  return lines.map((line, i) => (line === '' ? '' : `${indent}${i === 0 ? '- ' : '  '}${line}`));
}

function fieldLines(names: readonly FieldName[], fields: Fields, context: ComposeContext): Line[] {
  return names.flatMap((name) => {
    const piece = fields[name];
    const written = piece ? sourceOf(name, piece, context, false) : null;
    if (!piece || written === null) return [];
    if ('source' in written) return PARAGRAPHS.has(name) ? paragraphs(name, piece.text) : [`${name}: ${written.source}`];
    leave(piece, written.reason, context);
    return [];
  });
}

const PARAGRAPHS: ReadonlySet<FieldName> = new Set(['why', 'retrospective']);

/** A text of several lines as a literal block, where it can stand in one. */
function paragraphs(name: string, text: string): Line[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const isLiteral = lines.length > 1 && !/^\s|\s$/.test(text) && lines.every(isPrintable);
  return isLiteral
    ? [`${name}: |-`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
    : [`${name}: ${scalarSource(text)}`];
}

/** An action or a stage: its words alone, or a mapping on one line. */
function entrySource({ title, fields }: DraftEntry, names: readonly FieldName[], context: ComposeContext): string {
  const text = title?.text ?? '';
  const pairs = names.flatMap((name) => {
    const piece = fields[name];
    const written = piece ? sourceOf(name, piece, context, true) : null;
    if (!piece || written === null) return [];
    if ('source' in written) return [`${name}: ${written.source}`];
    leave(piece, written.reason, context);
    return [];
  });
  if (pairs.length === 0) return sentenceSource(text);
  return `{ title: ${scalarSource(text, { flow: true })}, ${pairs.join(', ')} }`;
}

const CHECK_IN: readonly FieldName[] = ['value', 'confidence', 'status', 'note', 'by'];

/** What belongs into a check-in, out of the fields of a key result; its value is the current one, where a day is named. */
function withCheckIn(fields: Fields, line: number, context: ComposeContext): { fields: Fields; checkIn: string | null } {
  const isMeant = (['confidence', 'status', 'note', 'value'] as const).some((name) => fields[name] !== undefined);
  const isDated = fields.date !== undefined && !isNothing(fields.date.text);
  if (!isMeant && !(isDated && fields.current)) return { fields, checkIn: null };
  const { current, ...rest } = fields;
  const isValue = isDated && fields.value === undefined;
  const entry = isValue && current ? { ...fields, value: current } : fields;
  const checkIn = checkInSource(entry, line, isDated ? null : context.today, context);
  return { fields: isValue && checkIn !== null ? rest : fields, checkIn };
}

/** A check-in on one line. `today`: its source names no day, so it is of today, and says that it came by an import. */
function checkInSource(fields: Fields, line: number, today: Day | null, context: ComposeContext): string | null {
  const day = today === null ? dayIn(fields.date?.text ?? '') : formatDay(today);
  if (day === null) {
    leave(fields.date ?? { text: '', line }, 'value', context);
    return null;
  }
  const by = today !== null && !fields.by ? { by: { text: 'import', line } } : {};
  const all: Fields = { ...fields, ...by };
  const pairs = CHECK_IN.flatMap((name) => {
    const piece = all[name];
    const written = piece ? (name === 'status' ? statusSource(piece.text) : sourceOf(name, piece, context, true)) : null;
    if (!piece || written === null) return [];
    if ('source' in written) return [`${name}: ${written.source}`];
    leave(piece, written.reason, context);
    return [];
  });
  // Only who recorded it: nothing was left of what.
  if (pairs.length === 0 || (pairs.length === 1 && today !== null)) return null;
  return `{ date: ${day}, ${pairs.join(', ')} }`;
}

/** A field as it is written; `null` for a cell that says nothing. */
function sourceOf(name: FieldName, { text }: Piece, context: ComposeContext, flow: boolean): Source {
  const given = (source: string | null): Source => (source === null ? { reason: 'value' } : { source });
  const { style } = context;
  switch (name) {
    case 'baseline':
    case 'target':
    case 'current':
    case 'trend':
    case 'value':
      return isNothing(text) ? null : given(quantitySource(text, style, flow));
    case 'maintain':
      return isNothing(text) ? null : given(bandSource(text, style));
    case 'weight':
      return isNothing(text) ? null : given(weightSource(text, style));
    case 'confidence':
      return isNothing(text) ? null : given(shareSource(text, style, context.confidence, flow));
    case 'score':
      return isNothing(text) ? null : given(shareSource(text, style, context.score, flow));
    case 'done':
      return isNothing(text) ? null : given(booleanSource(text));
    case 'unit': {
      const unit = isNothing(text) ? '' : unitSource(text);
      return unit === '' ? null : { source: unit };
    }
    case 'due':
      return given(dayIn(text));
    case 'type':
      return isNothing(text) ? null : given(typeSource(text));
    case 'origin':
      return given(/^(?:top-down|bottom-up)$/.test(text) ? text : null);
    case 'rollup':
      return given(/^(?:key-results|aligned|both)$/.test(text) ? text : null);
    case 'parent': {
      const source = isNothing(text) ? '' : context.links.parentSource(text);
      return source === '' ? null : source === null ? { reason: 'parent' } : { source };
    }
    default:
      return { source: scalarSource(text, { flow }) };
  }
}

/** What a team says of a key result: one of three words. For an action, any word is fine. */
function statusSource(text: string): Source {
  if (isNothing(text)) return null;
  const status = statusIn(text);
  return status === null ? { reason: 'value' } : { source: status };
}

function leave({ line, text }: Piece, reason: LeftOutReason, { leave: take }: ComposeContext): void {
  take({ line, endLine: line, text, reason });
}
