import type { Health } from '../../../server/src/core/model/okr.ts';
import type { PanelRow } from '../../../server/src/protocol.ts';
import { NODE_WIDTH } from './layout.ts';
import type { MapLocale as Locale } from './locale.ts';
import { type Font, type Measure, shortened, wrapped } from './wrap.ts';

/** One thing that is drawn, in the page and in a picture alike; what colour a class has is said elsewhere for each. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'text';
  readonly cls: string;
  readonly at: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** How much of a node is drawn: all; a larger title alone, for a map that is looked at from afar. */
export type Detail = 'near' | 'middle';

export const TITLE: Font = { size: 13, bold: true };
const FAR_TITLE: Font = { size: 19, bold: true };
const SMALL: Font = { size: 11.5, bold: false };
const PAD = 14;
const TITLE_LINE = 18;
const FAR_LINE = 23;
const WHO_LINE = 17;
const BAR_SPACE = 26;
const KEY_RESULT = 22;
const KEY_RESULTS_SPACE = 8;
/** Of an objective with more key results, the rest is counted: this is a map and not a list. */
const MOST_LINES = 8;
/** What score and health take of a title's first line. */
const SCORE_SPACE = 66;
const FAR_SCORE_SPACE = 90;

/** The paths of the shapes of health, in a square of 12. */
const HEALTHS: Readonly<Record<Exclude<Health, 'none'>, string>> = {
  'on-track': 'M1.5 6A4.5 4.5 0 1 1 10.5 6A4.5 4.5 0 1 1 1.5 6Z',
  'at-risk': 'M6 1.2L11 10.5H1Z',
  'off-track': 'M6 .5L11.5 6L6 11.5L.5 6Z',
  pending: 'M2 6A4 4 0 1 1 10 6A4 4 0 1 1 2 6Z',
  outdated: 'M2 6A4 4 0 1 1 10 6A4 4 0 1 1 2 6Z',
  closed: 'M2 2H10V10H2Z',
};

/** The lines of titles. How many there are is kept by the row, for a row that says something else is another object; of a large map few are read. */
export class Titles {
  private readonly counts = new WeakMap<PanelRow, number>();
  private readonly measure: Measure;
  constructor(measure: Measure) {
    this.measure = measure;
  }

  of({ title }: PanelRow): readonly string[] {
    return wrapped(title, NODE_WIDTH - 2 * PAD, 3, TITLE, this.measure, SCORE_SPACE);
  }

  countOf(row: PanelRow): number {
    let count = this.counts.get(row);
    if (count === undefined) {
      count = this.of(row).length;
      this.counts.set(row, count);
    }
    return count;
  }
}

/** The key results that are drawn in a node. */
export const drawnLines = (keyResults: readonly string[]): readonly string[] =>
  keyResults.length <= MOST_LINES ? keyResults : keyResults.slice(0, MOST_LINES - 1);

const headHeight = (row: PanelRow, lines: number): number =>
  PAD + lines * TITLE_LINE + (row.team || row.owner ? WHO_LINE : 0) + BAR_SPACE;

/** The height of a node with so many key results shown in it. */
export function heightOf(row: PanelRow, titles: Titles, keyResults: number): number {
  const head = headHeight(row, titles.countOf(row));
  return keyResults === 0 ? head : head + 2 * KEY_RESULTS_SPACE + Math.min(keyResults, MOST_LINES) * KEY_RESULT;
}

/** How far below the top of its node the middle of a key result is. */
export function lineMiddle(row: PanelRow, titles: Titles, index: number): number {
  return headHeight(row, titles.countOf(row)) + KEY_RESULTS_SPACE / 2 + (index + 0.5) * KEY_RESULT;
}

export const LINE_HEIGHT = KEY_RESULT;

const whoOf = (row: PanelRow): string => [row.team, row.owner].filter((name) => name !== null && name !== '').join(' · ');

export interface Drawing {
  readonly row: PanelRow;
  readonly height: number;
  readonly locale: Locale;
  readonly titles: Titles;
  readonly measure: Measure;
}

