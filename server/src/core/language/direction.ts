import { amountOf, comparable } from '../model/quantity.ts';
import type { Parsed } from './figures.ts';
import type { Head } from './head.ts';
import type { Direction } from './lexicon.ts';
import type { Mention } from './reading.ts';

/** Where the words say that the value goes; tokens `[from, to)` say it. */
export interface Pointed {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
}

/** The direction of a sentence: of its head, else of "not exceed", "down", "en hausse", else of a verb behind its subject. */
export function directionOf(parsed: Parsed, head: Head, baseline: Mention | null, target: Mention | null): Pointed | null {
  const { tokens, pack } = parsed;
  const holds = pack.holds.first(tokens, head.start);
  if (holds && holds.from <= head.from) return { direction: 'hold', from: holds.from, to: holds.to };
  if (head.direction) {
    if (head.leans) {
      const way = wayOf(baseline, target) ?? head.direction;
      return holds
        ? { direction: 'hold', from: holds.from, to: holds.to }
        : way === 'hold'
          ? null
          : { direction: way, from: head.from, to: head.from + 1 };
    }
    return { direction: head.direction, from: head.from, to: head.from + 1 };
  }
  if (head.activity) return null;
  if (holds) return { direction: 'hold', from: holds.from, to: holds.to };
  const kept = keptIn(parsed, head);
  if (kept) return kept;
  let moves = pack.moves.first(tokens, head.from);
  // "more than 7 days" is a threshold.
  while (
    moves &&
    pack.before.startingAt(tokens, moves.from) &&
    !pack.headFirst &&
    pack.before.startingAt(tokens, moves.from)!.to > moves.to
  )
    moves = pack.moves.first(tokens, moves.to);
  for (let at = head.from; at < tokens.length; at++) {
    if (moves && moves.from <= at) return { direction: moves.value, from: moves.from, to: moves.to };
    const verb = pack.lexicon.verb(tokens[at]);
    if (verb?.class !== 'change' || verb.form === 'base' || !verb.direction) continue;
    const way = verb.leans ? wayOf(baseline, target) : verb.direction;
    if (way) return { direction: way, from: at, to: at + 1 };
  }
  return null;
}

/** How many words may stand between a noun and the participle said of it. */
const COMPLEMENT = 4;

/** "Stock de farine maintenu à 12 jours"; not "95 % des délais respectés", which is how many. */
function keptIn({ tokens, pack }: Parsed, { start, phrase, verb }: Head): Pointed | null {
  if (verb || (phrase.quantified && !pack.numbers.zero.has(tokens[start]?.folded ?? ''))) return null;
  for (let at = phrase.to; at <= phrase.to + COMPLEMENT && tokens[at]?.kind === 'word'; at++) {
    const sense = pack.lexicon.verb(tokens[at]);
    if (sense?.form === 'participle') return sense.direction === 'hold' ? { direction: 'hold', from: at, to: at + 1 } : null;
  }
  return null;
}

/** Which way the numbers themselves go. */
function wayOf(baseline: Mention | null, target: Mention | null): 'up' | 'down' | null {
  if (!baseline || !target || !comparable(baseline.quantity, target.quantity)) return null;
  const from = amountOf(baseline.quantity);
  const to = amountOf(target.quantity);
  return from === to ? null : to > from ? 'up' : 'down';
}
