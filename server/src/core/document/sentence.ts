import type { OffsetRange } from '../base/range.ts';
import { UNMEASURED } from '../language/measure/measure.ts';
import type { SentenceReading } from '../language/reading.ts';
import { PLAIN } from '../language/wording/wording.ts';
import type { Sentence } from '../model/okr.ts';
import { fieldOf, type Place } from '../schema/fields.ts';
import type { YamlMap, YamlNode, YamlPair, YamlScalar } from '../syntax/tree.ts';
import { nearestField, type WrittenField } from './fields.ts';
import { shown } from './problems.ts';
import type { BareUnit } from './readings.ts';
import { reject, type ValueContext } from './values.ts';

export interface SentenceContext extends ValueContext {
  /** The text that the ranges count from. */
  readonly source: string;
  /** Reads a sentence in the file's language. */
  readonly understand: (text: string) => SentenceReading;
  /** Reads a `unit:` field. */
  readonly unitOf: (text: string) => BareUnit;
}

/** The context for titles that nobody judges, such as those of actions. */
export function unread(context: SentenceContext): SentenceContext {
  const nothing: SentenceReading = { ...NOTHING, language: context.language };
  return { ...context, understand: () => nothing };
}

const NOTHING: Omit<SentenceReading, 'language'> = {
  mentions: [],
  direction: null,
  directionWords: null,
  baseline: null,
  target: null,
  change: null,
  band: null,
  measurable: false,
  activity: null,
  placeholder: null,
  joints: [],
  ambiguous: [],
  wording: PLAIN,
  measure: UNMEASURED,
  deadlines: [],
};

/** People leave a space after the `#` of a comment; `#1` and `#growth` were meant as words. Our own directives were not. */
const SWALLOWED = /[ \t]+#(?!okr-)[\p{L}\p{N}][^\r\n]*/uy;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A sentence as it was meant; `null` where nothing stands. */
export function sentenceOf(scalar: YamlScalar, range: OffsetRange, context: SentenceContext): Sentence | null {
  if (scalar.text === '') return null;
  if (scalar.misread) {
    const words = { ...scalar, text: withoutOpenQuote(scalar.text) };
    return sentence(words.text, range, startOf(words, context.source), scalar.misread, context);
  }
  if (scalar.style !== 'plain') return sentence(scalar.text, range, startOf(scalar, context.source), null, context);
  const whole = withComment(scalar, context.source);
  if (whole) return misread('comment', whole, context);
  const isValue = typeof scalar.value !== 'string' || DATE.test(scalar.text);
  return sentence(scalar.text, range, startOf(scalar, context.source), isValue ? 'value' : null, context);
}

/** A quote that was opened and never closed is a slip of the pen, no part of the sentence. */
function withoutOpenQuote(text: string): string {
  return text.length > 1 && text.lastIndexOf('"') === 0 ? text.slice(1) : text;
}

/** The sentence in a field such as `title`. */
export function sentenceField(entry: WrittenField | undefined, context: SentenceContext): Sentence | null {
  if (!entry) return null;
  if (entry.node.kind === 'scalar') return sentenceOf(entry.node, entry.range, context);
  const bracketed = sentenceInBrackets(entry.node, entry.range, context);
  if (bracketed) return bracketed;
  return reject(entry, 'text', entry.node.kind === 'map' ? '{…}' : '[…]', context);
}

/** Words in brackets where a sentence belongs, such as `[Metric to be chosen]`: a list to YAML, a sentence to whoever wrote it. */
export function sentenceInBrackets(node: YamlNode, range: OffsetRange, context: SentenceContext): Sentence | null {
  if (node.kind !== 'sequence' || !node.flow || node.items.length === 0) return null;
  const text = context.source.slice(range[0], range[1]);
  if (!/^\[[^\r\n]*\]$/.test(text) || !node.items.every((item) => item?.kind === 'scalar')) return null;
  return misread('quote', range, context);
}

/**
 * The pair of a mapping that was meant as a sentence: `- Conversion rate : from 2% to 5%`. It comes first, there is no
 * title, and its key is no field and no slip of one: one small word close to a field's name is a typing mistake.
 */
export function sentencePair(map: YamlMap, place: Place): YamlPair | null {
  const [first] = map.pairs;
  if (!first || map.flow || first.key.kind !== 'scalar' || first.key.text === '') return null;
  const name = first.key.text;
  if (fieldOf(place, name) || name === '<<' || name.startsWith('x-')) return null;
  if (/^[a-z_-]+$/.test(name) && (map.pairs.length > 1 || nearestField(name, place) !== undefined)) return null;
  if (map.pairs.some(({ key }) => key.kind === 'scalar' && key.text === 'title')) return null;
  return first.value === null || first.value.kind === 'scalar' || first.value.kind === 'alias' ? first : null;
}

/** A comment behind a sentence: a space follows its `#`, or it is a directive of ours. */
const COMMENT = /[ \t]#(?:[ \t]|okr-|$)/;

/** The sentence that such a pair was meant to be, to the end of its line or to the comment on it. */
export function sentenceOfPair(pair: YamlPair, context: SentenceContext): Sentence {
  const start = pair.key.range[0];
  const line = context.source.slice(start, endOfLine(context.source, start));
  const comment = pair.value?.kind === 'scalar' && pair.value.style !== 'plain' ? -1 : line.search(COMMENT);
  const words = comment < 0 ? line : line.slice(0, comment);
  return misread('mapping', [start, start + words.trimEnd().length], context);
}

function misread(kind: 'mapping' | 'comment' | 'quote', range: OffsetRange, context: SentenceContext): Sentence {
  const text = context.source.slice(range[0], range[1]);
  context.reader.problems.push({ code: 'yaml-quote-sentence', message: kind, data: { sentence: shown(text) }, range });
  return sentence(text, range, range[0], kind === 'quote' ? 'syntax' : kind, context);
}

function sentence(
  text: string,
  range: OffsetRange,
  textStart: number | null,
  misreadAs: Sentence['misread'],
  { understand }: SentenceContext,
): Sentence {
  return { text, range, textStart, misread: misreadAs, reading: understand(text) };
}

/** Where the first letter stands, when the source spells the scalar letter by letter. */
function startOf(scalar: YamlScalar, source: string): number | null {
  const [start] = scalar.range;
  const first = source.startsWith(scalar.text, start) ? start : start + 1;
  return source.startsWith(scalar.text, first) && first + scalar.text.length <= scalar.range[1] ? first : null;
}

/** The range of a plain scalar together with what a `#` in it cut off. */
function withComment(scalar: YamlScalar, source: string): OffsetRange | null {
  SWALLOWED.lastIndex = scalar.range[1];
  const match = SWALLOWED.exec(source);
  return match ? [scalar.range[0], scalar.range[1] + match[0].trimEnd().length] : null;
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return source.length;
}