/** A node without its key results. */
export function nodeShapes({ row, height, locale, titles, measure }: Drawing, keyResults: number, detail: Detail): Shape[] {
  const isNear = detail === 'near';
  const font = isNear ? TITLE : FAR_TITLE;
  const line = isNear ? TITLE_LINE : FAR_LINE;
  const right = NODE_WIDTH - PAD;
  const size = isNear ? 12 : 17;
  const lines = isNear
    ? titles.of(row)
    : wrapped(row.title, right - PAD, Math.max(1, Math.floor((height - 38) / FAR_LINE)), FAR_TITLE, measure, FAR_SCORE_SPACE);
  const first = PAD + font.size * 0.9;
  const weak = row.weak.length > 0 ? ' weak' : '';
  const shapes: Shape[] = [
    { tag: 'rect', cls: 'card', at: { width: NODE_WIDTH, height, rx: 6 } },
    ...lines.map((text, index) => textAt(PAD, first + index * line, `title${weak}`, font, text)),
    scoreAt(right - size - 6, first, font, row, locale),
    ...healthAt(row.health, right - size, PAD + (font.size - size) / 2 + 1, size),
  ];
  if (!isNear) return [...shapes, ...barAt(row, height - 16, 6)];
  const who = whoOf(row);
  const below = PAD + lines.length * TITLE_LINE;
  if (who !== '') shapes.push(textAt(PAD, below + 11.5, 'muted', SMALL, shortened(who, right - PAD, SMALL, measure)));
  const head = headHeight(row, lines.length);
  shapes.push(...barAt(row, head - BAR_SPACE + 10, 4));
  if (keyResults > 0) shapes.push({ tag: 'path', cls: 'rule', at: { d: `M${PAD} ${head}H${right}` } });
  if (keyResults > MOST_LINES) {
    const rest = locale.m.more(keyResults - MOST_LINES + 1);
    shapes.push(textAt(PAD + 16, lineMiddle(row, titles, MOST_LINES - 1) + 4, 'muted', SMALL, rest));
  }
  return shapes;
}

/** A key result, in a line of a node. */
export function lineShapes(
  row: PanelRow,
  middle: number,
  { locale, measure }: Omit<Drawing, 'row' | 'height' | 'titles'>,
): Shape[] {
  const right = NODE_WIDTH - PAD;
  const weak = row.weak.length > 0 ? ' weak' : '';
  const title = shortened(row.title, right - PAD - 16 - 44, SMALL, measure);
  return [
    { tag: 'rect', cls: 'row', at: { x: 5, y: middle - KEY_RESULT / 2, width: NODE_WIDTH - 10, height: KEY_RESULT, rx: 3 } },
    ...healthAt(row.health, PAD, middle - 4.5, 9),
    textAt(PAD + 16, middle + 4, `line-title${weak}`, SMALL, title),
    scoreAt(right, middle + 4, SMALL, row, locale),
  ];
}

/** What opens and closes a node: how many objectives a closed one hides. */
export function toggleShapes(x: number, y: number, hidden: number): Shape[] {
  const text = `+${hidden}`;
  const width = hidden === 0 ? 16 : 14 + text.length * 7;
  return [
    { tag: 'rect', cls: 'toggle', at: { x: x - width / 2, y: y - 8, width, height: 16, rx: 8 } },
    hidden === 0
      ? { tag: 'path', cls: 'sign', at: { d: `M${x - 3.5} ${y}H${x + 3.5}` } }
      : { tag: 'text', cls: 'count', at: { x, y: y + 4, 'font-size': 11, 'text-anchor': 'middle' }, text },
  ];
}

/** A font as attributes of a text. */
export function textAt(x: number, y: number, cls: string, { size, bold }: Font, text: string): Shape {
  return { tag: 'text', cls, at: { x, y, 'font-size': size, ...(bold && { 'font-weight': 600 }) }, text };
}

function scoreAt(x: number, y: number, { size, bold }: Font, { progress }: PanelRow, { score }: Locale): Shape {
  const text = progress === null ? '–' : score(progress);
  return {
    tag: 'text',
    cls: 'score',
    at: { x, y, 'font-size': size, 'text-anchor': 'end', ...(bold && { 'font-weight': 600 }) },
    text,
  };
}

function healthAt(health: Health, x: number, y: number, size: number): Shape[] {
  if (health === 'none') return [];
  const kind = health === 'pending' ? ' hollow' : health === 'outdated' ? ' hollow dotted' : '';
  return [
    {
      tag: 'path',
      cls: `shape ${health}${kind}`,
      at: { d: HEALTHS[health], transform: `translate(${x} ${y}) scale(${size / 12})` },
    },
  ];
}

/** Progress, and the mark where it should stand today; nothing on the track where nothing can be said. */
function barAt(row: PanelRow, y: number, height: number): Shape[] {
  const width = NODE_WIDTH - 2 * PAD;
  const at = (share: number) => Math.round(Math.max(0, Math.min(1, share)) * width * 10) / 10;
  const shapes: Shape[] = [{ tag: 'rect', cls: 'track', at: { x: PAD, y, width, height, rx: height / 2 } }];
  if (row.progress === null) return shapes;
  const filled = at(row.progress);
  if (filled > 0) {
    shapes.push({
      tag: 'rect',
      cls: `fill ${row.health}`,
      at: { x: PAD, y, width: filled, height, rx: Math.min(height, filled) / 2 },
    });
  }
  if (row.expected !== null) {
    shapes.push({ tag: 'rect', cls: 'mark', at: { x: PAD + at(row.expected) - 1, y: y - 3, width: 2, height: height + 6 } });
  }
  return shapes;
}
