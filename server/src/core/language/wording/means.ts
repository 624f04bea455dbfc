import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** What ends the words about the means. */
const END = /^(?:[,;.()[\]:→⇒|]|->|=>|–|—)$/;

/**
 * The way that a sentence prescribes beside its result: "by shipping the wizard", "en lançant une campagne", "grâce à …".
 * What others do ("orders placed by phoning"), what must stay as it is ("tout en gardant …") and what holds the only level
 * itself ("by raising adoption to 40%") is no means.
 */
export function meansIn(sentence: Understood): Words | null {
  const { tokens, pack } = sentence;
  const { leads, doing, work } = pack.wording.means;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const word = tokens[at]!.folded;
    if (pack.words.relatives.has(word) || pack.wording.vague.saying.startingAt(tokens, at)) return null;
    const strong = leads.startingAt(tokens, at);
    if (strong) return strong.to < tokens.length ? untilEnd(sentence, at, strong.to) : null;
    const isMeans = (doing.has(word) && isDoing(sentence, at)) || (work.has(word) && isWork(sentence, at));
    if (isMeans && isOurs(sentence, at)) return untilEnd(sentence, at, at + 2);
  }
  return null;
}

/** "by shipping", "en lançant": not "by spring", "en gardant", "tout en simplifiant". */
function isDoing({ tokens, pack }: Understood, at: number): boolean {
  const { others, beside, ending } = pack.wording.means;
  if (beside.has(tokens[at - 1]?.folded ?? '')) return false;
  let next = at + 1;
  while (pack.words.adverbs.has(tokens[next]?.folded ?? '')) next++;
  const token = tokens[next];
  if (token?.kind !== 'word' || others.has(token.folded)) return false;
  const verb = pack.lexicon.verb(token);
  if (verb) return verb.form === 'gerund' && verb.class !== 'level' && verb.direction !== 'hold';
  return (
    ending.test(token.folded) &&
    token.text === token.lower &&
    pack.lexicon.noun(token) === null &&
    tokens[next + 1]?.kind === 'word'
  );
}

/** "through the new wizard", "par l'automatisation des relances": work or a thing of one's own, no channel that customers use. */
function isWork(sentence: Understood, at: number): boolean {
  const { tokens, head, figures, pack } = sentence;
  const { channels, withArticle } = pack.wording.means;
  if (!head.moves || !figures.some((figure) => isLevel(figure) && figure.to <= at)) return false;
  if (withArticle.has(tokens[at]!.folded) && !pack.words.determiners.has(tokens[at + 1]?.folded ?? '')) return false;
  let made = false;
  for (let i = at + 1; i < tokens.length && i < at + 7 && tokens[i]!.kind !== 'mark'; i++) {
    const word = tokens[i]!;
    if (channels.has(word.folded)) return false;
    if (i > at + 1 && pack.words.prepositions.has(word.folded)) break;
    const noun = pack.lexicon.noun(word);
    if (!noun || pack.words.determiners.has(word.folded)) continue;
    made = noun.class === 'action' || noun.class === 'artifact';
    if (pack.headFirst) break;
  }
  return made;
}

/** Whether it is our way to the result, not how customers do what is measured. */
function isOurs({ tokens, head, figures, pack }: Understood, at: number): boolean {
  if (at <= head.start) return true;
  if (pack.lexicon.verb(tokens[at - 1])?.form === 'participle') return false;
  if (head.verbFirst || head.moves) return true;
  return !head.hasVerb && !figures.some((figure) => isLevel(figure) && figure.from > at);
}

/** The words from the lead to the end of its clause, or to where the sentence's own level begins. */
function untilEnd(sentence: Understood, from: number, behind: number): Words | null {
  const { tokens, figures, head, pack } = sentence;
  let to = behind;
  while (to < tokens.length && !END.test(tokens[to]!.text)) to++;
  if (!figures.some((figure) => isLevel(figure) && (from > head.start ? figure.to <= from : figure.from >= to))) return null;
  const level = figures.find(
    (figure) => figure.from > behind && figure.from < to && isLevel(figure) && figure.quantity.unit !== null,
  );
  if (level) {
    to = level.from;
    while (to > behind && pack.words.prepositions.has(tokens[to - 1]!.folded)) to--;
  }
  return wordsOf(sentence, from, to);
}

function isLevel({ role }: Placed): boolean {
  return role !== 'date' && role !== 'name' && role !== 'scope';
}
