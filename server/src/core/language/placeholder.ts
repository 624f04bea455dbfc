import type { Parsed } from './figures.ts';
import type { Token } from './tokens.ts';

/** Tokens `[from, to)` of unfinished text. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The first unfinished words of a sentence: TBD, "from X to Y", [metric], "xx k€", "$M". */
export function placeholderOf(parsed: Parsed): Gap | null {
  const { tokens, pack } = parsed;
  const template = wholeBracket(parsed);
  if (template) return template;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = pack.placeholders.startingAt(tokens, at);
    if (phrase) return phrase;
    const gap = bracketAt(parsed, at) ?? lettersAt(parsed, at) ?? blankAt(tokens, at);
    if (gap) return gap;
  }
  return null;
}

/** "[Métrique mesurable 1]" is a template; "[Legal] …" with words behind is a label. */
function wholeBracket({ tokens }: Parsed): Gap | null {
  const opens = /^[[{<]$/.test(tokens[0]?.text ?? '');
  const last = tokens.findIndex((token) => /^[\]}>]$/.test(token.text));
  const rest = tokens.slice(last + 1);
  return opens && last > 1 && rest.every((token) => token.kind === 'mark') ? { from: 0, to: last + 1 } : null;
}

/** A slot to fill in: [metric], {valeur}, <number>, [X]. */
function bracketAt({ tokens, pack }: Parsed, at: number): Gap | null {
  if (!/^[[{<]$/.test(tokens[at]?.text ?? '')) return null;
  const closing = { '[': ']', '{': '}', '<': '>' }[tokens[at]!.text] as string;
  let end = at + 1;
  while (end < tokens.length && end < at + 8 && tokens[end]!.text !== closing) end++;
  if (tokens[end]?.text !== closing) return null;
  const inside = tokens.slice(at + 1, end);
  // "<>" stands between two partners.
  const empty = inside.every((token) => token.kind === 'mark') && tokens[at]!.text !== '<';
  const slot = inside.some((token) => pack.slots.has(token.folded) || isBlank(token));
  return empty || slot ? { from: at, to: end + 1 } : null;
}

/** Letters where a number belongs. */
function isBlank(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:x{1,4}|y{1,4}|z|n{1,2})$/i.test(token.text) &&
    (token.text.length > 1 || token.text === token.text.toUpperCase())
  );
}

/** "from X to Y", "X → Y", "X %", "xx k€", "by N%"; never "offer X from 10 to 20". */
function lettersAt(parsed: Parsed, at: number): Gap | null {
  const { tokens, pack } = parsed;
  const token = tokens[at];
  if (!isBlank(token)) return null;
  const next = tokens[at + 1];
  const unit =
    next &&
    /^(?:[%€$£]|k€|m€|k|keur|percent|pct|pts?|points?)$/.test(next.folded) &&
    !(token!.text.length === 1 && next.kind === 'word');
  // "k€" is two tokens.
  if (unit) return { from: at, to: /^[€$£]$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2 };
  // "5xx errors": a class of status codes.
  if (tokens[at - 1]?.kind === 'number' && !token!.spaced) return null;
  if (/^(?:xx+|xxx|nn)$/i.test(token!.text)) return { from: at, to: at + 1 };
  if (isMissingNumber(parsed, at)) return { from: at, to: at + 1 };
  const before = tokens[at - 1];
  const money = before && /^[$€£]$/.test(before.text);
  if (money) return { from: at - 1, to: at + 1 };
  const started = pack.before.allEndingAt(tokens, at).some((match) => match.value === 'start' || match.value === 'by');
  const arrow = next && /^(?:→|->|=>|⇒)$/.test(next.text);
  const goal =
    next !== undefined &&
    pack.before.allEndingAt(tokens, at + 2).some((match) => match.value === 'goal') &&
    isBlank(tokens[at + 2]);
  if ((arrow || (started && goal)) && (isBlank(tokens[at + 2]) || arrow))
    return { from: started ? at - 1 : at, to: Math.min(at + 3, tokens.length) };
  return null;
}

/** "Provide X internships", "an average score of X": a letter where a number goes. */
function isMissingNumber({ tokens, pack }: Parsed, at: number): boolean {
  if (!/^[XYN]$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const small = next?.kind === 'word' && (pack.words.prepositions.has(next.folded) || pack.words.conjunctions.has(next.folded));
  const noun = next?.kind === 'word' && next.text === next.lower && !small;
  if (noun && pack.lexicon.verb(before)?.form === 'base')
    return /s$/.test(next.folded) || pack.lexicon.noun(tokens[at + 2]) !== null;
  const measured = pack.lexicon.noun(tokens[at - 2])?.class === 'metric';
  return pack.words.of.has(before?.folded ?? '') && measured && (!next || next.kind === 'mark' || small);
}

/** "$M" and "$ in revenue" without a number, "__ %", "???", "…%". */
function blankAt(tokens: readonly Token[], at: number): Gap | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token.kind !== 'mark') return null;
  if (
    /^[$€£]$/.test(token.text) &&
    next?.kind === 'word' &&
    /^(?:[kKmM]|[Mm]n|bn|mm)$/.test(next.text) &&
    !next.spaced &&
    before?.kind !== 'number'
  ) {
    return { from: at, to: at + 2 };
  }
  if (token.text === '_' || token.text === '?') {
    let end = at;
    while (tokens[end]?.text === token.text) end++;
    return end - at >= (token.text === '?' ? 2 : 2) ? { from: at, to: end } : null;
  }
  const dots = token.text === '…' || /^\.{3,}$/.test(token.text);
  return dots && next && /^[%€$£]$/.test(next.text) ? { from: at, to: at + 2 } : null;
}
