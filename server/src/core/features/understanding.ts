import { type OffsetRange, touches } from '../base/range.ts';
import type { Mention, SentenceReading } from '../language/reading.ts';
import { activityOf, hasMeasure } from '../lint/support/outcomes.ts';
import { placeOf } from '../lint/support/words.ts';
import { quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { KeyResult, Sentence } from '../model/okr.ts';
import { adoptUnit, type Band, type Quantity } from '../model/quantity.ts';
import { escaped } from './markdown.ts';
import { shortened } from './text.ts';

/** Words of a sentence that a line quotes. */
const QUOTED = 60;

/** What was understood of a key result's sentence, on one line; `null` where it says no number and no work. */
export function understoodLine(keyResult: KeyResult, locale: Locale): string | null {
  const { reading } = keyResult.title;
  const words = messagesOf(locale).features.hover.reading;
  const activity = activityOf(keyResult);
  const levels = levelsOf(reading, locale);
  const isMeasured = reading.measurable || hasMeasure(keyResult);
  if (!levels && !activity && !reading.placeholder && (isMeasured || reading.mentions.length === 0)) return null;
  const state = reading.placeholder
    ? words.unfinished(escaped(shortened(reading.placeholder.text, QUOTED)))
    : activity
      ? words.work(escaped(shortened(activity.text, QUOTED)))
      : isMeasured
        ? words.measured
        : words.noLevel;
  return line([levels, kindOf(reading, locale), state], locale);
}

/** The same of an objective's title, where it says a level or work: neither belongs there. */
export function understoodTitle({ reading }: Sentence, locale: Locale): string | null {
  const words = messagesOf(locale).features.hover.reading;
  const levels = levelsOf(reading, locale);
  const work = reading.activity && words.work(escaped(shortened(reading.activity.text, QUOTED)));
  return levels || work ? line([levels, levels && kindOf(reading, locale), work], locale) : null;
}

/** The number under the cursor, with what it is there for. `at` counts as the sentence's range does. */
export function mentionAt(sentence: Sentence, at: number): { readonly mention: Mention; readonly range: OffsetRange } | null {
  if (sentence.textStart === null) return null;
  for (const mention of sentence.reading.mentions) {
    const range = placeOf(sentence, mention.range);
    if (touches(range, at)) return { mention, range };
  }
  return null;
}

/** What a number of a sentence is there for: "**3 %** — target, from the sentence". */
export function mentionLine(
  { title, baseline, target }: Pick<KeyResult, 'title' | 'baseline' | 'target'>,
  mention: Mention,
  locale: Locale,
): string {
  const { reading } = title;
  const words = messagesOf(locale).features.hover.reading;
  const role = mention === reading.target && mention.role !== 'count' ? 'target' : mention.role;
  const field = role === 'baseline' ? baseline : role === 'target' ? target : null;
  const notes = [`${words.roles[role]}, ${words.fromSentence}`];
  if (field) notes.push(words.fieldCounts(role));
  if (reading.ambiguous.includes(mention)) notes.push(words.ambiguous);
  // What is no level stands as it was written: "monthly" is no 2,629,800 s.
  const isLevel = role !== 'date' && role !== 'name' && role !== 'scope';
  const shown = isLevel ? quoteQuantity(mention.quantity, locale) : mention.quantity.text;
  return `**${escaped(shortened(shown, QUOTED))}** — ${notes.join(' · ')}`;
}

function line(parts: readonly (string | null)[], locale: Locale): string {
  return `_${messagesOf(locale).features.hover.reading.understood}_ ${parts.filter((part) => part).join(' · ')}`;
}

/** "from 12 % to 3 %, down", "at least 99.9 %, held"; `null` where no level is said. */
function levelsOf(reading: SentenceReading, locale: Locale): string | null {
  const words = messagesOf(locale).features.hover.reading;
  const said = saidLevels(reading, locale);
  if (said === null) return null;
  const { direction } = reading;
  return direction === null ? said : `${said}, ${words.directions[direction]}`;
}

function saidLevels({ baseline, target, change, band }: SentenceReading, locale: Locale): string | null {
  const words = messagesOf(locale).features.hover.reading;
  const show = (quantity: Quantity) => escaped(quoteQuantity(quantity, locale));
  if (target && baseline) {
    return words.fromTo(show(adoptUnit(baseline.quantity, target.quantity)), show(adoptUnit(target.quantity, baseline.quantity)));
  }
  if (change) {
    const by = change.mention.quantity;
    const said = by.unit?.dimension === 'multiple' ? show(by) : words.by(show(by));
    return baseline ? `${words.from(show(baseline.quantity))}, ${said}` : said;
  }
  if (band) return bandWords(band, locale);
  if (target) return target.role === 'count' ? words.count(show(target.quantity)) : words.to(show(target.quantity));
  return baseline ? words.from(show(baseline.quantity)) : null;
}

function bandWords({ min, max, minExcluded, maxExcluded }: Band, locale: Locale): string {
  const words = messagesOf(locale).features.hover.reading;
  const show = (quantity: Quantity) => escaped(quoteQuantity(quantity, locale));
  if (min && max) return words.between(show(min), show(max));
  if (min) return (minExcluded ? words.above : words.atLeast)(show(min));
  return max ? (maxExcluded ? words.below : words.atMost)(show(max)) : '';
}

/** What the levels measure, where their unit tells. */
function kindOf({ target, baseline, change, band }: SentenceReading, locale: Locale): string | null {
  const { kinds } = messagesOf(locale).features.hover.reading;
  const quantity = target?.quantity ?? baseline?.quantity ?? band?.min ?? band?.max ?? change?.mention.quantity;
  const dimension = quantity?.unit?.dimension.split(':')[0];
  return dimension !== undefined && dimension in kinds ? kinds[dimension as keyof typeof kinds] : null;
}
