import type { OffsetRange } from '../../base/range.ts';
import type { ActivityForm, Mention, SentenceReading } from '../../language/reading.ts';
import { activityOf } from '../../lint/support/outcomes.ts';
import type { Objective, Sentence } from '../../model/okr.ts';
import { isBlank, isBreak } from '../../syntax/layout.ts';
import { placesIn } from './places.ts';
import { type ReadToken, TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from './read-token.ts';

/** The tokens of an objective's sentences, in the order of `source`, from which its ranges count. */
export function sentenceTokens({ title, keyResults }: Objective, source: string): readonly ReadToken[] {
  const { activity } = title.reading;
  const tokens = tokensOf(title, source, activity?.presumed ? null : activity, true);
  for (const keyResult of keyResults) {
    const work = activityOf(keyResult);
    tokens.push(...tokensOf(keyResult.title, source, work?.presumed ? null : work, false));
  }
  return tokens.sort((a, b) => a.range[0] - b.range[0]);
}

/** Forms in which the work is a verb; in the others a noun stands for it. */
const VERBS: ReadonlySet<ActivityForm> = new Set(['imperative', 'infinitive', 'gerund']);

/** What a number does, where it is a level by which one could say "reached". */
const ROLES: Readonly<Partial<Record<Mention['role'], TokenModifier>>> = {
  baseline: 'baseline',
  target: 'target',
  change: 'change',
  threshold: 'bound',
};

function tokensOf(sentence: Sentence, source: string, work: SentenceReading['activity'], isObjective: boolean): ReadToken[] {
  const { reading, text } = sentence;
  if (text === '') return [];
  const paint = new Paint(text.length);
  // An objective is not measured: its title stays a heading.
  if (!isObjective) {
    for (const range of reading.measure.named) paint.as('metric', range);
    if (reading.directionWords) paint.as('verb', reading.directionWords.range);
  }
  if (work) {
    if (!isObjective && VERBS.has(work.form)) paint.as('verb', work.range);
    paint.over('work', work.range);
  }
  if (reading.wording.vague) paint.over('vague', reading.wording.vague.range);
  for (const mention of reading.mentions) {
    if (mention.role === 'date') paint.as('date', mention.range);
    // To the grammar every number is one. What is no level is part of the sentence; a heading stays a heading.
    else if (mention.role === 'scope' || mention.role === 'name') {
      if (!isObjective) paint.as('string', mention.range);
    } else paintLevel(paint, text, mention, ROLES[mention.role] ?? (mention === reading.target ? 'target' : undefined));
  }
  for (const { range } of reading.deadlines) {
    paint.as('date', range);
    paint.with('deadline', range);
  }
  if (reading.placeholder) {
    paint.as('words', reading.placeholder.range);
    paint.with('unfinished', reading.placeholder.range);
  }
  const places = placesIn(source, sentence);
  return places ? paint.tokens().flatMap((token) => placed(token, places, source)) : [];
}

/** A currency in front, the digits, and what they count. */
const AMOUNT = /^([$€£¥][ \u00a0\u202f]?)?([^\p{L}%‰$€£¥]*\d)[ \t\u00a0\u202f\u2009]*([\p{L}%‰$€£¥].*)?$/u;

/** Words such as "double" are one; "12 %" is a number and its unit. */
function paintLevel(paint: Paint, text: string, { range: [start, end] }: Mention, role: TokenModifier | undefined): void {
  paint.as('number', [start, end]);
  if (role) paint.with(role, [start, end]);
  const amount = AMOUNT.exec(text.slice(start, end));
  if (!amount) return;
  const [, sign = '', digits = '', unit = ''] = amount;
  if (sign) paint.as('unit', [start, start + sign.trimEnd().length]);
  if (unit) {
    paint.clear([start + sign.length + digits.length, end - unit.length]);
    paint.as('unit', [end - unit.length, end]);
  }
}

/** What a sentence is painted with, letter by letter: what comes later counts. */
class Paint {
  private readonly types: Uint8Array;
  private readonly modifiers: Uint16Array;

  constructor(private readonly length: number) {
    this.types = new Uint8Array(length);
    this.modifiers = new Uint16Array(length);
  }

  /** Makes a stretch a type, and nothing else that it was before. */
  as(type: TokenType, [start, end]: OffsetRange): void {
    this.types.fill(TOKEN_TYPES.indexOf(type) + 1, start, end);
    this.modifiers.fill(0, start, end);
  }

  with(modifier: TokenModifier, [start, end]: OffsetRange): void {
    const bit = 1 << TOKEN_MODIFIERS.indexOf(modifier);
    for (let at = start; at < Math.min(end, this.length); at++) this.modifiers[at] = (this.modifiers[at] as number) | bit;
  }

  /** Adds a modifier, and makes words of what is nothing yet. */
  over(modifier: TokenModifier, [start, end]: OffsetRange): void {
    const word = TOKEN_TYPES.indexOf('words') + 1;
    for (let at = start; at < Math.min(end, this.length); at++) if (this.types[at] === 0) this.types[at] = word;
    this.with(modifier, [start, end]);
  }

  clear([start, end]: OffsetRange): void {
    this.types.fill(0, start, end);
    this.modifiers.fill(0, start, end);
  }

  /** The painted stretches; ranges count from the start of the sentence. */
  tokens(): ReadToken[] {
    const tokens: ReadToken[] = [];
    for (let at = 0; at < this.length; ) {
      const type = this.types[at] as number;
      const modifiers = this.modifiers[at] as number;
      let end = at + 1;
      while (end < this.length && this.types[end] === type && this.modifiers[end] === modifiers) end++;
      if (type > 0) {
        tokens.push({
          range: [at, end],
          type: TOKEN_TYPES[type - 1] as TokenType,
          modifiers: TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit)),
        });
      }
      at = end;
    }
    return tokens;
  }
}

/** A token where it is spelled; what goes on over several lines is one token on each of them. */
function placed(token: ReadToken, places: (at: number) => number, source: string): ReadToken[] {
  const [start, end] = [places(token.range[0]), places(token.range[1])];
  const parts: ReadToken[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && !isBreak(source.charCodeAt(stop))) stop++;
    const words = source.slice(at, stop).trimEnd();
    if (words !== '') parts.push({ ...token, range: [at, at + words.length] });
    at = stop;
    while (at < end && (isBreak(source.charCodeAt(at)) || isBlank(source.charCodeAt(at)))) at++;
  }
  return parts;
}
