import { type Figure, isYear, type Parsed } from './figures.ts';
import type { Cue } from './pack.ts';

/** The longest accepted cue right before a figure; hedges ("about", "environ") may stand between. */
export function cueBefore(
  parsed: Parsed,
  figure: Figure,
  accepted: readonly Cue[],
): { readonly cue: Cue; readonly from: number } | null {
  const { tokens, pack } = parsed;
  for (let at = figure.from, skipped = 0; at > 0 && skipped <= 2; at--, skipped++) {
    const matches = pack.before.allEndingAt(tokens, at).filter((match) => accepted.includes(match.value));
    if (matches.length > 0) {
      const longest = matches.filter((match) => match.from === matches[0]?.from);
      const best = accepted.find((cue) => longest.some((match) => match.value === cue)) as Cue;
      return { cue: best, from: (matches[0] as { from: number }).from };
    }
    // "from avg. 2 minutes"
    const dotted = tokens[at - 1]?.text === '.' && pack.hedges.has(tokens[at - 2]?.folded ?? '');
    if (!dotted && !pack.hedges.has(tokens[at - 1]?.folded ?? '')) break;
  }
  return null;
}

export function cueAfter(parsed: Parsed, figure: Figure): Cue | null {
  const { tokens, pack } = parsed;
  const direct = pack.after.startingAt(tokens, figure.to);
  if (direct) return direct.value;
  // "15 leads today": one word may stand between.
  const next = tokens[figure.to];
  const later =
    next?.kind === 'word' && !pack.words.prepositions.has(next.folded) ? pack.after.startingAt(tokens, figure.to + 1) : null;
  if (later?.value === 'baseline') return 'baseline';
  return inBrackets(parsed, figure) ? 'baseline' : null;
}

/** "(47 auj.)", "(9,4 % fin juin)", "(600 leads in Q1)": brackets around a number with a word for the past or for now. */
function inBrackets({ tokens, pack }: Parsed, figure: Figure): boolean {
  if (figure.sign > 0) return false;
  let open = figure.from - 1;
  while (open >= 0 && open >= figure.from - 4 && !/^[()]$/.test(tokens[open]!.text)) open--;
  if (tokens[open]?.text !== '(') return false;
  for (let at = open + 1; at < tokens.length && at < open + 12 && tokens[at]!.text !== ')'; at++) {
    if (pack.inBrackets.startingAt(tokens, at)) return true;
  }
  // "(T3 2025 : 71 %)": how it was then.
  const colon = tokens[figure.from - 1]?.text === ':' ? figure.from - 1 : -1;
  return colon > open + 1 && tokens.slice(open + 1, colon).every((token) => token.kind === 'code' || isYear(token));
}
