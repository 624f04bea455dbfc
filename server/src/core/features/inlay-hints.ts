import { type OffsetRange, shift } from '../base/range.ts';
import { formatScore, quoteQuantity } from '../messages/format.ts';
import type { Locale } from '../messages/index.ts';
import type { KeyResult, Objective, Sentence } from '../model/okr.ts';
import { amountOf } from '../model/quantity.ts';
import type { KeyResultScore } from '../model/score.ts';
import { changeText, formatBand } from '../report/explain.ts';
import { healthShape } from '../report/health.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { keyResultCard, objectiveCard } from './cards.ts';
import { nodeAt } from './locate.ts';
import { understoodLine, understoodTitle } from './understanding.ts';

/** What stands behind a sentence and was not typed. */
export interface InlayHint {
  /** Behind the sentence. */
  readonly offset: number;
  readonly label: string;
  /** What it is about, by which its tooltip is asked for; `keyResult` is `null` for the objective itself. */
  readonly subject: HintSubject;
}

export interface HintSubject {
  readonly objective: number;
  readonly keyResult: number | null;
}

/** Which hints a person wants to see. */
export interface ShownHints {
  /** What was understood of a key result's sentence, where no field says it. */
  readonly metric: boolean;
  readonly score: boolean;
}

/** The hints whose sentences end in a range. None in an objective that cannot be read whole: somebody is typing there. */
export function inlayHints(
  snapshot: WorkspaceSnapshot,
  uri: string,
  [from, to]: OffsetRange,
  shown: ShownHints,
  locale: Locale,
): InlayHint[] {
  const file = snapshot.state(uri)?.file;
  if (!file || (!shown.metric && !shown.score)) return [];
  const hints: InlayHint[] = [];
  const nodes = shown.score ? snapshot.graph.nodesOf(uri) : [];
  for (const [objective, { base, objective: it }] of file.objectives.entries()) {
    const [start, end] = shift(it.range, base);
    if (end < from || start > to || isBroken(it)) continue;
    const node = nodes[objective];
    const score = node && snapshot.graph.score(node.key);
    const add = (sentence: Sentence, parts: readonly (string | null | undefined | false)[], keyResult: number | null) => {
      const offset = base + sentence.range[1];
      const label = parts.filter(Boolean).join(' · ');
      if (label !== '' && sentence.text !== '' && from <= offset && offset <= to) {
        hints.push({ offset, label, subject: { objective, keyResult } });
      }
    };
    add(it.title, [score && score.terms.length > 0 && standing(score, locale)], null);
    for (const [index, keyResult] of it.keyResults.entries()) {
      const own = score?.keyResults[index];
      add(keyResult.title, [shown.metric && understoodMetric(keyResult, locale), own && standing(own, locale)], index);
    }
  }
  return hints;
}

/** Markdown: where the score of a hint's subject comes from, and what was understood of its sentence. */
export function hintTooltip(
  snapshot: WorkspaceSnapshot,
  uri: string,
  { objective, keyResult }: HintSubject,
  locale: Locale,
  images: boolean,
): string | null {
  const node = nodeAt(snapshot, uri, objective);
  if (!node) return null;
  if (keyResult === null) return objectiveCard(snapshot, node, locale, { note: understoodTitle(node.objective.title, locale) });
  const subject = node.objective.keyResults[keyResult];
  return subject ? keyResultCard(snapshot, node, keyResult, locale, { note: understoodLine(subject, locale), images }) : null;
}

/** `0.54 ▲`; nothing where nobody has reported yet. */
function standing({ progress, health }: Pick<KeyResultScore, 'progress' | 'health'>, locale: Locale): string | null {
  return progress === null || health === 'pending' ? null : `${formatScore(progress, locale)} ${healthShape(health)}`;
}

function isBroken({ problems }: Objective): boolean {
  return problems.some(({ code }) => code === 'yaml-syntax');
}

/** `12 % → 3 %`, `≥ 99.9 %`, `+40 %`: what the sentence is measured by. `null` where fields say it, or nothing does. */
function understoodMetric({ metric, title }: KeyResult, locale: Locale): string | null {
  switch (metric.kind) {
    case 'metric': {
      if (metric.target.from !== 'sentence') return null;
      const target = quoteQuantity(metric.target.value, locale);
      if (metric.baseline) return `${quoteQuantity(metric.baseline.value, locale)} → ${target}`;
      const { band } = title.reading;
      const isBound = [band?.min, band?.max].some((bound) => bound && amountOf(bound) === amountOf(metric.target.value));
      return band && isBound ? formatBand(band, locale, quoteQuantity) : `→ ${target}`;
    }
    case 'maintain':
      return metric.band.from === 'sentence' ? formatBand(metric.band.value, locale, quoteQuantity) : null;
    case 'change':
      return changeText(metric, locale);
    default:
      return null;
  }
}
