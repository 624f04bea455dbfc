import type { PanelRow } from '../../server/src/protocol.ts';
import type { Grouping } from './arrange.ts';
import { type Fact, MOVED, notesOf } from './facts.ts';
import type { Locale } from './locale.ts';

/** What a person can choose to see of a row, in the order in which it is said: who, where it is, where it is heading. */
export const COLUMNS = ['team', 'owner', 'value', 'checkIn', 'moved', 'forecast', 'reached', 'confidence', 'weak'] as const;
export type Column = (typeof COLUMNS)[number];

/** How rows are laid out: which of the chosen columns have one of their own, and what is left for the second line. */
export interface Layout {
  /** `null`: what matters now, as `factsOf` picks it. */
  readonly line: readonly Column[] | null;
  readonly cells: readonly Column[];
  /** Whether a key result's value stands beside its title. */
  readonly value: boolean;
  /** What the rows stand in groups by: the group says it for all of them. */
  readonly group: Grouping;
}

/** A panel as narrow as a side bar: no column has room of its own. */
export const NARROW: Layout = { line: null, cells: [], value: true, group: 'alignment' };

/** From this width on, in pixels, facts stand in columns. */
export const WIDE = 560;

/** Widths in em of the panel's font, wide enough for the head in both languages and for most of what stands below it. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  owner: 7.2,
  team: 7.2,
  value: 6.2,
  checkIn: 5,
  moved: 5.2,
  forecast: 5,
  reached: 4.6,
  confidence: 5.4,
  weak: 4.6,
};

/** What a wide panel shows of its own accord. */
const UNASKED: readonly Column[] = ['team', 'owner', 'value', 'moved', 'forecast', 'checkIn', 'confidence'];
/** A title keeps this much, and so much stands at the edges: twisty, score and shape. In em. */
const TITLE = 16;
const EDGES = 8;

/**
 * The layout for a panel of this width. In a wide one as many of the chosen columns as leave the titles their room get
 * one of their own; the others stay in the second line. `em`: the font's size in pixels.
 */
export function layoutOf(columns: readonly Column[] | null, width: number, em: number, group: Grouping = 'alignment'): Layout {
  const isNews = (column: Column) => column !== group;
  const chosen = columns === null ? null : columns.filter(isNews);
  if (width < WIDE) return { line: chosen, cells: [], value: chosen?.includes('value') ?? true, group };
  const wanted = chosen ?? UNASKED.filter(isNews);
  let room = width / em - TITLE - EDGES;
  let count = 0;
  for (const column of wanted) {
    room -= WIDTHS[column];
    if (room < 0) break;
    count++;
  }
  const cells = wanted.slice(0, count);
  // What nobody asked for has no claim on a second line.
  const value = wanted.includes('value') && !cells.includes('value');
  return { line: chosen === null ? [] : wanted.slice(count), cells, value, group };
}

export const sameLayout = (a: Layout, b: Layout): boolean => {
  const same = (one: readonly Column[] | null, other: readonly Column[] | null) => String(one) === String(other);
  return (
    (a.line === null) === (b.line === null) &&
    same(a.line, b.line) &&
    same(a.cells, b.cells) &&
    a.value === b.value &&
    a.group === b.group
  );
};

/** What a cell shows, and what it says where its column's head is not heard. */
export interface Cell extends Fact {
  readonly spoken: string;
}

/** What a column says of a row; `null`: nothing. A key result's team is its objective's, and not said again. */
export function cellOf(row: PanelRow, column: Column, locale: Locale): Cell | null {
  const { t, signed, score, percent } = locale;
  const fact = (text: string, spoken: string, kind: Fact['kind'] = 'fact'): Cell => ({ text, kind, spoken });
  const name = (text: string | null, head: string) => (text === null ? null : fact(text, `${head} ${text}`, 'name'));
  switch (column) {
    case 'owner':
      return name(row.owner, t.arrange.columns.owner);
    case 'team':
      return row.kind === 'key-result' ? null : name(row.team, t.arrange.columns.team);
    case 'value':
      return row.value === null ? null : fact(row.value, `${t.arrange.columns.value} ${row.value}`);
    case 'checkIn':
      return row.checkInAge === null ? null : fact(t.arrange.daysAgo(row.checkInAge), t.age(row.checkInAge));
    case 'moved':
      if (row.moved === null || Math.abs(row.moved) < MOVED) return null;
      return fact(signed(row.moved), `${signed(row.moved)} ${t.movedWhen}`, row.moved > 0 ? 'up' : 'down');
    case 'forecast':
      return row.forecast === null ? null : fact(score(row.forecast), t.forecast(score(row.forecast)));
    case 'reached':
      if (row.reached === null || row.reached.of === 0) return null;
      return fact(`${row.reached.in}/${row.reached.of}`, t.reached(row.reached.in, row.reached.of));
    case 'confidence':
      return row.confidence === null ? null : fact(percent(row.confidence), t.confidence(percent(row.confidence)));
    case 'weak':
      return row.weak.length === 0 ? null : fact(String(row.weak.length), t.arrange.weakCount(row.weak.length));
  }
}

/**
 * The second line as the person chose it: names, then what keeps the number from meaning what it seems to mean, then the
 * facts. The list shows as many as fit.
 */
export function chosenFacts(row: PanelRow, chosen: readonly Column[], locale: Locale): readonly Fact[] {
  if (row.kind === 'group') return [];
  const names: Fact[] = [];
  const facts: Fact[] = [];
  for (const column of COLUMNS) {
    // A key result's value stands beside its title.
    if (!chosen.includes(column) || column === 'value') continue;
    if (row.kind === 'reference' && column !== 'owner' && column !== 'team') continue;
    const cell = cellOf(row, column, locale);
    if (cell === null) continue;
    if (cell.kind === 'name') names.push({ text: cell.text, kind: 'name' });
    else if (column === 'moved') facts.push({ text: cell.text, more: locale.t.movedWhen, kind: cell.kind });
    else facts.push({ text: cell.spoken, kind: cell.kind });
  }
  const saidOf = new Set(facts.map(({ text }) => text));
  const notes = notesOf(row, locale).filter(({ text }) => !saidOf.has(text));
  return [...names, ...notes, ...facts];
}

/** The choice with one column more, or less, in the order in which they are said. */
export function withColumn(chosen: readonly Column[], column: Column, isChosen: boolean): readonly Column[] {
  return COLUMNS.filter((other) => (other === column ? isChosen : chosen.includes(other)));
}

/** What is always seen while nobody has chosen, and what a choice therefore begins with. */
export const BASE: readonly Column[] = ['team', 'owner', 'value'];

/** What an earlier page left behind. */
export function readColumns(value: unknown): readonly Column[] | null {
  return Array.isArray(value) ? COLUMNS.filter((column) => value.includes(column)) : null;
}
