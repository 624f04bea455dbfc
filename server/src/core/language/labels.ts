import type { Parsed } from './figures.ts';

/** The longest label in front of a colon or dash, in words: "Customer success:", "Ventes –". */
const LONGEST_LABEL = 3;

/** Where the sentence proper starts: behind "[Legal]", "KR1:", "p0 -", "RH :" and bullets. */
export function labelEnd({ tokens }: Parsed): number {
  let at = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    const next = afterLabel({ tokens }, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function afterLabel({ tokens }: Pick<Parsed, 'tokens'>, at: number): number {
  const first = tokens[at];
  if (!first) return at;
  if (first.text === '[' || first.text === '(') {
    const closing = first.text === '[' ? ']' : ')';
    const end = tokens.findIndex((token, i) => i > at && token.text === closing);
    return end > 0 && end <= at + 6 && end + 1 < tokens.length ? end + 1 : at;
  }
  if (first.kind === 'mark' && /^[-*•–—→>"“«'*]$/.test(first.text) && tokens[at + 1]?.kind === 'word') return at + 1;
  for (let i = at + 1; i <= at + LONGEST_LABEL + 1 && i < tokens.length; i++) {
    const mark = tokens[i]!;
    const colon = mark.text === ':';
    const dash = (mark.text === '–' || mark.text === '—' || mark.text === '-') && mark.spaced && i <= at + 2;
    // What a label introduces starts with a word; "Field visits: 12" and "CSAT – 92 %" are no labels.
    if (colon || dash) return tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.spaced ? i + 1 : at;
    if (mark.kind === 'number' || (mark.kind === 'mark' && !/^[&/]$/.test(mark.text))) return at;
  }
  return at;
}
