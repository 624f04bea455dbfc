import { amountOf } from '../../model/quantity.ts';
import type { Parsed } from '../figures.ts';
import type { Placed } from '../roles.ts';
import type { Token } from '../tokens.ts';

/**
 * A sentence without what two wordings of one key result need not share: "Cut the bounce rate from 9% to 5%" and "Bounce rate:
 * 9% to 5%" have the same gist. Its words in any order and its numbers in theirs; where it has no numbers, all of its words
 * as they stand. `sign` says which way its change goes.
 */
export function gistOf(parsed: Parsed, figures: readonly Placed[], sign: 1 | -1 | 0): string {
  const { tokens, pack } = parsed;
  const words = tokens.filter(({ kind }, at) => kind !== 'mark' && !figures.some(({ from, to }) => from <= at && at < to));
  const all = words.map(({ folded }) => folded).join(' ');
  if (figures.length === 0) return all;
  const led = leading(parsed, words);
  const telling = words.slice(led).filter(({ folded }) => !pack.measure.fillers.has(folded));
  if (telling.length === 0) return all;
  const numbers = figures.map(({ role, quantity }) => {
    const amount = `${Math.round(amountOf(quantity) * 1e6) / 1e6}${quantity.unit?.dimension ?? ''}`;
    return role === 'change' ? `${sign}~${amount}` : amount;
  });
  return `${telling
    .map(({ folded }) => singular(folded))
    .sort()
    .join(' ')}|${numbers.join(' ')}`;
}

/** How many words lead in with nothing but the change: "Réduction du …", "Faire passer …". */
function leading({ pack }: Parsed, words: readonly Token[]): number {
  let led = 0;
  while (led < 2) {
    const noun = pack.lexicon.noun(words[led]);
    const verb = pack.lexicon.verb(words[led]);
    const moves = verb?.class === 'change' || verb?.class === 'soft';
    // "Reach a rate" leads in, "Waiting time" does not.
    const reaches = verb?.form === 'base' && (verb.class === 'level' || verb.class === 'light');
    if (noun ? noun.class !== 'change' : !moves && !reaches) break;
    led++;
  }
  return led;
}

/** Whether a noun stands in the plural is not what tells two metrics apart. */
function singular(word: string): string {
  return word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}
