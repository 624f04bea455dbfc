import type { Parsed } from './figures.ts';
import { unitOf } from './units.ts';

/** The longest label in front of a colon or dash, in words: "Customer success:", "Ventes –". */
const LONGEST_LABEL = 3;

/** Where the sentence proper starts: behind "[Legal]", "KR1:", "p0 -", "RH :" and bullets. */
export function labelEnd({ tokens, pack }: Parsed, from = 0): number {
  let at = from;
  for (let rounds = 0; rounds < 3; rounds++) {
    const next = afterLabel({ tokens, pack }, at);
    if (next === at) break;
    at = next;
  }
  return behindSetting({ tokens, pack }, at);
}

/** The longest setting in front of the sentence proper, in words. */
const LONGEST_SETTING = 12;

/** "For each school, …", "After every release, …", "Each quarter, …": when and where, not what. */
function behindSetting({ tokens, pack }: Pick<Parsed, 'tokens' | 'pack'>, at: number): number {
  const { prepositions } = pack.words;
  const twice = pack.numbers.multiples.startingAt(tokens, at) !== null && pack.cadence.has(tokens[at + 1]?.folded ?? '');
  const time = unitOf(tokens[at + 1]?.text ?? '', tokens[at + 1]?.folded ?? '')?.dimension === 'time';
  if (
    pack.headFirst ||
    !(twice || prepositions.has(tokens[at]?.folded ?? '') || (time && /^(?:each|every)$/.test(tokens[at]!.folded)))
  )
    return at;
  for (let i = at + 1; i <= at + LONGEST_SETTING && i + 1 < tokens.length; i++) {
    const mark = tokens[i]!;
    if (mark.text === ',') return tokens[i + 1]!.kind === 'word' || tokens[i + 1]!.kind === 'number' ? i + 1 : at;
    if (mark.kind === 'mark' && !/^[&/'’%-]$/.test(mark.text)) return at;
  }
  return at;
}

function afterLabel({ tokens, pack }: Pick<Parsed, 'tokens' | 'pack'>, at: number): number {
  const first = tokens[at];
  if (!first) return at;
  if (first.text === '[' || first.text === '(') {
    const closing = first.text === '[' ? ']' : ')';
    const end = tokens.findIndex((token, i) => i > at && token.text === closing);
    return end > 0 && end <= at + 6 && end + 1 < tokens.length ? end + 1 : at;
  }
  if (first.kind === 'mark' && /^[-*•–—→>"“«'*]$/.test(first.text) && tokens[at + 1]?.kind === 'word') return at + 1;
  // "KR3. …", "KR2) …"
  if (first.kind === 'code' && /^[.)]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'word') return at + 2;
  for (let i = at + 1; i <= at + LONGEST_LABEL + 1 && i < tokens.length; i++) {
    const mark = tokens[i]!;
    const colon = mark.text === ':';
    const dash = (mark.text === '–' || mark.text === '—' || mark.text === '-') && mark.spaced && i <= at + 2;
    // What a label introduces starts with a word; "Field visits: 12" and "CSAT – 92 %" are no labels.
    if (colon || dash) return tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.spaced ? i + 1 : at;
    // "Establish a referral scheme: …" is the sentence itself.
    if (i > at && pack.words.determiners.has(mark.folded) && pack.lexicon.verb(first)) return at;
    // "KR 1: …", "Goal 2: …"
    if (mark.kind === 'number' && i === at + 1 && pack.labels.has(first.folded)) continue;
    if (mark.kind === 'number' || (mark.kind === 'mark' && !/^[&/]$/.test(mark.text))) return at;
  }
  return at;
}
