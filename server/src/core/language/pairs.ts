import { adoptUnit, amountOf } from '../model/quantity.ts';
import { cueBefore } from './cues.ts';
import type { Figure, Parsed } from './figures.ts';

/** Marks between a start and a goal. */
const ARROWS = /^(?:→|->|-->|=>|==>|⇒|➔|➜|➡|>|»)$/;

/** How two neighbours belong together: a start and a goal, two ends of a fuzzy target, or a band. */
export function linkOf(parsed: Parsed, a: Figure, b: Figure): 'pair' | 'range' | 'band' | null {
  const { tokens, pack } = parsed;
  const gap = tokens.slice(a.to, b.from);
  if (gap.length > 7) return null;
  const before = cueBefore(parsed, a, ['between', 'start']);
  const single = gap.length === 1 ? (gap[0]?.text as string) : '';
  if ((single === '-' || single === '–' || single === '—') && sameShape(a, b)) return 'range';
  if (single === '..' || single === '...') return 'band';
  // "5 >$20k customers": a sign that touches what follows is no arrow.
  const arrow = gap.findIndex(
    (token, i) =>
      token.kind === 'mark' && ARROWS.test(token.text) && !(token.text === '>' && token.spaced && !tokens[a.to + i + 1]?.spaced),
  );
  if (arrow >= 0 && arrow <= 3 && gap.length - arrow <= 4) return sameShape(a, b) ? 'pair' : null;
  if (before?.cue === 'between') {
    return gap.some((token) => pack.numbers.joiners.has(token.folded)) ? 'band' : null;
  }
  const to = goalIn(parsed, a.to, b.from);
  if (to < 0 || !sameShape(a, b)) return null;
  if (before) return 'pair';
  if (to > a.to || a.kind === 'frequency') return null;
  const colon = tokens[a.from - 1]?.text === ':';
  const falls = amountOf(a.quantity) > amountOf(b.quantity);
  const bothWritten = a.quantity.unit !== null && b.quantity.unit !== null;
  return colon || falls || (bothWritten && !pack.headFirst) ? 'pair' : 'range';
}

/** Where `to` / `à` stands between two figures, when only hedges and thresholds follow it; −1 when it does not. */
function goalIn(parsed: Parsed, from: number, to: number): number {
  const { tokens, pack } = parsed;
  for (let at = from; at < to; at++) {
    if (pack.before.endingAt(tokens, at + 1) === null) {
      if (pack.words.conjunctions.has(tokens[at]?.folded ?? '') || /^[;.]$/.test(tokens[at]?.text ?? '')) return -1;
      continue;
    }
    if (!pack.before.allEndingAt(tokens, at + 1).some((match) => match.value === 'goal')) continue;
    const rest = tokens.slice(at + 1, to);
    const led =
      rest.every((token) => pack.hedges.has(token.folded) || token.kind === 'mark') || pack.before.endingAt(tokens, to) !== null;
    // "à 3,2 % au lieu de 5,1 %" goes the other way.
    if (pack.before.allEndingAt(tokens, to).some((match) => match.value === 'baseline')) return -1;
    if (led && rest.length <= 4) return at;
  }
  return -1;
}

function sameShape(a: Figure, b: Figure): boolean {
  const left = a.quantity.unit;
  const right = b.quantity.unit;
  return left === null || right === null || left.dimension === right.dimension;
}

/** In "de 7 à 5 %" the 7 is 7 %, in "€20 to 15" the 15 is €15, in "from 7 to 9 out of 10 guests" the 7 is 7 out of 10. */
export function sameUnit(a: Figure, b: Figure): readonly [Figure, Figure] {
  if (b.outOf !== undefined && a.quantity.unit === null && a.quantity.value <= b.outOf) {
    return [{ ...a, quantity: { ...a.quantity, value: (a.quantity.value / b.outOf) * 100, unit: b.quantity.unit } }, b];
  }
  return [
    { ...a, quantity: adoptUnit(a.quantity, b.quantity) },
    { ...b, quantity: adoptUnit(b.quantity, a.quantity) },
  ];
}
