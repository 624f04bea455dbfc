import type { Quantity } from '../model/quantity.ts';
import type { Parsed } from './figures.ts';
import type { Token } from './tokens.ts';

/** How far a level may stand before the percentile it is taken at, in tokens. */
const NEAR = 8;

/** Whether digits only name something: ISO 27001, level 2, #4471, 3G, multistream 2.0, 24/7. */
export function isName(parsed: Parsed, from: number, to: number, quantity: Quantity): boolean {
  const { tokens, pack } = parsed;
  const before = tokens[from - 1];
  const next = tokens[to];
  const number = tokens[from] as Token;
  if (
    next &&
    !next.spaced &&
    (next.kind === 'word' || next.kind === 'code') &&
    quantity.unit === null &&
    number.kind === 'number'
  ) {
    // "above the 90th percentile" is a level; in "2 s at the 90th percentile" the two seconds are.
    const rank = /^(?:percentile|decile|quartile|centile)$/.test(tokens[to + 1]?.folded ?? '');
    if (rank) return tokens.slice(Math.max(0, from - NEAR), from).some(({ kind }) => kind === 'number');
    return !next.lower.startsWith("'");
  }
  // "510(k)"
  if (
    next?.text === '(' &&
    !next.spaced &&
    quantity.unit === null &&
    tokens[to + 2]?.text === ')' &&
    tokens[to + 1]?.text.length === 1 &&
    tokens[to + 1]?.text !== 's'
  )
    return true;
  if (next?.text === '/' && !next.spaced && tokens[to + 1]?.kind === 'number') return true;
  if (next?.text === ':' && !next.spaced && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]?.spaced) return true;
  // "360 feedback", "360° review"
  if (number.text === '360' && /^(?:feedback|review|reviews|degree|video|°)$/.test(next?.folded ?? '')) return true;
  // "1-1" and "1:1" are talks of two.
  if (number.text === '1' && /^[-–:]$/.test(next?.text ?? '') && !next!.spaced && tokens[to + 1]?.text === '1') return true;
  if (number.text === '1' && /^[-–:]$/.test(before?.text ?? '') && !before!.spaced && tokens[from - 2]?.text === '1') return true;
  if (before?.text === '#') return number.text.length > 2;
  if (before?.text === '/' && !number.spaced && !before.spaced) return true;
  if (quantity.unit !== null || number.kind !== 'number' || before?.kind !== 'word') {
    return (
      number.kind !== 'number' &&
      quantity.unit === null &&
      before !== undefined &&
      pack.labels.has(before.folded) &&
      !counts(parsed, to)
    );
  }
  // "Firmware 4.2 released"
  // "an NPS of over 8.0"
  const bound = pack.before.allEndingAt(tokens, from).some(({ value }) => /^(?:above|below|min|max)$/.test(value));
  const level = bound || pack.numbers.ratings.has(before.folded) || pack.lexicon.noun(before)?.class === 'metric';
  if (!level && /^\d+\.\d+$/.test(number.text) && (number.text.endsWith('.0') || pack.lexicon.verb(next)?.form === 'participle'))
    return true;
  if (pack.products.has(before.folded)) return true;
  // "Milestone 3", "Project 1: the intake form": a thing that is numbered, not counted.
  const ends = !next || (next.kind === 'mark' && /^[:,(–—-]$/.test(next.text)) || pack.words.prepositions.has(next.folded);
  const thing = !pack.headFirst && from > 1 && ends && /^\d{1,2}$/.test(number.text) && !/s$/.test(before.folded);
  if (thing && pack.lexicon.noun(before)?.class === 'artifact') return true;
  // "maturity level 3+", "level 4 or higher": to be reached.
  const higher =
    next?.text === '+' || (next?.folded === 'or' && /^(?:higher|above|better|more)$/.test(tokens[to + 1]?.folded ?? ''));
  if (!pack.headFirst && higher && /^(?:level|tier|grade|stage)$/.test(before.folded)) return false;
  if (!pack.labels.has(before.folded) || !/^\d{1,3}$/.test(number.text)) return isAfterName(parsed, from);
  // "Release 3 features" starts with a verb; "Phase 2 rollout" does not count rollouts.
  const verb =
    from - 1 === 0 &&
    !pack.headFirst &&
    pack.lexicon.verb(before)?.form === 'base' &&
    next?.kind === 'word' &&
    !pack.words.prepositions.has(next.folded);
  return !(verb || (counts(parsed, to) && isPlural(before)));
}

/** "scopes 1 et 2": the second number of a numbered noun. */
function isAfterName(parsed: Parsed, from: number): boolean {
  const { tokens, pack } = parsed;
  const link = tokens[from - 1]?.folded ?? '';
  const joins = (pack.words.conjunctions.has(link) || /^(?:to|-|–)$/.test(link)) && tokens[from - 2]?.kind === 'number';
  return joins && pack.labels.has(tokens[from - 3]?.folded ?? '');
}

function isPlural(token: Token): boolean {
  return /^(?:days|weeks|jours|teams|groups)$/.test(token.folded);
}

/** Whether a noun follows that the number could count. */
function counts(parsed: Parsed, to: number): boolean {
  const { tokens, pack } = parsed;
  const next = tokens[to];
  if (next?.kind !== 'word') return false;
  const small =
    pack.words.prepositions.has(next.folded) || pack.words.conjunctions.has(next.folded) || pack.words.be.has(next.folded);
  return !small && pack.lexicon.noun(next) !== null && pack.lexicon.verb(next)?.form !== 'participle';
}
