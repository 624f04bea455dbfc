import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { KeyResult } from '../model/okr.ts';
import { expectedToday } from '../model/pace.ts';
import type { KeyResultScore } from '../model/score.ts';
import { wayOf } from '../model/way.ts';
import { blocks, sparkline } from '../report/bar.ts';
import { chartSvg } from '../report/chart.ts';
import { chartOf } from '../report/chart-data.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { code, escaped } from './markdown.ts';

/** How many of the last check-ins a line of blocks shows. */
const LAST = 12;

/**
 * The way of a key result's check-ins as Markdown, beside where it should have been: a picture, or two lines of blocks from
 * start to target. Values without a line to be held against (a band to stay in, no cycle) are one line.
 */
export function wayShown(
  { today }: WorkspaceSnapshot,
  node: ObjectiveNode,
  keyResult: KeyResult,
  score: KeyResultScore,
  images: boolean,
  locale: Locale,
): string {
  if (score.checkIns.length === 0) return '';
  if (images) {
    const chart = chartOf(keyResult, score, node, today, locale);
    if (chart) return `![${escaped(chart.description)}](${imageUri(chartSvg(chart, { standalone: true }))})`;
  }
  const { cycle, objective } = node;
  if (keyResult.metric.kind === 'maintain' || !cycle) return code(sparkline(score.checkIns, LAST));
  const steps = wayOf(keyResult, score.checkIns, today).slice(-LAST);
  if (steps.length < 2) return '';
  const expected = steps.map(({ day }) => expectedToday(objective.type, cycle, day) ?? 0);
  const words = messagesOf(locale).standing.way;
  const first = `${code(blocks(steps.map(({ unclamped }) => unclamped)))} ${words.reported}`;
  return `${first}  \n${code(blocks(expected))} ${words.expected}`;
}

/** An SVG as a `data:` URI that Markdown takes for a link's end to end: nothing in it is a blank or a parenthesis. */
function imageUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
