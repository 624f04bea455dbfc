import { formatPercent, formatScore, formatSigned } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { bar } from './bar.ts';
import { type HealthTone, healthShape, healthTone } from './health.ts';
import { glue, padEnd, padStart, printable, widthOf, wrap } from './text-width.ts';
import type { AlignmentTree, CycleSummary, TreeRow } from './view.ts';

export type OutlineTone = HealthTone | 'strong';

export interface OutlineOptions {
  /** Columns there are. Below 60 the bars go, below 44 the current values too. */
  readonly width: number;
  readonly locale: Locale;
  /** Colours a text, or leaves it as it is. */
  readonly paint: (text: string, tone: OutlineTone) => string;
}

const WIDEST = 110;
const NARROWEST = 30;
const BAR = 12;
const VALUE = 10;
const SCORE = 4;

/** The tree as lines of text: title, current value, bar, score and shape, in the order of the panel. Ends with a line break. */
export function outline(tree: AlignmentTree, options: OutlineOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const head = headLines(tree.summary, width, options);
  const empty = ['', options.paint(messagesOf(options.locale).report.empty, 'muted')];
  // Not pushed as arguments: a large company has more rows than a call may have.
  const lines = [...head, ...(tree.rows.length === 0 ? empty : rowLines(tree.rows, width, options))];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines(summary: CycleSummary, width: number, { locale, paint }: OutlineOptions): string[] {
  const t = messagesOf(locale).report;
  const { cycle, week, elapsed, progress, expected, counts, objectives } = summary;
  const when = [
    paint(cycle === null ? t.noCycle : printable(cycle), 'strong'),
    ...(week ? [paint(t.week(week.in, week.of), 'muted')] : []),
    ...(elapsed === null ? [] : [paint(t.elapsed(formatPercent(elapsed, locale)), 'muted')]),
  ];
  const made = summary.scope === 'company' ? t.fromCompany(objectives) : t.fromTop(objectives);
  const score = [
    `${paint(formatScore(progress, locale), 'strong')} ${paint(healthShape(summary.health), healthTone(summary.health))}`,
    ...(width < 60 ? [] : [paint(bar(progress, expected, 24), healthTone(summary.health))]),
    paint([made, ...(expected === null ? [] : [t.expected(formatScore(expected, locale))])].join(' · '), 'muted'),
  ];
  const todo = [
    ...(counts.behind > 0 ? [`${healthShape('at-risk')}${healthShape('off-track')} ${t.behind(counts.behind)}`] : []),
    ...(counts.stale > 0 ? [`${healthShape('outdated')} ${t.stale(counts.stale)}`] : []),
    ...(counts.weak > 0 ? [`~ ${t.weak(counts.weak)}`] : []),
  ];
  return [when.join(' · '), score.join('  '), ...(todo.length > 0 ? [paint(todo.join(' · '), 'muted')] : [])];
}

/** What hangs in front of a row: of its first line, of its further lines, of the rows below it. */
interface Guide {
  readonly first: string;
  readonly rest: string;
}

function rowLines(rows: readonly TreeRow[], width: number, options: OutlineOptions): string[] {
  const lines: string[] = [];
  const guides = new Map<string, string>();
  const siblings = new Map(rows.map((row) => [row.id, row.children]));
  for (const row of rows) {
    const above = row.parent === null ? null : (guides.get(row.parent) ?? '');
    const isLast = row.parent !== null && siblings.get(row.parent)?.at(-1) === row.id;
    const guide: Guide =
      above === null
        ? { first: '', rest: '' }
        : { first: `${above}${isLast ? '└─ ' : '├─ '}`, rest: `${above}${isLast ? '   ' : '│  '}` };
    // Very deep trees keep their last levels only: the titles need the room.
    guides.set(row.id, widthOf(guide.rest) > width / 3 ? '… ' : guide.rest);
    if (row.parent === null) lines.push('');
    lines.push(...linesOf(row, guide, width, options));
  }
  return lines;
}

function linesOf(row: TreeRow, guide: Guide, width: number, { locale, paint }: OutlineOptions): string[] {
  if (row.kind === 'group') return [`${guide.first}${paint(printable(row.title), 'muted')}`];
  const hasBar = width >= 60;
  const hasValue = width >= 44;
  const value = hasValue ? padStart(row.value !== null && widthOf(row.value) <= VALUE ? printable(row.value) : '', VALUE) : '';
  const right = [
    ...(hasValue ? [paint(value, 'muted')] : []),
    ...(hasBar ? [paint(bar(row.progress, row.expected, BAR), healthTone(row.health))] : []),
    `${padStart(formatScore(row.progress, locale), SCORE)} ${paint(healthShape(row.health), healthTone(row.health))}`,
  ].join('  ');
  const rightWidth = (hasValue ? VALUE + 2 : 0) + (hasBar ? BAR + 2 : 0) + SCORE + 2;
  const room = Math.max(10, width - widthOf(guide.first) - rightWidth - 2);
  const titleTone =
    row.weak.length > 0 ? 'warning' : row.kind === 'objective' ? 'strong' : row.kind === 'reference' ? 'muted' : null;
  const paintTitle = (text: string) => (titleTone === null ? text : paint(text, titleTone));
  // What the editor underlines bears the sign that the head of the outline explains.
  const sign = row.kind === 'reference' ? '↪ ' : row.weak.length > 0 ? '~ ' : '';
  const [title = '', ...more] = wrap(`${sign}${glue(printable(row.title))}`, room);
  const hasBelow = row.children.length > 0;
  const inner = `${guide.rest}${hasBelow ? '│  ' : '   '}`;
  const under = (text: string) => `${guide.rest}${text}`;
  const facts = row.kind === 'key-result' ? '' : glue(printable(factsOf(row, locale)));
  const factLines = facts === '' ? [] : wrap(facts, Math.max(10, width - widthOf(inner)));
  return [
    `${paint(guide.first, 'muted')}${paintTitle(title)}${padEnd('', room - widthOf(title))}  ${right}`,
    ...more.map((text) => under(paintTitle(text))),
    ...factLines.map((line) => `${paint(inner, 'muted')}${paint(line, 'muted')}`),
  ];
}

/** Who, and then the two facts that a lead would ask for next. */
export function factsOf(one: TreeRow, language: Locale): string {
  const { report: t, time } = messagesOf(language);
  if (one.kind === 'reference') return one.shownUnder === null ? '' : t.shownUnder(one.shownUnder);
  const who = [one.team, one.owner].filter((name) => name !== null);
  const facts: string[] = [];
  const isBehind = one.health === 'at-risk' || one.health === 'off-track';
  const forecast = one.forecast === null ? [] : [time.facts.forecast(formatScore(one.forecast, language))];
  if (one.final !== null) facts.push(time.facts.graded(formatScore(one.final, language)));
  // Where nobody has checked in yet, that says more than how many were due.
  if (one.health === 'pending') facts.push(t.health.pending);
  else if (one.missed > 0) facts.push(time.facts.missed(one.missed));
  else if (one.health === 'outdated' && one.checkInAge !== null) facts.push(t.age(one.checkInAge));
  if (one.counted !== null && one.counted.in < one.counted.of) facts.push(t.counted(one.counted.in, one.counted.of));
  if (isBehind) facts.push(...forecast);
  if (one.moved !== null && Math.abs(one.moved) >= 0.005) facts.push(t.moved(formatSigned(one.moved, language)));
  if (!isBehind) facts.push(...forecast);
  if (one.reached !== null && one.reached.in > 0) facts.push(t.reached(one.reached.in, one.reached.of));
  return [...who, ...facts.slice(0, 2)].join(' · ');
}
