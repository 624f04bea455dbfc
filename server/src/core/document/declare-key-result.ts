import type { OffsetRange } from '../base/range.ts';
import type { Action, KeyResult, Milestone, Sentence } from '../model/okr.ts';
import type { Place } from '../schema/fields.ts';
import type { YamlMap } from '../syntax/tree.ts';
import { declareCheckIns, itemsOf, missing } from './declare-check-in.ts';
import { NO_FIELDS, type Resolved, type WrittenField, type WrittenFields } from './fields.ts';
import { metricOf } from './metric.ts';
import { invalid } from './problems.ts';
import {
  type SentenceContext,
  sentenceField,
  sentenceInBrackets,
  sentenceOf,
  sentenceOfPair,
  sentencePair,
  unread,
} from './sentence.ts';
import { band, boolean, day, id, number, quantity, share, text } from './values.ts';

/** A key result from an item of `key_results`: a sentence, or a mapping. `null` for what is neither. */
export function declareKeyResult(node: Resolved, context: SentenceContext): KeyResult | null {
  const item = titledItem(node, 'keyResult', 'key_results', context);
  if (!item) return null;
  const { title, fields, bare } = item;
  const unitName = text(fields, 'unit', context)?.value;
  const unit = unitName ? context.unitOf(unitName) : null;
  const baseline = quantity(fields, 'baseline', context, unit);
  const target = quantity(fields, 'target', context, unit);
  const maintain = band(fields, 'maintain', context);
  const milestones = declareMilestones(fields.get('milestones'), context);
  const done = boolean(fields, 'done', context);
  return {
    range: item.range,
    id: id(fields, 'id', context),
    title,
    owner: text(fields, 'owner', context),
    weight: number(fields, 'weight', context)?.value ?? 1,
    baseline,
    target,
    maintain,
    milestones,
    done,
    current: quantity(fields, 'current', context, unit),
    trend: quantity(fields, 'trend', context, unit),
    source: text(fields, 'source', context),
    actions: declareActions(fields.get('actions'), context),
    checkIns: declareCheckIns(fields.get('check_ins'), context, unit),
    score: share(fields, 'score', context),
    metric: metricOf({ baseline, target, maintain, milestones, done }, title.reading),
    bare,
  };
}

/** Something with a title: an objective, a key result, a stage, an action. */
export interface TitledItem {
  readonly title: Sentence;
  readonly fields: WrittenFields;
  readonly range: OffsetRange;
  /** Whether it is a sentence alone. */
  readonly bare: boolean;
}

/**
 * An item that may be a sentence or a mapping with a `title`. A mapping that was meant as a sentence is read as one,
 * and a mapping without a title has an empty one, so that its other fields still count.
 */
export function titledItem(
  node: Resolved,
  place: Extract<Place, 'objective' | 'keyResult' | 'milestone' | 'action'>,
  list: string,
  context: SentenceContext,
): TitledItem | null {
  if (node.kind === 'scalar') {
    const title = sentenceOf(node, node.range, context);
    return title && { title, fields: NO_FIELDS, range: title.range, bare: true };
  }
  if (node.kind === 'sequence') {
    const title = sentenceInBrackets(node, node.range, context);
    if (title) return { title, fields: NO_FIELDS, range: title.range, bare: true };
    context.reader.problems.push(invalid(context.reader.codes, 'mapping', list, '[…]', node.range));
    return null;
  }
  return titledMapping(node, place, context);
}

function titledMapping(
  node: YamlMap,
  place: Extract<Place, 'objective' | 'keyResult' | 'milestone' | 'action'>,
  context: SentenceContext,
): TitledItem {
  const pair = sentencePair(node, place);
  const fields = context.reader.fields(node, place, pair?.key);
  if (pair) {
    const title = sentenceOfPair(pair, context);
    const end = Math.max(node.range[1], title.range[1]);
    return { title, fields, range: [node.range[0], end], bare: node.pairs.length === 1 };
  }
  const title = sentenceField(fields.get('title'), context);
  if (!fields.has('title')) missing('title', node, context);
  return { title: title ?? noTitle(node, context), fields, range: node.range, bare: false };
}

function noTitle(node: YamlMap, context: SentenceContext): Sentence {
  const [start] = node.range;
  return { text: '', range: [start, start], textStart: null, misread: null, reading: context.understand('') };
}

function declareMilestones(entry: WrittenField | undefined, context: SentenceContext): readonly Milestone[] | null {
  if (!entry) return null;
  const titles = unread(context);
  const milestones: Milestone[] = [];
  for (const node of itemsOf(entry, context)) {
    const item = titledItem(node, 'milestone', 'milestones', titles);
    if (!item) continue;
    milestones.push({
      title: item.title.text,
      weight: number(item.fields, 'weight', context)?.value ?? 1,
      done: boolean(item.fields, 'done', context)?.value ?? false,
      range: item.range,
    });
  }
  return milestones;
}

function declareActions(entry: WrittenField | undefined, context: SentenceContext): readonly Action[] {
  if (!entry) return [];
  const titles = unread(context);
  const actions: Action[] = [];
  for (const node of itemsOf(entry, context)) {
    const item = titledItem(node, 'action', 'actions', titles);
    if (!item) continue;
    actions.push({
      title: item.title.text,
      owner: text(item.fields, 'owner', context)?.value ?? null,
      due: day(item.fields, 'due', context)?.value ?? null,
      status: text(item.fields, 'status', context)?.value ?? null,
      range: item.range,
    });
  }
  return actions;
}
