import { dayOf } from '../../base/calendar.ts';
import { formatDate } from '../../messages/format.ts';
import { messagesOf } from '../../messages/index.ts';
import type { CheckIn } from '../../model/okr.ts';
import type { Field, Place } from '../../schema/fields.ts';
import type { CompletionEntry } from '../../service.ts';
import { scalarSource } from '../../syntax/edits.ts';
import type { CursorContext } from '../context.ts';
import type { FeatureRequest } from '../request.ts';
import { type Around, around } from './around.ts';
import { entry, matches } from './entry.ts';

type Said = readonly [text: string, detail: string];

/** Values that are known already: what the sentence states, and what was measured last. No value is made up. */
export function quantityEntries(request: FeatureRequest, context: CursorContext, field: Field): CompletionEntry[] {
  const found = around(request, context);
  if (!found?.keyResult) return [];
  const { stated, lastCheckIn, start } = messagesOf(request.locale).writing;
  const { reading } = found.keyResult.title;
  const last = earlier(request, found).find(({ value }) => value !== null);
  const known: Readonly<Record<string, readonly (Said | null)[]>> = {
    baseline: [reading.baseline && [reading.baseline.quantity.text, stated]],
    target: [reading.target && [reading.target.quantity.text, stated]],
    current: [last?.value ? [last.value.text, lastCheckIn] : null],
    value: [last?.value ? [last.value.text, lastCheckIn] : null],
    trend: [
      found.keyResult.baseline
        ? [found.keyResult.baseline.value.text, start]
        : reading.baseline && [reading.baseline.quantity.text, start],
    ],
  };
  return saidEntries(
    context,
    (known[field.name] ?? []).filter((one) => one !== null),
  );
}

/** Likelihoods and grades: the last stated one, the computed one, and a few steps of the scale. */
export function shareEntries(request: FeatureRequest, context: CursorContext, field: Field, home: Place): CompletionEntry[] {
  const found = around(request, context);
  const { lastCheckIn, computed } = messagesOf(request.locale).writing;
  if (field.name === 'confidence') {
    const last = found && earlier(request, found).find(({ confidence }) => confidence !== null)?.confidence;
    return saidEntries(context, [...(last == null ? [] : [[short(last), lastCheckIn] as const]), ...steps(LIKELIHOODS)]);
  }
  const progress = found && computedProgress(request, found, home);
  return saidEntries(context, [...(progress == null ? [] : [[short(progress), computed] as const]), ...steps(GRADES)]);
}

const LIKELIHOODS = ['0.9', '0.7', '0.5', '0.3', '0.1'];
const GRADES = ['1', '0.7', '0.5', '0.3', '0'];

/** Numbers of the format: all of them where they are few, else the examples, the default first. */
export function numberEntries(request: FeatureRequest, context: CursorContext, field: Field): CompletionEntry[] {
  const { min, max, integer, examples = [] } = field;
  const isMonth = integer && min === 1 && max === 12;
  if (!isMonth) return saidEntries(context, steps(examples));
  return saidEntries(
    context,
    Array.from({ length: 12 }, (_, i): Said => [String(i + 1), formatDate(dayOf(2001, i + 1, 1), request.locale)]),
  );
}

function steps(values: readonly string[]): Said[] {
  return values.map((value) => [value, '']);
}

function short(share: number): string {
  return String(Math.round(share * 100) / 100);
}

/** The check-ins of a key result, latest first, without the one that is being typed. */
function earlier({ offset }: FeatureRequest, { placed, keyResult, score }: Around): readonly CheckIn[] {
  const own = keyResult?.checkIns.find(({ range: [start, end] }) => start + placed.base <= offset && offset <= end + placed.base);
  return [...(score?.checkIns ?? [])].reverse().filter((checkIn) => checkIn !== own);
}

/** What the numbers say so far; `null` while no check-in has said anything. */
function computedProgress({ snapshot }: FeatureRequest, { node, score }: Around, home: Place): number | null {
  if (home === 'keyResult') return score && !score.notes.includes('no-check-in') ? score.progress : null;
  const whole = node && snapshot.graph.score(node.key);
  const isMeasured = whole?.keyResults.some(({ notes }) => !notes.includes('no-check-in')) || whole?.aligned != null;
  return isMeasured ? (whole?.progress ?? null) : null;
}

function saidEntries(context: CursorContext, said: readonly Said[]): CompletionEntry[] {
  return said
    .filter(([text]) => matches(context.typed, text))
    .map(([text, detail]) =>
      entry({
        label: text,
        kind: 'value',
        range: context.word,
        newText: context.quoted || isNumber(text) ? text : scalarSource(text, { flow: context.flow }),
        ...(detail === '' ? {} : { detail, description: detail }),
      }),
    );
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
