import type { Words } from '../reading.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** How many words may say of what a metric is: "Number of active users". */
const LONGEST_METRIC = 6;

/**
 * A sentence that says nothing but that things go on: "Maintain our service level", "Poursuivre …", "Stay competitive". Not
 * where something changes beside it ("… while doubling sales"), and not "Keep our riders safe".
 */
export function routineIn(sentence: Understood): Words | null {
  const { tokens, head, pack } = sentence;
  const { goesOn, keeps, contrast } = pack.wording.aims;
  const found = goesOn.startingAt(tokens, head.start);
  const kept = found ? null : keeps.startingAt(tokens, head.start);
  const words = found ?? kept;
  if (!words || words.to >= tokens.length) return null;
  if (tokens.slice(words.to).some(({ folded }) => contrast.has(folded))) return null;
  const noun = head.phrase.noun?.class;
  if (kept && !(noun === 'metric' || noun === 'quality')) return null;
  return wordsOf(sentence, words.from, words.to);
}

/** A sentence that is only a metric's name, or a metric and a verb that moves it: "NPS", "Grow revenue", "Taux de conversion". */
export function bareMetricIn(sentence: Understood): Words | null {
  const { tokens, head, pack } = sentence;
  const { metrics, counts } = pack.wording.aims;
  if (head.activity || (head.verbFirst && !isMove(sentence))) return null;
  const { to } = head.phrase;
  const from = head.verbFirst ? head.phrase.from : head.start;
  if (to <= from || to - from > LONGEST_METRIC) return null;
  const end = endOf(sentence);
  const starts = pack.headFirst ? metrics.startingAt(tokens, head.phrase.head) : metrics.endingAt(tokens, to);
  const counted = pack.headFirst ? null : counts.endingAt(tokens, to);
  if (!starts && !counted) return null;
  const behind = Math.max(to, starts?.to ?? 0);
  // Marks may belong to the metric's name and not to the phrase: then it ends behind the phrase.
  if (behind >= end) return starts ? wordsOf(sentence, from, end) : null;
  return (pack.headFirst || counted) && isComplement(sentence, behind, end) ? wordsOf(sentence, from, end) : null;
}

/** "of our shops", "de nos boutiques": of what the metric is, and nothing more. */
function isComplement({ tokens, pack }: Understood, from: number, end: number): boolean {
  if (!pack.words.of.has(tokens[from]!.folded) || end - from > LONGEST_METRIC) return false;
  return tokens
    .slice(from, end)
    .every(
      ({ kind, folded }) =>
        kind === 'word' &&
        (pack.words.of.has(folded) ||
          !(pack.words.prepositions.has(folded) || pack.words.purpose.has(folded) || pack.words.conjunctions.has(folded))),
    );
}

/** A sentence of which every word could be about any company: "Improve our performance", "Excellence opérationnelle". */
export function generalIn(sentence: Understood): Words | null {
  const { tokens, head, pack } = sentence;
  const { general } = pack.wording.aims;
  if (head.activity) return null;
  let isSaid = false;
  for (let at = head.start; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    if (token.kind !== 'word') return null;
    if (general.has(token.folded)) isSaid = true;
    else if (!isSmall(sentence, at)) return null;
  }
  return isSaid ? wordsOf(sentence, head.start, endOf(sentence)) : null;
}

function isSmall({ tokens, pack }: Understood, at: number): boolean {
  const { words, lexicon } = pack;
  const { folded } = tokens[at]!;
  if (
    [words.determiners, words.prepositions, words.conjunctions, words.adverbs, words.pronouns, words.be, words.comparatives].some(
      (set) => set.has(folded),
    )
  )
    return true;
  const verb = lexicon.verb(tokens[at])?.class;
  return verb === 'soft' || verb === 'change' || verb === 'level';
}

/** Whether the leading verb only moves or reaches what follows. */
function isMove({ tokens, head, pack }: Understood): boolean {
  const verb = pack.lexicon.verb(tokens[head.from])?.class;
  return verb === 'change' || verb === 'soft' || (verb === 'level' && !head.direction);
}

function endOf({ tokens }: Understood): number {
  let to = tokens.length;
  while (to > 1 && tokens[to - 1]!.kind === 'mark') to--;
  return to;
}
