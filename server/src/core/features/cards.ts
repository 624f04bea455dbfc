import { formatNumber, formatQuantity, formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { Health, KeyResult } from '../model/okr.ts';
import { adoptUnit, type Band, type Quantity } from '../model/quantity.ts';
import { bar } from '../report/bar.ts';
import { currentValue, explainKeyResult, explainObjective, formatBand } from '../report/explain.ts';
import { explainForecast } from '../report/explain-time.ts';
import { healthShape, healthWord } from '../report/health.ts';
import type { ExplainLine } from '../report/view.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { code, escaped } from './markdown.ts';
import { shortened } from './text.ts';
import { wayShown } from './way-shown.ts';

/** Columns of a score bar in a card and in a completion list. */
const BAR = 20;
const SMALL_BAR = 8;
/** A title in a card; what is longer stands in the file. */
const TITLE = 200;
/** How many parents, children or terms a card names. */
const ROWS = 8;

/** What a card shows beside the facts. */
export interface CardOptions {
  /** Stands below the title. */
  readonly note?: string | null;
  /** Whether the way of a key result may be a picture; else it is a line of blocks. */
  readonly images?: boolean;
}

/** An objective as Markdown: score, health, why the number is what it is, what it supports and what supports it. */
export function objectiveCard(
  snapshot: WorkspaceSnapshot,
  node: ObjectiveNode,
  locale: Locale,
  { note }: CardOptions = {},
): string {
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
  const forecast = score ? explainForecast(score.forecast, true, locale) : [];
  const children = graph.children(node.key).map(({ node: child }) => relative(snapshot, child, locale));
  return [
    `**${escaped(shortened(objective.title.text, TITLE))}**`,
    note ?? '',
    ...(score ? [scoreLine({ ...score, value: null, unscored: messagesOf(locale).report.nothingCounts }, locale)] : []),
    forecastLine(forecast),
    facts.map((fact) => escaped(shortened(fact as string, 60))).join(' · '),
    ...(objective.why ? [`_${words.why}_ ${escaped(shortened(objective.why.value, TITLE))}`] : []),
    ...(score ? [explanation(linesOf(score, explainObjective(node, score, locale), forecast), score.terms.length, locale)] : []),
    ...section(`↑ ${words.supports}`, parents, locale),
    ...section(`↓ ${words.supportedBy}`, children, locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A key result as Markdown: score, health, its way so far, where the number comes from. */
export function keyResultCard(
  snapshot: WorkspaceSnapshot,
  node: ObjectiveNode,
  index: number,
  locale: Locale,
  { note, images = false }: CardOptions = {},
): string {
  const keyResult = node.objective.keyResults[index];
  const score = snapshot.graph.score(node.key)?.keyResults[index];
  if (!keyResult || !score) return '';
  const words = messagesOf(locale).features.hover;
  const { metric } = keyResult;
  const owner = keyResult.owner?.value ?? node.objective.owner?.value;
  const reported = score.checkIns.length;
  const facts = [
    ...(reported > 1 ? [words.checkIns(reported)] : []),
    ...[owner, node.team].flatMap((fact) => (fact ? [escaped(shortened(fact, 60))] : [])),
  ];
  const stages = metric.kind === 'milestones' ? metric.milestones.length : 0;
  const { report } = messagesOf(locale);
  const value = currentValue(keyResult, score, locale);
  const lines = explainKeyResult(keyResult, score, locale);
  const forecast = explainForecast(score.forecast, false, locale);
  const unscored = [report.unscored, lines.find(({ total }) => total)?.detail].filter(Boolean).join(', ');
  return [
    `**${escaped(shortened(keyResult.title.text, TITLE))}**`,
    note ?? '',
    scoreLine({ ...score, value, unscored }, locale),
    wayShown(snapshot, node, keyResult, score, images, locale),
    forecastLine(forecast),
    facts.join(' · '),
    explanation(linesOf(score, lines, forecast), stages, locale),
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

/** Score, health, value: the same order everywhere. Without a score, why there is none. */
function scoreLine(
  {
    progress,
    expected,
    health,
    value,
    unscored,
  }: {
    readonly progress: number | null;
    readonly expected: number | null;
    readonly health: Health;
    readonly value: string | null;
    readonly unscored: string;
  },
  locale: Locale,
): string {
  const { report } = messagesOf(locale);
  const isScored = progress !== null;
  return [
    `${code(bar(progress, expected, BAR))} **${formatScore(progress, locale)}**`,
    ...(isScored ? [] : [unscored]),
    // That nothing can be said of it is said already.
    ...(isScored || health !== 'none' ? [`${healthShape(health)} ${healthWord(health, locale)}`] : []),
    ...(isScored && expected !== null ? [report.expected(formatScore(expected, locale))] : []),
    ...(value === null ? [] : [`**${escaped(value)}**`]),
  ].join(' · ');
}

/** The lines below the score: without the forecast, which stands beside the way, and where there is no score without the line that says again why. */
function linesOf(
  { progress }: { readonly progress: number | null },
  lines: readonly ExplainLine[],
  [forecast]: readonly ExplainLine[],
): readonly ExplainLine[] {
  return lines.filter(
    ({ total, label, detail }) =>
      !(total && progress === null) && !(forecast && label === forecast.label && detail === forecast.detail),
  );
}

/** Where the way leads, with its band. */
function forecastLine([forecast]: readonly ExplainLine[]): string {
  if (!forecast) return '';
  const { label, score, value, detail } = forecast;
  return [
    `_${label}_ **${score}**`,
    ...(value === null ? [] : [escaped(value)]),
    ...(detail === null ? [] : [escaped(detail)]),
  ].join(' · ');
}

/**
 * The lines of an explanation as a list; the closing line stands below it. The first `terms` of them are terms or stages,
 * of which only some are shown.
 */
function explanation(all: readonly ExplainLine[], terms: number, locale: Locale): string {
  const lines = all.filter(({ total }) => !total);
  const closing = all.filter(({ total }) => total);
  const row = ({ label, value, score, detail }: ExplainLine) => {
    const parts = [escaped(shortened(label, 100)), value && escaped(shortened(value, 60)), score && `**${score}**`];
    return `- ${[...parts, detail && escaped(detail)].filter(Boolean).join(' · ')}`;
  };
  const hidden = Math.max(0, terms - ROWS);
  const shown = lines.slice(0, terms - hidden).map(row);
  if (hidden > 0) shown.push(`- ${messagesOf(locale).features.hover.more(hidden)}`);
  shown.push(...lines.slice(terms).map(row));
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
