import { type OffsetRange, shift, touches } from '../base/range.ts';
import { messagesOf } from '../messages/index.ts';
import type { Resolution } from '../model/alignment.ts';
import type { KeyResult } from '../model/okr.ts';
import type { Band, Quantity } from '../model/quantity.ts';
import { fieldOf } from '../schema/fields.ts';
import type { Hover } from '../service.ts';
import { keyResultCard, objectiveCard, understood } from './cards.ts';
import { checkInHover } from './check-in-hover.ts';
import { type CursorContext, cursorContext, keyPath } from './context.ts';
import { fieldDocumentation, optionDocumentation, ruleDocumentation } from './documentation.ts';
import { cycleOfFile, keyResultAt, nodeAt, type Subject, subjectAt } from './locate.ts';
import { escaped } from './markdown.ts';
import { type FeatureRequest, isConfigUri, stateOf } from './request.ts';
import { schemaPoint } from './schema-point.ts';
import { mentionAt, mentionLine, understoodLine, understoodTitle } from './understanding.ts';

export interface HoverRequest extends FeatureRequest {
  /** Whether the hover may hold a picture. */
  readonly images: boolean;
}

/** What there is to say about the words under the cursor: a score with its reasons, a field, a number. */
export function hover(request: HoverRequest): Hover | null {
  const state = stateOf(request);
  const subject = state ? subjectAt(state.file, request.offset) : null;
  const markdown = subject && cardOf(request, subject);
  if (subject && markdown) {
    const number = spokenNumber(request, subject);
    return number ? { range: number.range, markdown: `${number.markdown}\n\n${markdown}` } : { range: subject.range, markdown };
  }
  const context = cursorContext(request.text, request.offset);
  return quantityHover(request) ?? keyHover(request, context) ?? suppressionHover(request, context) ?? checkInHover(request);
}

function cardOf(request: HoverRequest, subject: Subject): string | null {
  const { snapshot, uri, locale, images } = request;
  if (subject.kind === 'objective' || subject.kind === 'key-result') {
    const node = nodeAt(snapshot, uri, subject.index);
    if (!node) return null;
    if (subject.kind === 'objective') {
      return objectiveCard(snapshot, node, locale, { note: understoodTitle(node.objective.title, locale) });
    }
    const keyResult = node.objective.keyResults[subject.keyResult];
    const note = keyResult ? understoodLine(keyResult, locale) : null;
    return keyResultCard(snapshot, node, subject.keyResult, locale, { note, images });
  }
  const ref = subject.kind === 'parent' ? subject.link.ref.value : subject.ref;
  return referenceCard(request, ref, snapshot.graph.resolve(ref, cycleOfFile(stateOf(request))));
}

/** What the number under the cursor is there for, where it stands in a sentence. */
function spokenNumber(request: FeatureRequest, subject: Subject): Hover | null {
  const placed = 'index' in subject ? stateOf(request)?.file.objectives[subject.index] : undefined;
  if (!placed || subject.kind === 'parent') return null;
  const { base, objective } = placed;
  const said =
    subject.kind === 'key-result'
      ? objective.keyResults[subject.keyResult]
      : { title: objective.title, baseline: null, target: null };
  const found = said && mentionAt(said.title, request.offset - base);
  if (!said || !found) return null;
  return { range: shift(found.range, base), markdown: mentionLine(said, found.mention, request.locale) };
}

/** The card of what a reference leads to. */
function referenceCard({ snapshot, locale, images }: HoverRequest, ref: string, to: Resolution): string {
  if (to.kind === 'unknown') return `**${escaped(ref)}** — ${messagesOf(locale).features.hover.unknownReference}`;
  return to.kind === 'objective'
    ? objectiveCard(snapshot, to.node, locale)
    : keyResultCard(snapshot, to.node, to.index, locale, { images });
}

/** The documentation of the key under the cursor. */
function keyHover(request: FeatureRequest, context: CursorContext): Hover | null {
  const path = keyPath(context, request.text);
  if (!path) return null;
  const root = isConfigUri(request.uri) ? 'config' : 'file';
  const name = path.at(-1) as string;
  const home = schemaPoint(root, path.slice(0, -1));
  if (home?.named && home.field?.of === 'configRule') {
    const markdown = ruleDocumentation(name, request.locale);
    return markdown === null ? null : { range: context.word, markdown };
  }
  const field = home?.mapping ? fieldOf(home.mapping, name) : undefined;
  if (field) return { range: context.word, markdown: fieldDocumentation(field, request.locale) };
  const markdown = home?.mapping === 'configRule' ? optionDocumentation(path[1] ?? '', name, request.locale) : null;
  return markdown === null ? null : { range: context.word, markdown };
}

/** The rule that a comment suppresses. */
function suppressionHover(request: FeatureRequest, context: CursorContext): Hover | null {
  if (context.place !== 'comment' || !/^#+\s*okr-ignore/.test(context.typed)) return null;
  const markdown = ruleDocumentation(request.text.slice(context.word[0], context.word[1]), request.locale);
  return markdown === null ? null : { range: context.word, markdown };
}

/** What was understood of a number in a field. */
function quantityHover(request: FeatureRequest): Hover | null {
  const file = stateOf(request)?.file;
  const found = file && keyResultAt(file, request.offset);
  if (!found) return null;
  const at = request.offset - found.placed.base;
  const field = quantitiesOf(found.keyResult).find(({ range }) => touches(range, at));
  if (!field) return null;
  const markdown = understood(field.value, found.keyResult, request.locale);
  return { range: shift(field.range, found.placed.base), markdown };
}

function quantitiesOf(keyResult: KeyResult): { readonly value: Quantity | Band; readonly range: OffsetRange }[] {
  const { baseline, target, current, trend, maintain } = keyResult;
  return [baseline, target, current, trend, maintain].filter((it) => it !== null);
}
