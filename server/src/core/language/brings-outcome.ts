import type { Parsed } from './figures.ts';
import type { VerbSense } from './lexicon.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Placed } from './roles.ts';

/** How many words may stand between such a verb and its number. */
const OBJECT = 6;

/** So many people come by themselves: "with 500 customers", unlike a pilot with 20. */
const MANY = 100;

/** "… generating 20% of sales", "… with 50% adoption", "… and cut calls by 40%": the result stands behind the work, without a purpose. */
export function bringsOutcome(parsed: Parsed, figures: readonly Placed[], from: number): boolean {
  if (parsed.pack.headFirst) return false;
  return figures.some((figure) => {
    const result = figure.kind !== 'all' && figure.role !== 'scope' && figure.role !== 'date' && figure.role !== 'name';
    return result && figure.from > from && isBrought(parsed, figure, from);
  });
}

/** Whether a verb of change or gain, or "with", leads from the work to the number. */
function isBrought(parsed: Parsed, figure: Placed, from: number): boolean {
  const { tokens, pack } = parsed;
  const moves = figure.role === 'change' || figure.role === 'baseline' || figure.quantity.unit !== null;
  for (let at = figure.from - 1; at > from && at >= figure.from - OBJECT; at--) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (/^[;.]$/.test(token.text)) return false;
    const verb = pack.lexicon.verb(token);
    if (verb && isGain(verb)) {
      if (verb.form === 'gerund' && !pack.means.has(before.folded) && !pack.words.determiners.has(before.folded))
        return moves || figure.from <= at + 2;
      const joined = before.folded === 'and' || /^[,&]$/.test(before.text);
      const plain = verb.class === 'change' || !pack.lexicon.noun(token);
      if (verb.form === 'base' && joined && plain) return moves;
    }
    if (pack.wording.held.besides.has(token.folded)) return isMeasured(parsed, figure);
  }
  return false;
}

/** What others or reality must grant. */
function isGain({ class: kind, direction }: VerbSense): boolean {
  return kind === 'win' || kind === 'change' || (kind === 'level' && direction !== null);
}

/** "50% adoption", "500 sign-ups", "a completion rate of 80%": what the number belongs to is measured. */
function isMeasured(parsed: Parsed, { from, to, quantity: { unit, value } }: Placed): boolean {
  const { tokens, pack } = parsed;
  if (unit?.dimension.startsWith('ratio')) return true;
  const noun = nounPhrase(parsed, to).noun?.class;
  if (pack.words.of.has(tokens[to]?.folded ?? ''))
    return unit !== null && unit.dimension !== 'time' && (noun === 'people' || noun === 'metric' || noun === 'quality');
  if (noun === 'people' && value >= MANY) return true;
  if (noun === 'metric' || noun === 'change' || noun === 'quality') return true;
  return unit !== null && tokens.slice(Math.max(0, from - 4), from).some((token) => pack.lexicon.noun(token)?.class === 'metric');
}
