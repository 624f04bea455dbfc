import { formatNumber, formatQuantity, formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { Health, KeyResult } from '../model/okr.ts';
import { adoptUnit, type Band, type Quantity } from '../model/quantity.ts';
import { bar, sparkline } from '../report/bar.ts';
import { currentValue, explainKeyResult, explainObjective, formatBand } from '../report/explain.ts';
import { healthShape, healthWord } from '../report/health.ts';
import type { ExplainLine } from '../report/view.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { code, escaped } from './markdown.ts';
import { shortened } from './text.ts';

/** Columns of a score bar in a card and in a completion list. */
const BAR = 20;
const SMALL_BAR = 8;
/** A title in a card; what is longer stands in the file. */
const TITLE = 200;
/** How many parents, children or terms a card names. */
const ROWS = 8;

/** An objective as Markdown: score, health, why the number is what it is, what it supports and what supports it. `note` stands below the title. */
export function objectiveCard(snapshot: WorkspaceSnapshot, node: ObjectiveNode, locale: Locale, note?: string | null): string {
  const { graph } = snapshot;
  const score = graph.score(node.key);
  const { objective } = node;
  const words = messagesOf(locale).features.hover;
  const facts = [objective.owner?.value, node.team, node.cycle?.name].filter((fact) => fact !== undefined && fact !== '');
  const parents = graph.parents(node.key).flatMap(({ link, to }) => {
    if (to.kind === 'unknown') return [];
    const line = relative(snapshot, to.node, locale);
    return [link.weight === 1 ? line : `${line} · ${messagesOf(locale).report.weight(formatNumber(link.weight, locale))}`];
  });
  const children = graph.children(node.key).map(({ node: child }) => relative(snapshot, child, locale));
  return [
    `**${escaped(shortened(objective.title.text, TITLE))}**`,
    note ?? '',
    ...(score ? [scoreLine(score.progress, score.expected, score.health, null, locale)] : []),
    facts.map((fact) => escaped(shortened(fact as string, 60))).join(' · '),
    ...(objective.why ? [`_${words.why}_ ${escaped(shortened(objective.why.value, TITLE))}`] : []),
    ...(score ? [explanation(explainObjective(node, score, locale), locale)] : []),
    ...section(`↑ ${words.supports}`, parents, locale),
    ...section(`↓ ${words.supportedBy}`, children, locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A key result as Markdown: score, health, its way so far, where the number comes from. `note` stands below the title. */
export function keyResultCard(
  snapshot: WorkspaceSnapshot,
  node: ObjectiveNode,
  index: number,
  locale: Locale,
  note?: string | null,
): string {
  const keyResult = node.objective.keyResults[index];
  const score = snapshot.graph.score(node.key)?.keyResults[index];
  if (!keyResult || !score) return '';
  const words = messagesOf(locale).features.hover;
  const line = sparkline(score.checkIns);
  const way = line === '' ? '' : `${code(line)} ${words.checkIns(score.checkIns.length)}`;
  const owner = keyResult.owner?.value ?? node.objective.owner?.value;
  const facts = [way, ...[owner, node.team].flatMap((fact) => (fact ? [escaped(shortened(fact, 60))] : []))];
  return [
    `**${escaped(shortened(keyResult.title.text, TITLE))}**`,
    note ?? '',
    scoreLine(score.progress, score.expected, score.health, currentValue(keyResult, score, locale), locale),
    facts.filter((fact) => fact !== '').join(' · '),
    explanation(explainKeyResult(keyResult, score, locale), locale),
    `↑ ${relative(snapshot, node, locale)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An objective on one line of plain text, for a completion list: title, owner, team, score. */
export function objectiveLine(snapshot: WorkspaceSnapshot, node: ObjectiveNode, locale: Locale): string {
  const score = snapshot.graph.score(node.key);
  const number = score ? `${bar(score.progress, score.expected, SMALL_BAR)} ${formatScore(score.progress, locale)}` : null;
  const parts = [shortened(node.objective.title.text, 80), node.objective.owner?.value, node.team, number];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ');
}

/** What was understood of a number in a field, with the unit that it takes over from the others. */
export function understood(value: Quantity | Band, keyResult: KeyResult, locale: Locale): string {
  const words = messagesOf(locale).features.hover;
  if (!('value' in value)) return `${words.understood} **${escaped(formatBand(value, locale))}**`;
  const like = [keyResult.target?.value, keyResult.baseline?.value].find((other) => other?.unit);
  return `${words.understood} **${escaped(formatQuantity(adoptUnit(value, like), locale))}**`;
}

/** Score, health, value: the same order everywhere. */
function scoreLine(
  progress: number | null,
  expected: number | null,
  health: Health,
  value: string | null,
  locale: Locale,
): string {
  const { report } = messagesOf(locale);
  return [
    `${code(bar(progress, expected, BAR))} **${formatScore(progress, locale)}**`,
    `${healthShape(health)} ${healthWord(health, locale)}`,
    ...(expected === null ? [] : [report.expected(formatScore(expected, locale))]),
    ...(value === null ? [] : [`**${escaped(value)}**`]),
  ].join(' · ');
}

/** The lines of an explanation as a list; the closing line stands in italics. */
function explanation(lines: readonly ExplainLine[], locale: Locale): string {
  const terms = lines.filter(({ total }) => !total);
  const closing = lines.filter(({ total }) => total);
  const shown = terms.slice(0, ROWS).map(({ label, value, score, detail }) => {
    const parts = [escaped(shortened(label, 100)), value && escaped(shortened(value, 60)), score && `**${score}**`];
    return `- ${[...parts, detail && escaped(detail)].filter(Boolean).join(' · ')}`;
  });
  const hidden = terms.length - shown.length;
  if (hidden > 0) shown.push(`- ${messagesOf(locale).features.hover.more(hidden)}`);
  const totals = closing.map(
    ({ label, value, score, detail }) => `= ${[label, value, score && `**${score}**`, detail].filter(Boolean).join(' · ')}`,
  );
  return [shown.join('\n'), ...totals].filter((part) => part !== '').join('\n\n');
}

function section(title: string, rows: readonly string[], locale: Locale): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, ROWS).map((row) => `- ${row}`);
  if (rows.length > ROWS) shown.push(`- ${messagesOf(locale).features.hover.more(rows.length - ROWS)}`);
  return [[title, '', ...shown].join('\n')];
}

/** A parent or child on one line: score, health, title, id. */
function relative(snapshot: WorkspaceSnapshot, node: ObjectiveNode, locale: Locale): string {
  const score = snapshot.graph.score(node.key);
  const standing = score ? `**${formatScore(score.progress, locale)}** ${healthShape(score.health)} ` : '';
  const id = node.objective.id ? ` ${code(shortened(node.objective.id.value, 60))}` : '';
  return `${standing}${escaped(shortened(node.objective.title.text, 100))}${id}`;
}
