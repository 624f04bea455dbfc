import { formatPercent, formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { healthShape, healthWord } from '../report/health.ts';
import { factsOf } from '../report/outline.ts';
import type { AlignmentTree, CycleSummary, TreeRow } from '../report/view.ts';
import { escaped } from './markdown.ts';

/** Lists deeper than this are no longer read as lists by everybody. */
const DEEPEST = 12;

/** The alignment as a Markdown list, for a page, a mail or the minutes of a meeting. Everything in a file stays plain text. */
export function treeMarkdown({ summary, rows }: AlignmentTree, locale: Locale): string {
  const t = messagesOf(locale).report;
  const levels = new Map<string, number>();
  const lines = headOf(summary, locale);
  if (rows.length === 0) lines.push('', t.empty);
  for (const row of rows) {
    const level = row.parent === null ? 0 : Math.min(DEEPEST, (levels.get(row.parent) ?? -1) + 1);
    // What is not aligned stands apart, under a heading.
    levels.set(row.id, row.kind === 'group' ? -1 : level);
    if (row.kind === 'group') lines.push('', `## ${harmless(row.title)}`, '');
    else {
      if (lines.length === 3) lines.push('');
      lines.push(`${'  '.repeat(level)}- ${lineOf(row, locale)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function headOf(summary: CycleSummary, locale: Locale): string[] {
  const t = messagesOf(locale).report;
  const { cycle, week, elapsed, progress, expected, health, scope, objectives } = summary;
  const facts = [
    ...(week ? [t.week(week.in, week.of)] : []),
    ...(elapsed === null ? [] : [t.elapsed(formatPercent(elapsed, locale))]),
    scope === 'company' ? t.fromCompany(objectives) : t.fromTop(objectives),
    ...(expected === null ? [] : [t.expected(formatScore(expected, locale))]),
  ];
  const score = `**${formatScore(progress, locale)}** ${healthShape(health)} ${healthWord(health, locale)}`;
  return [`# ${harmless(cycle ?? t.noCycle)}`, '', [score, ...facts].join(' · ')];
}

function lineOf(row: TreeRow, locale: Locale): string {
  const { report: t } = messagesOf(locale);
  const word = row.health === 'none' ? '' : ` ${healthWord(row.health, locale)}`;
  const score = `${formatScore(row.progress, locale)} ${healthShape(row.health)}${word}`;
  if (row.kind === 'reference') return `↪ ${harmless(row.title)} (${harmless(t.shownUnder(row.shownUnder ?? ''))})`;
  const title = row.kind === 'objective' ? `**${harmless(row.title).trim()}**` : harmless(row.title);
  const facts = row.kind === 'key-result' ? (row.value ?? '') : factsOf(row, locale);
  return [title, score, ...(facts === '' ? [] : [harmless(facts)])].join(' · ');
}

/** Nobody is called by a name in it, nor is an issue linked. */
function harmless(text: string): string {
  return escaped(text)
    .replaceAll('\\@', '@<!-- -->')
    .replace(/#(?=\w)/g, '#<!-- -->');
}
