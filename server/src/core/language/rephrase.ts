import { amountOf, type Band, comparable, type Quantity } from '../model/quantity.ts';
import { packs } from './languages.ts';
import type { Cue, LanguagePack } from './pack.ts';
import { readWith } from './read.ts';
import type { Language, Mention, SentenceReading } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';
import { quantityIn } from './values.ts';

/** A sentence without its levels, and the levels as fields say them. */
export interface WithoutLevels {
  readonly text: string;
  readonly baseline: string | null;
  readonly target: string | null;
  /** What the numbers count, where the sentence says it behind them: "from 10 to 20 qualified leads". */
  readonly unit: string | null;
  readonly maintain: string | null;
}

/** Levels to be said in a sentence. */
export interface Levels {
  readonly baseline: string | null;
  readonly target: string | null;
  readonly maintain: Band | null;
}

/** A stretch of tokens, `[from, to)`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the levels out of a sentence: "Reduce churn from 12 % to 3 %" leaves "Reduce churn". `null` where what is left
 * would be no sentence that a person writes ("Reach 60 % of the shops"), or would say something else.
 */
export function withoutLevels(text: string, language: Language): WithoutLevels | null {
  const pack = packs[language];
  const reading = readWith(pack, text);
  const said = saidLevels(reading);
  if (!said || reading.activity || reading.placeholder || /[\r\n]/.test(text)) return null;
  const tokens = tokenize(text);
  const parts = stretchesOf(said, tokens, pack);
  if (!parts) return null;
  const unit = unitBehind(parts.at(-1) as Stretch, said, tokens, pack);
  const taken = unit ? [...parts.slice(0, -1), { from: (parts.at(-1) as Stretch).from, to: unit.to }] : parts;
  if (!taken.every((part) => endsWell(part, tokens, pack))) return null;
  const escorted = taken.map((part) => ({ ...part, from: withEscorts(part.from, tokens, pack) }));
  if (escorted.some((part) => part.from === 0 || pack.words.pronouns.has(tokens[part.from - 1]?.folded ?? ''))) return null;
  const left = verbInstead(cutOut(text, escorted, tokens), reading, tokens, pack);
  if (left === null || !standsAlone(left, reading, pack)) return null;
  const values = fieldTexts(said, pack);
  return values && { text: left, unit: unit?.text ?? null, ...values };
}

/** Says levels in a sentence that has none: "Reduce churn" becomes "Reduce churn from 12 % to 3 %". Not judged: read it again. */
export function withLevels(text: string, language: Language, { baseline, target, maintain }: Levels): string | null {
  const pack = packs[language];
  const reading = readWith(pack, text);
  const { fromTo, to, at } = pack.phrasing;
  const led = reading.directionWords?.range[0] === 0;
  const words = maintain
    ? boundsText(maintain, pack)
    : target === null
      ? null
      : baseline !== null
        ? fromTo(baseline, target)
        : (led ? to : at)(target);
  if (words === null || text.trim() === '' || /[\r\n]/.test(text)) return null;
  const end = placeForLevels(text, reading, pack);
  return `${text.slice(0, end)} ${words}${text.slice(end)}`;
}

/** A band as a `maintain:` field says it: `>= 99.9 %`, `< 150 €`, `16..48`. */
export function bandText({ min, max, minExcluded, maxExcluded }: Band): string {
  if (min && max) return `${boundText(min)}..${boundText(max)}`;
  if (min) return `${minExcluded ? '>' : '>='} ${boundText(min)}`;
  return max ? `${maxExcluded ? '<' : '<='} ${boundText(max)}` : '';
}

/** "4.6 out of 5" is `4.6/5`. */
function boundText({ text, unit }: Quantity): string {
  const scale = unit?.dimension.startsWith('ratio:') ? unit.dimension.slice('ratio:'.length) : null;
  return scale !== null && !text.includes('/') ? `${NUMBER.exec(text)?.[0] ?? text}/${scale}` : text;
}

interface Said {
  readonly baseline: Mention | null;
  readonly target: Mention | null;
  readonly band: (Band & { readonly mentions: readonly Mention[] }) | null;
}

