import { cueAfter, cueBefore } from './cues.ts';
import type { Figure, Parsed } from './figures.ts';
import { isYear } from './figures.ts';
import type { Head } from './head.ts';
import type { Direction, VerbSense } from './lexicon.ts';
import type { Cue } from './pack.ts';
import { linkOf, sameUnit } from './pairs.ts';
import type { MentionRole } from './reading.ts';
import { MULTIPLE } from './units.ts';

/** A figure and what it is there for. */
export interface Placed extends Figure {
  readonly role: MentionRole;
  /** How the sentence leads to it; `goal` outranks a threshold when the target is chosen. */
  readonly cue: Cue | 'pair' | null;
  /** Which way a change goes, by the verb that governs it. */
  readonly way: Direction | null;
}

/** Gives every figure its role: first pairs (from…to), then one by one by the words around. */
export function placeFigures(parsed: Parsed, figures: readonly Figure[], head: Head): readonly Placed[] {
  const placed: (Placed | null)[] = figures.map(() => null);
  for (let k = 0; k + 1 < figures.length; k++) {
    if (placed[k] || !isLevel(figures[k] as Figure) || !isLevel(figures[k + 1] as Figure)) continue;
    const found = linkOf(parsed, figures[k] as Figure, figures[k + 1] as Figure);
    if (!found) continue;
    const link = found === 'pair' && isRangeOfChange(head, figures[k] as Figure, figures[k + 1] as Figure) ? 'range' : found;
    const [a, b] = sameUnit(figures[k] as Figure, figures[k + 1] as Figure);
    const first: MentionRole =
      link === 'pair' ? 'baseline' : link === 'band' ? 'threshold' : movesBy(parsed, head, a) ? 'change' : 'target';
    const second: MentionRole = link === 'pair' ? 'target' : first;
    placed[k] = { ...a, role: first, cue: link === 'band' ? 'between' : 'pair', way: null };
    placed[k + 1] = { ...b, role: second, cue: link === 'band' ? 'between' : 'pair', way: null };
  }
  return figures.map((figure, k) => placed[k] ?? placeAlone(parsed, figure, head, figures, k));
}

/** "Cut the wait by 3-4 minutes", not "to 3-4 minutes". */
function movesBy(parsed: Parsed, head: Head, figure: Figure): boolean {
  return changes(parsed, head, figure) && cueBefore(parsed, figure, ['goal']) === null;
}

/** "Réduire de 20 % à 30 % la durée": right behind the verb, and the other way than it says, it is by how much. */
function isRangeOfChange(head: Head, a: Figure, b: Figure): boolean {
  if (!head.verbFirst || !head.moves || head.leans || a.from > head.from + 2 || !head.direction) return false;
  return head.direction === (a.quantity.value < b.quantity.value ? 'down' : 'up');
}

function isLevel(figure: Figure): boolean {
  return (
    figure.kind !== 'name' &&
    figure.kind !== 'date' &&
    figure.kind !== 'all' &&
    figure.kind !== 'adjective' &&
    figure.kind !== 'grade'
  );
}

/** From a week on, a time is rather when than how fast. */
const LONG = 604_800;

const YEAR = 31_557_600;

const TIME_CUES: readonly Cue[] = [
  'baseline',
  'min',
  'max',
  'above',
  'below',
  'window',
  'within',
  'goal',
  'by',
  'rise',
  'fall',
  'start',
  'of',
];
const COUNT_CUES: readonly Cue[] = [
  'date',
  'baseline',
  'min',
  'max',
  'above',
  'below',
  'scope',
  'goal',
  'by',
  'rise',
  'fall',
  'start',
  'of',
];
const LEVEL_CUES: readonly Cue[] = ['baseline', 'min', 'max', 'above', 'below', 'goal', 'by', 'rise', 'fall', 'start', 'of'];

