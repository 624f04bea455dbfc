import type { ExplainLine } from '../../server/src/core/report/view.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import type { Grouping } from './arrange.ts';
import type { Locale } from './locale.ts';

/** A part of the second line. A name is isolated from the text around it, since it may run from right to left. */
export interface Fact {
  readonly text: string;
  /** What a narrow panel leaves out of it. */
  readonly more?: string;
  readonly kind: 'name' | 'fact' | 'up' | 'down';
}

/** Smaller moves are rounding: they would read "+0.00". */
export const MOVED = 0.005;

/**
 * The second line of an objective: who, and then the two facts that a lead would ask for next. What keeps the number
 * from meaning what it seems to mean comes first: check-ins that were missed, key results left out. Then where it is
 * heading and how it moved; of something that is behind, where it is heading first. What a `group` says for all is left out.
 */
export function factsOf(row: PanelRow, locale: Locale, group: Grouping = 'alignment'): readonly Fact[] {
  const { t, signed, score, percent } = locale;
  if (row.kind === 'group' || row.kind === 'key-result') return [];
  const names = [group === 'team' ? null : row.team, group === 'owner' ? null : row.owner];
  const who: Fact[] = names.filter((name) => name !== null).map((text) => ({ text, kind: 'name' }));
  if (row.kind === 'reference') return who;
  const next: Fact[] = [...notesOf(row, locale)];
  const say = (text: string) => next.push({ text, kind: 'fact' });
  const isBehind = row.health === 'at-risk' || row.health === 'off-track';
  if (row.forecast !== null && isBehind) say(t.forecast(score(row.forecast)));
  if (row.moved !== null && Math.abs(row.moved) >= MOVED) {
    next.push({ text: signed(row.moved), more: t.movedWhen, kind: row.moved > 0 ? 'up' : 'down' });
  }
  if (row.forecast !== null && !isBehind) say(t.forecast(score(row.forecast)));
  if (row.reached !== null && row.reached.in > 0) say(t.reached(row.reached.in, row.reached.of));
  if (row.confidence !== null) say(t.confidence(percent(row.confidence)));
  return [...who, ...next.slice(0, 2)];
}

/** What keeps an objective's number from meaning what it seems to mean. */
export function notesOf(row: PanelRow, { t, score }: Locale): readonly Fact[] {
  if (row.kind !== 'objective') return [];
  const notes: string[] = [];
  if (row.final !== null) notes.push(t.graded(score(row.final)));
  // Where nobody has checked in yet, that says more than how many were due.
  if (row.health === 'pending') notes.push(t.health.pending);
  else if (row.missed > 0) notes.push(t.missed(row.missed));
  else if (row.health === 'outdated' && row.checkInAge !== null) notes.push(t.age(row.checkInAge));
  if (row.counted !== null && row.counted.in < row.counted.of) notes.push(t.scored(row.counted.in, row.counted.of));
  return notes.map((text) => ({ text, kind: 'fact' }));
}

/** A fact in full, for hover and for tests. */
export const wordsOf = (fact: Fact): string => (fact.more === undefined ? fact.text : `${fact.text} ${fact.more}`);

/** What stands beside a key result's title: how old its number is when that is what matters, else the number. */
export function currentOf(row: PanelRow, { t }: Locale): string | null {
  if (row.kind !== 'key-result') return null;
  if (row.health === 'outdated' && row.checkInAge !== null && row.progress === null) return t.daysOld(row.checkInAge);
  return row.value;
}

/** An explanation in one breath, for the live region. */
export function explanationText(lines: readonly ExplainLine[]): string {
  return lines
    .map((line) => [line.label, line.detail, line.value, line.score].filter((part) => part !== null).join(', '))
    .join('. ');
}