/** The levels of a sentence that fields can say: a start and a target, or a band to hold. */
function saidLevels({ baseline, target, band, direction, mentions }: SentenceReading): Said | null {
  if (band && direction === 'hold') {
    const inside = mentions.filter(({ range }) => band.range[0] <= range[0] && range[1] <= band.range[1]);
    return baseline ? null : { baseline: null, target: null, band: { ...band, mentions: inside } };
  }
  if (band || target?.role !== 'target') return null;
  // A second start or target would stay behind and be read instead.
  const others = mentions.filter(({ role }) => role === 'baseline' || role === 'target').length;
  return others === (baseline ? 2 : 1) ? { baseline, target, band: null } : null;
}

const NUMBER = /\d(?:[\d.,\s]*\d)?/u;
const LEADS: readonly Cue[] = ['start', 'goal', 'baseline', 'min', 'max', 'above', 'below', 'of', 'between'];
const ARROWS = /^(?:→|->|-->|=>|==>|⇒|➔|➜|➡|>|»)$/;

/** The words that say the levels, each with what leads to it; `null` where nothing does. */
function stretchesOf(said: Said, tokens: readonly Token[], pack: LanguagePack): Stretch[] | null {
  const place = (mention: Mention): Stretch => ({
    from: tokens.findIndex((token) => token.start === mention.range[0]),
    to: tokens.findIndex((token) => token.end === mention.range[1]) + 1,
  });
  if (said.band) {
    const places = said.band.mentions.map(place);
    const whole = { from: places[0]?.from ?? -1, to: places.at(-1)?.to ?? 0 };
    const led = whole.from < 0 ? null : ledBy(whole, tokens, pack);
    return led && [bracketed(led, tokens)];
  }
  const target = place(said.target as Mention);
  if (target.from < 0 || target.to <= target.from) return null;
  const ledTarget = ledBy(target, tokens, pack) ?? behindColon(target, tokens);
  if (!said.baseline) return ledTarget && [bracketed(ledTarget, tokens)];
  const start = place(said.baseline);
  if (start.from < 0 || start.to <= start.from) return null;
  const gap = tokens.slice(withAfter(start, tokens, pack).to, ledTarget?.from ?? target.from);
  const arrow = gap.some(({ text }) => ARROWS.test(text));
  const isPair = arrow || (start.from < target.from && gap.length === 0 && ledTarget !== null);
  const ledStart =
    ledBy(start, tokens, pack) ??
    behindColon(start, tokens) ??
    (isPair ? start : inBrackets(withAfter(start, tokens, pack), tokens));
  if (!ledStart) return null;
  if (start.from < target.from && gap.every(({ text }) => text === ',' || ARROWS.test(text))) {
    if (!arrow && !ledTarget) return null;
    return [bracketed({ from: ledStart.from, to: withAfter(target, tokens, pack).to }, tokens)];
  }
  if (!ledTarget) return null;
  const both = [ledStart, ledTarget].map((part) => bracketed(part, tokens)).sort((a, b) => a.from - b.from);
  return (both[0] as Stretch).to <= (both[1] as Stretch).from ? both : null;
}

/** A number with the words that lead to it ("from", "au-dessus de") and those that belong behind it ("or more"). */
function ledBy(part: Stretch, tokens: readonly Token[], pack: LanguagePack): Stretch | null {
  const cue = pack.before.allEndingAt(tokens, part.from).find(({ value }) => LEADS.includes(value));
  const hold = pack.holds.endingAt(tokens, part.from);
  const from = Math.min(cue?.from ?? part.from, hold?.from ?? part.from);
  return from === part.from ? null : { from, to: withAfter(part, tokens, pack).to };
}

function withAfter(part: Stretch, tokens: readonly Token[], pack: LanguagePack): Stretch {
  const after = pack.after.startingAt(tokens, part.to);
  const belongs = after && (after.value === 'baseline' || after.value === 'min' || after.value === 'max');
  return belongs ? { from: part.from, to: after.to } : part;
}

function behindColon(part: Stretch, tokens: readonly Token[]): Stretch | null {
  return tokens[part.from - 1]?.text === ':' ? part : null;
}

function inBrackets({ from, to }: Stretch, tokens: readonly Token[]): Stretch | null {
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' ? { from: from - 1, to: to + 1 } : null;
}