function placeAlone(parsed: Parsed, figure: Figure, head: Head, figures: readonly Figure[], k: number): Placed {
  const { tokens, pack } = parsed;
  const as = (role: MentionRole, cue: Placed['cue'] = null): Placed => ({
    ...figure,
    role,
    cue,
    way: role === 'change' ? (verbBefore(parsed, figure, head.start)?.direction ?? null) : null,
  });
  if (figure.kind === 'name') return as('name');
  // "(“agree” = 4)" explains a scale.
  if (tokens[figure.from - 1]?.text === '=' && /^["”»]$/.test(tokens[figure.from - 2]?.text ?? '')) return as('name');
  if (figure.kind === 'date') return as('date');
  if (figure.kind === 'adjective') return as('scope');
  if (figure.kind === 'frequency') return as('scope');
  if (figure.kind === 'all') return as(allIsLevel(parsed, figure, head) ? 'count' : 'scope');
  if (figure.kind === 'zero') return as('count');
  if (figure.kind === 'grade') return as('target');
  const { unit } = figure.quantity;
  const time = unit?.dimension === 'time';
  const plain = unit === null;
  if (plain && figure.to === figure.from + 1 && isYear(tokens[figure.from]) && meansYear(parsed, figure)) return as('date');
  if (figure.shy) {
    const needed = cueBefore(parsed, figure, ['min', 'max', 'below']);
    // "neuf" may be nine or new; a one may be any.
    const wanted = needed !== null || figure.quantity.value > 1;
    if (wanted) return as('threshold', needed?.cue ?? null);
    // "rise by one grade"
    if (!pack.headFirst && cueBefore(parsed, figure, ['by']) && head.moves) return as('change', 'by');
    return as(isPerEach(parsed, figure) || countsOne(parsed, figure, head) ? 'count' : 'name');
  }
  if (!time && tokens[figure.from]?.kind === 'code') return as(head.reaches ? 'target' : 'scope', 'scope');
  const found = cueBefore(parsed, figure, time ? TIME_CUES : plain ? COUNT_CUES : LEVEL_CUES);
  const after = cueAfter(parsed, figure);
  const cue = found === null ? null : leadsToTime(parsed, figure, found) ? 'goal' : found.cue;
  if (cue === 'date' && isDayOfMonth(figure) && !followedByNoun(parsed, figure)) return as('date');
  // "par rapport à un quart d'année": a period to compare with
  if (cue === 'baseline' && time && (unit?.scale ?? 0) >= YEAR) return as('date');
  // "+12 % vs last year" is how far from there.
  if (cue === 'baseline' || (after === 'baseline' && figure.sign <= 0)) return as('baseline', 'baseline');
  if (
    time &&
    !lasts(parsed, figure, head) &&
    (cue === 'window' ||
      (after === 'window' && cue !== 'below' && cue !== 'max') ||
      (after === null &&
        cue === 'goal' &&
        !pack.moves.startingAt(tokens, found!.from) &&
        isMoment(parsed, figure, head, figures, k)))
  ) {
    return as('date', 'window');
  }
  if (time && cue === 'within') {
    const besides = (unit?.scale ?? 0) >= LONG && figures.some((other, i) => i !== k && isLevel(other));
    return as(besides || isDeadline(figure, head) ? 'date' : 'threshold', 'max');
  }
  const bounded = cue === 'min' || cue === 'max' || cue === 'above' || cue === 'below';
  // "a quick ratio above 1.25x" is a level; "more than 2x the sign-ups" is a change.
  if (figure.kind === 'multiple' && !(bounded && !head.moves && !followedByNoun(parsed, figure))) return as('change');
  if (figure.sign !== 0 && cue !== 'goal' && cue !== 'start') return as('change');
  if (found && (cue === 'min' || cue === 'max' || cue === 'above' || cue === 'below')) {
    // "augmenter de plus de 20 %", "cut by at least a third" say how much it moves.
    const by = pack.before
      .allEndingAt(tokens, found.from)
      .some((match) => match.value === 'by' || (pack.headFirst && match.value === 'of'));
    return as(by && changes(parsed, head, figure) ? 'change' : 'threshold', cue);
  }
  if (cue === 'scope' && head.activity !== null && head.verbFirst && after === 'min') return as('scope', 'scope');
  // "15 more $20k+ customers": which ones, not how many.
  const counted = figures[k - 1];
  const describes =
    after === 'min' &&
    tokens[figure.to]?.text === '+' &&
    tokens[figure.to + 1]?.kind === 'word' &&
    unit?.dimension.startsWith('currency');
  if (describes && counted?.quantity.unit === null && counted.kind === 'quantity' && figure.from - counted.to <= 2)
    return as('scope', 'scope');
  if (after === 'min' || after === 'max') return as('threshold', after);
  if (cue === 'rise' || cue === 'fall') return as('change', cue);
  if (!plain && (after === 'rise' || after === 'fall')) return as('change', after);
  const factor = cue === 'by' && plain ? factorOf(parsed, figure) : null;
  if (factor !== null)
    return { ...as('change', 'by'), kind: 'multiple', quantity: { ...figure.quantity, value: factor, unit: MULTIPLE } };
  // "used by 60% of staff" says who, "cut by 60%" how much.
  const doer = cue === 'by' ? pack.lexicon.verb(tokens[found!.from - 1]) : null;
  if (doer?.form === 'participle' && doer.class !== 'change' && doer.class !== 'soft')
    return as(plain ? 'count' : 'target', 'by');
  // "Un taux de service d'au moins 97 %": only a change makes "by" of it.
  const led = cue === 'by' && pack.headFirst && pack.words.of.has(tokens[found!.from]!.folded);
  if (led && !plain && !changes(parsed, head, figure) && !changeNounBefore(parsed, figure))
    return cueBefore(parsed, figure, ['min']) ? as('threshold', 'min') : as('target', 'of');
  // "reviewed by 4 people" counts who does it.
  if (cue === 'by') return as(plain && !head.moves ? 'count' : 'change', 'by');
  if (cue === 'start') {
    // "feedback from 5 customers" says who it comes from.
    const goal = figures.some((other, i) => i !== k && isLevel(other) && cueBefore(parsed, other, ['goal']) !== null);
    const source =
      (plain || figure.kind === 'share') && !goal && (followedByNoun(parsed, figure) || head.activity !== null || head.verbFirst);
    // "25,000 riders (from 8,500)"
    const aside = tokens[found!.from - 1]?.text === '(' && tokens[figure.to]?.text === ')';
    if (!pack.headFirst) return source && !aside ? as('count') : as('baseline', 'start');
    return as(changes(parsed, head, figure) || changeNounBefore(parsed, figure) ? 'change' : 'target', 'of');
  }
  if (cue === 'goal') return as('target', 'goal');
  if (cue === 'of' && changeNounBefore(parsed, figure)) return as('change', 'of');
  // "in the top 3 for …", "Top 10 in the ranking": a place to reach, where nothing else is a level.
  const top = tokens[figure.from - 1]?.folded === 'top' && !pack.headFirst;
  const place = top && (figure.from - 1 === head.start || pack.words.prepositions.has(tokens[figure.from - 3]?.folded ?? ''));
  if (place && head.activity === null && figures.every((other, i) => i === k || !isLevel(other))) return as('target', 'scope');
  // "Resolve the top 30 warnings": what is acted on is counted.
  if (cue === 'scope' && top && head.verb && followedByNoun(parsed, figure) && figure.from <= head.verb.at + 3)
    return as('count');
  if (cue === 'scope') return as(head.activity === null && head.reaches ? 'target' : 'scope', 'scope');
  if (!plain && cue === null && changes(parsed, head, figure) && unit.dimension !== 'time' && !unit.dimension.startsWith('ratio'))
    return as('change');
  if (plain && followedByNoun(parsed, figure)) return as('count');
  return as('target');
}

/** "Hire one engineer", "one new release": where one could be two. */
function countsOne({ tokens, pack }: Parsed, figure: Figure, head: Head): boolean {
  const next = tokens[figure.to];
  if (pack.headFirst || next?.kind !== 'word' || pack.words.prepositions.has(next.folded)) return false;
  return pack.more.has(next.folded) || (head.verb !== null && figure.from === head.verb.at + 1);
}

/** "multiplier … par 1,5" → 1.5, "divide … by three" → 1/3. */
function factorOf({ tokens, pack }: Parsed, figure: Figure): number | null {
  const { multiply, divide } = pack.numbers.scaling;
  const { value } = figure.quantity;
  for (let at = figure.from - 1; at >= Math.max(0, figure.from - REACH); at--) {
    const word = tokens[at]!.folded;
    if (word.startsWith(multiply)) return value;
    if (word.startsWith(divide)) return value === 0 ? null : 1 / value;
  }
  return null;
}

/** "Une démo par équipe", "one visit per store": one of each is a level. */
function isPerEach({ tokens, pack }: Parsed, figure: Figure): boolean {
  const limit = Math.min(tokens.length, figure.to + 5);
  const per = tokens.findIndex((token, i) => i > figure.to && i < limit && pack.words.each.has(token.folded));
  const next = tokens[per + 1];
  return (
    per > 0 &&
    next?.kind === 'word' &&
    (pack.lexicon.noun(next) !== null || /^\p{L}+$/u.test(next.text)) &&
    !pack.words.determiners.has(next.folded)
  );
}

/** Whether a bare amount is how much something moves ("increase X 20%", "… pour réduire les abandons de 20 %"). */
function changes(parsed: Parsed, head: Head, figure: Figure): boolean {
  const verb = verbBefore(parsed, figure, head.start);
  if (!verb) return head.moves && figure.from > head.from;
  return (verb.class === 'change' || verb.class === 'soft' || verb.class === 'shape') && verb.direction !== 'hold';
}

/** How many words a verb may stand before the figure it governs. */
const REACH = 24;

/** The verb that governs a figure: the nearest one before it that is nothing but a verb. */
function verbBefore({ tokens, pack }: Parsed, figure: Figure, start: number): VerbSense | null {
  for (let at = figure.from - 1; at >= Math.max(start, figure.from - REACH); at--) {
    const verb = pack.lexicon.verb(tokens[at]);
    // "has increased 30%", "sales increased 30%"
    const moved = verb?.class === 'change' && verb.form === 'participle' && at === figure.from - 1 && !pack.headFirst;
    if (verb && (at === start || moved || (verb.form !== 'participle' && !pack.lexicon.noun(tokens[at])))) return verb;
  }
  return null;
}

/** "une baisse de 5 %", "growth of 20%". */
function changeNounBefore(parsed: Parsed, figure: Figure): boolean {
  const { tokens, pack } = parsed;
  for (let at = figure.from - 1; at >= Math.max(0, figure.from - 3); at--) {
    if (pack.lexicon.noun(tokens[at])?.class === 'change') return true;
  }
  return false;
}

function followedByNoun(parsed: Parsed, figure: Figure): boolean {
  const next = parsed.tokens[figure.to];
  if (next?.kind === 'code') return true;
  return (
    next?.kind === 'word' && !parsed.pack.words.conjunctions.has(next.folded) && !parsed.pack.words.prepositions.has(next.folded)
  );
}

function isDayOfMonth({ quantity }: Figure): boolean {
  return Number.isInteger(quantity.value) && quantity.value >= 1 && quantity.value <= 31;
}

/** "à 10 minutes" and "à 6 mois" are led to alike: only what the words around say makes a moment of it. */
function leadsToTime({ tokens, pack }: Parsed, figure: Figure, found: { readonly cue: Cue; readonly from: number }): boolean {
  if (found.cue !== 'window' || found.from !== figure.from - 1) return false;
  return pack.before.allEndingAt(tokens, figure.from).some(({ value, from }) => value === 'goal' && from === found.from);
}

/** "Trésorerie à 6 mois de charges": a length that is reached. */
function lasts({ tokens, pack }: Parsed, figure: Figure, head: Head): boolean {
  const led = pack.before.allEndingAt(tokens, figure.from).some(({ value }) => value === 'goal');
  return led && head.verb === null && pack.lasting.has(tokens[head.from]?.folded ?? '');
}

/** "ramené à 2 semaines" */
function isLedByChange({ tokens, pack }: Parsed, figure: Figure): boolean {
  return pack.lexicon.verb(tokens[figure.from - 2])?.class === 'change';
}

/** "en poste à six mois": a moment, unless it is where the sentence's own change goes. */
function isMoment(parsed: Parsed, figure: Figure, head: Head, figures: readonly Figure[], k: number): boolean {
  const long = (figure.quantity.unit?.scale ?? 0) >= LONG;
  const others = figures.some((other, i) => i !== k && isLevel(other));
  return long && (others || !head.moves) && !isLedByChange(parsed, figure);
}

/** "within 6 months" is when the work or the change is over; "within 48 h" is a level of service. */
function isDeadline(figure: Figure, head: Head): boolean {
  const long = (figure.quantity.unit?.scale ?? 0) >= LONG;
  return head.activity !== null ? head.verbFirst || long : long && (head.moves || head.wishes);
}

function meansYear(parsed: Parsed, figure: Figure): boolean {
  const { tokens, pack } = parsed;
  const before = tokens[figure.from - 1];
  const next = tokens[figure.to];
  if (before && (pack.yearCues.has(before.folded) || pack.months.has(before.folded))) return true;
  const counted = next?.kind === 'word' && !pack.words.prepositions.has(next.folded) && !pack.words.conjunctions.has(next.folded);
  // "the 2026 budget", "our 2026 goals": nobody counts them.
  const ofYear = !pack.headFirst && next?.kind === 'word' && pack.lexicon.noun(next)?.class === 'artifact';
  if (ofYear && /^20[12]\d$|^203\d$/.test(tokens[figure.from]!.text)) return true;
  const led = before !== undefined && (pack.words.determiners.has(before.folded) || pack.words.conjunctions.has(before.folded));
  if (!pack.headFirst && led && /^20[123]\d$/.test(tokens[figure.from]!.text)) return true;
  return before === undefined ? !counted : !counted || (pack.lexicon.noun(before) !== null && pack.lexicon.verb(before) === null);
}

/** "all", "every", "tous": a level where something is done or true for all; not in "better for all". */
function allIsLevel(parsed: Parsed, figure: Figure, head: Head): boolean {
  // "a calendar listing all events" tells what is in it; "A and B each have a guide" says which.
  const { tokens, pack } = parsed;
  const before = pack.lexicon.verb(tokens[figure.from - 1]);
  if (!pack.headFirst && before?.form === 'gerund' && figure.from - 1 > head.from && tokens[figure.from - 2]?.text === ',')
    return false;
  if (!pack.headFirst && pack.words.have.has(tokens[figure.to]?.lower ?? '') && figure.from > head.start) return false;
  if (head.activity !== null) return true;
  if (head.moves || head.wishes) return false;
  return figure.from <= head.start + 1 || (head.hasVerb && !pack.words.prepositions.has(tokens[figure.from - 1]?.folded ?? ''));
}
