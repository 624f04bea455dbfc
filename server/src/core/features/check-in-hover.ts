import { type OffsetRange, shift, touches } from '../base/range.ts';
import { formatDate, formatPercent, formatScore, formatSigned, quoteQuantity } from '../messages/format.ts';
import { messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { CheckIn } from '../model/okr.ts';
import { expectedToday } from '../model/pace.ts';
import { type Step, wayOf } from '../model/way.ts';
import { bar } from '../report/bar.ts';
import type { Hover } from '../service.ts';
import { cycleOfFile, keyResultAt, nodeAt } from './locate.ts';
import { code, escaped } from './markdown.ts';
import { type FeatureRequest, stateOf } from './request.ts';

/** Columns of the bar. */
const BAR = 20;

/** What a check-in made of its key result: progress after it, the change since the one before, confidence. */
export function checkInHover(request: FeatureRequest): Hover | null {
  const found = checkInAt(request);
  const markdown = found && cardOf(request, found);
  return found && markdown ? { range: found.range, markdown } : null;
}

interface Found {
  readonly node: ObjectiveNode;
  readonly index: number;
  readonly checkIn: CheckIn;
  readonly range: OffsetRange;
}

/** The check-in under the cursor, inline or in a log. */
function checkInAt(request: FeatureRequest): Found | null {
  const { snapshot, uri, offset } = request;
  const state = stateOf(request);
  if (!state) return null;
  const logged = state.file.log.find(({ range }) => touches(range, offset));
  if (logged) {
    const to = snapshot.graph.resolve(logged.keyResult.value, cycleOfFile(state));
    return to.kind === 'key-result' ? { node: to.node, index: to.index, checkIn: logged, range: logged.range } : null;
  }
  const at = keyResultAt(state.file, offset);
  const checkIn = at?.keyResult.checkIns.find(({ range }) => touches(range, offset - at.placed.base));
  const node = at && checkIn && nodeAt(snapshot, uri, at.index);
  return node ? { node, index: at.position, checkIn, range: shift(checkIn.range, at.placed.base) } : null;
}

function cardOf({ snapshot, locale }: FeatureRequest, { node, index, checkIn }: Found): string | null {
  const { today, graph } = snapshot;
  const keyResult = node.objective.keyResults[index];
  const score = graph.score(node.key)?.keyResults[index];
  if (!keyResult || !score) return null;
  const { report, standing } = messagesOf(locale);
  const words = standing.checkIn;
  const steps = wayOf(keyResult, score.checkIns, today);
  const position = steps.findIndex((step) => step.checkIn === checkIn);
  const step = steps[position];
  const expected = expectedToday(node.objective.type, node.cycle, checkIn.day);
  const head = step
    ? [
        `${code(bar(step.progress, expected, BAR))} **${formatScore(step.progress, locale)}** ${words.after}`,
        ...(expected === null ? [] : [report.expected(formatScore(expected, locale))]),
      ]
    : [whyNoStep(checkIn, today, score.progress === null, words)];
  const before = steps[position - 1];
  const earlier = score.checkIns.slice(0, score.checkIns.indexOf(checkIn)).reverse();
  const facts = [
    step && before && changed(before, step, locale),
    confidence(checkIn, earlier, locale),
    checkIn.status && `${report.stated}${standing.colon}${report.health[checkIn.status.value]}`,
  ];
  return [head.join(' · '), facts.filter(Boolean).join(' · ')].filter((part) => part !== '').join('\n\n');
}

type Words = ReturnType<typeof messagesOf>['standing']['checkIn'];

function whyNoStep(checkIn: CheckIn, today: number, isUnscored: boolean, words: Words): string {
  if (checkIn.day > today) return words.later;
  if (checkIn.value === null) return words.noValue;
  return isUnscored ? words.unscored : words.unmeasured;
}

/** `+0.20 since 12 Oct (10%)`. */
function changed(before: Step, step: Step, locale: FeatureRequest['locale']): string {
  const change = `**${formatSigned(step.progress - before.progress, locale)}**`;
  const { since } = messagesOf(locale).standing.checkIn;
  return since(change, formatDate(before.day, locale), escaped(quoteQuantity(before.quantity, locale)));
}

function confidence(checkIn: CheckIn, earlier: readonly CheckIn[], locale: FeatureRequest['locale']): string | null {
  if (checkIn.confidence === null) return null;
  const before = earlier.find((one) => one.confidence !== null)?.confidence ?? null;
  const words = messagesOf(locale).standing.checkIn;
  const now = formatPercent(checkIn.confidence, locale);
  return before === null || before === checkIn.confidence
    ? words.confidence(now)
    : words.confidenceFrom(now, formatPercent(before, locale));
}