/** With the brackets around it, or the comma, colon or dash before it. */
function bracketed(part: Stretch, tokens: readonly Token[]): Stretch {
  const { from, to } = part;
  return inBrackets(part, tokens) ?? (/^[,:–—-]$/.test(tokens[from - 1]?.text ?? '') ? { from: from - 1, to } : part);
}

/** "from 10 to 20 qualified leads": nouns right behind bare numbers, where something else is the subject. */
function unitBehind(
  part: Stretch,
  said: Said,
  tokens: readonly Token[],
  pack: LanguagePack,
): { text: string; to: number } | null {
  if (said.baseline?.quantity.unit || said.target?.quantity.unit || !said.baseline || !said.target) return null;
  if (part.from < 2) return null;
  const { words } = pack;
  let to = part.to;
  while (to < part.to + 3 && isPlainWord(tokens[to], pack) && !words.adverbs.has((tokens[to] as Token).folded)) to++;
  if (to === part.to) return null;
  const names = tokens.slice(part.to, to);
  if (names.some((token) => pack.months.has(token.folded)) || pack.after.startingAt(tokens, part.to)) return null;
  const head = (pack.headFirst ? names[0] : names.at(-1)) as Token;
  if (!/[sx]$/.test(head.folded) && !names.some((token) => pack.lexicon.noun(token) !== null)) return null;
  return { text: names.map(({ text }) => text).join(' '), to };
}

function isPlainWord(token: Token | undefined, { words }: LanguagePack): boolean {
  if (token?.kind !== 'word') return false;
  return [words.determiners, words.prepositions, words.conjunctions, words.of].every((set) => !set.has(token.folded));
}

/** Whether the sentence can go on behind the stretch: with nothing, a time, a place; or with the object of the verb before. */
function endsWell({ from, to }: Stretch, tokens: readonly Token[], pack: LanguagePack): boolean {
  const next = tokens[to];
  // Within brackets that say more, the rest would make no sense.
  if (
    tokens.slice(0, from).filter(({ text }) => text === '(').length >
    tokens.slice(0, from).filter(({ text }) => text === ')').length
  ) {
    return false;
  }
  if (next === undefined) return true;
  if (next.kind === 'mark') return /^[.,:!?(–—]$/.test(next.text);
  if (next.kind !== 'word') return false;
  const { words } = pack;
  const when = pack.before.startingAt(tokens, to);
  if (when && (when.value === 'date' || when.value === 'window')) return true;
  if (words.conjunctions.has(next.folded) || words.of.has(next.folded)) return false;
  if (words.determiners.has(next.folded)) {
    const carrier = pack.phrasing.carriers.startingAt(tokens, 0);
    return from === (carrier?.to ?? 1) && (carrier !== null || pack.lexicon.verb(tokens[0])?.form === 'base');
  }
  return words.prepositions.has(next.folded);
}

/** Where a stretch starts together with "goes", "down", "en hausse", "ramené" before it. */
function withEscorts(from: number, tokens: readonly Token[], pack: LanguagePack): number {
  let at = from;
  for (;;) {
    const moves = pack.moves.endingAt(tokens, at);
    if (moves && moves.from > 0) at = moves.from;
    else if (at > 1 && pack.phrasing.escorts.has(tokens[at - 1]?.folded ?? '')) at--;
    else return at;
  }
}

function cutOut(text: string, parts: readonly Stretch[], tokens: readonly Token[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of parts) {
    left += text.slice(at, (tokens[from] as Token).start).trimEnd();
    at = (tokens[to - 1] as Token).end;
  }
  return (left + text.slice(at)).replace(/[\s:,;–—-]+$/u, '').trim();
}

/** "Bring churn" says nothing without its level: "Reduce churn"; so does "Keep churn": "Churn". `null` where the numbers do not say which way. */
function verbInstead(left: string, reading: SentenceReading, tokens: readonly Token[], pack: LanguagePack): string | null {
  const { carriers, keepers, plain, unfit } = pack.phrasing;
  const first = tokens[0] as Token;
  if (unfit.has(first.folded)) return null;
  if (keepers.has(first.folded)) {
    const article = pack.words.determiners.has(tokens[1]?.folded ?? '') ? tokens[1] : first;
    const subject = left.slice((article as Token).end - first.start).trimStart();
    return subject.charAt(0).toUpperCase() + subject.slice(1);
  }
  const carrier = carriers.startingAt(tokens, 0);
  if (!carrier) return left;
  const { baseline, target } = reading;
  if (!baseline || !target || !comparable(baseline.quantity, target.quantity)) return null;
  const by = amountOf(target.quantity) - amountOf(baseline.quantity);
  if (by === 0) return null;
  const verb = by > 0 ? plain.up : plain.down;
  const spelled = first.text === first.lower ? verb : verb.charAt(0).toUpperCase() + verb.slice(1);
  return spelled + left.slice((tokens[carrier.to - 1] as Token).end - first.start);
}

/** Whether what is left is a sentence: it ends with a word that can end one, has a subject, and says what it said. */
function standsAlone(left: string, before: SentenceReading, pack: LanguagePack): boolean {
  const tokens = tokenize(left);
  const last = tokens.filter(({ kind }) => kind !== 'mark').at(-1);
  if (last === undefined || [...left].length < 3) return false;
  const { words } = pack;
  if ([words.determiners, words.prepositions, words.conjunctions, words.of, words.be].some((set) => set.has(last.folded))) {
    return false;
  }
  const subject = tokens.slice(pack.lexicon.verb(tokens[0])?.form === 'base' ? 1 : 0);
  if (!subject.some((token) => token.kind === 'code' || isPlainWord(token, pack))) return false;
  const after = readWith(pack, left);
  if (after.baseline || after.target || after.band || after.placeholder || (after.activity && !after.activity.presumed))
    return false;
  return before.baseline !== null || before.band !== null || after.direction === before.direction;
}

/** The levels as fields say them, each read back as what it was. */
function fieldTexts(said: Said, pack: LanguagePack): Pick<WithoutLevels, 'baseline' | 'target' | 'maintain'> | null {
  if (said.band) return { baseline: null, target: null, maintain: bandText(said.band) };
  const target = valueText(said.target as Mention, said.baseline, pack);
  const baseline = said.baseline && valueText(said.baseline, said.target, pack);
  if (target === null || (said.baseline && baseline === null)) return null;
  return { baseline, target, maintain: null };
}

/** The 7 of "de 7 à 5 %" is `7 %` where it stands alone. */
function valueText({ quantity }: Mention, other: Mention | null, pack: LanguagePack): string | null {
  const bare = NUMBER.exec(quantity.text)?.[0];
  if (bare === undefined) return null;
  const isAlone = bare === quantity.text && quantity.unit !== null;
  const text = isAlone && other ? other.quantity.text.replace(NUMBER, bare) : quantity.text;
  return sameValue(quantityIn(text, pack)?.quantity, quantity) ? text : null;
}

function sameValue(a: Quantity | undefined, b: Quantity): boolean {
  return a !== undefined && amountOf(a) === amountOf(b) && a.unit?.dimension === b.unit?.dimension;
}

function boundsText({ min, max, minExcluded, maxExcluded }: Band, { phrasing }: LanguagePack): string | null {
  const { bounds } = phrasing;
  if (min && max) return bounds.between(min.text, max.text);
  if (min) return (minExcluded ? bounds.above : bounds.min)(min.text);
  return max ? (maxExcluded ? bounds.below : bounds.max)(max.text) : null;
}

/** Levels stand before a date that closes the sentence, and before its full stop. */
function placeForLevels(text: string, { mentions }: SentenceReading, pack: LanguagePack): number {
  const tokens = tokenize(text);
  let end = tokens.length;
  if (/^[.!]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const date = mentions.find(({ role, range }) => role === 'date' && range[1] === tokens[end - 1]?.end);
  const at = date ? tokens.findIndex((token) => token.start === date.range[0]) : -1;
  if (at > 1) {
    const lead = pack.before.allEndingAt(tokens, at)[0]?.from ?? at - 1;
    if (lead > 1 && pack.words.prepositions.has(tokens[lead]?.folded ?? '')) return (tokens[lead - 1] as Token).end;
  }
  return tokens[end - 1]?.end ?? text.trimEnd().length;
}
