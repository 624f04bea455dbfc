import type { Parsed } from './figures.ts';
import type { VerbSense } from './lexicon.ts';

/** "LTV > 3 CAC", "revenus ≥ coûts mensuels", "à l'équilibre": where the level is no figure. */
export function isLevelled({ tokens, pack }: Parsed, start: number): boolean {
  if (pack.wordLevels.first(tokens, start)) return true;
  const mark = tokens.findIndex(({ kind, text }, i) => i > start && kind === 'mark' && /^(?:[<>≤≥]|<=|>=)$/.test(text));
  if (mark < 0 || tokens[mark - 1]?.kind !== 'word' || tokens[mark + 1]?.kind !== 'word') return false;
  // "performance > needs a baseline" goes on to say something else.
  if (pack.lexicon.verb(tokens[mark + 1]) && !pack.lexicon.noun(tokens[mark + 1])) return false;
  return tokens.slice(start, mark).some((token) => pack.lexicon.noun(token)?.class === 'metric');
}

/** "Déployer en production chaque jour": how often one delivers, whatever it is. */
export function isCadence({ tokens, pack }: Parsed, verb: number, sense: VerbSense): boolean {
  const next = tokens[verb + 1];
  if (sense.class !== 'work' && sense.class !== 'make') return false;
  // "Déployer 10 fois par jour"
  if (
    next?.kind === 'number' &&
    tokens[verb + 2]?.folded === pack.numbers.times &&
    pack.cadence.has(tokens[verb + 3]?.folded ?? '')
  )
    return true;
  if (!next || !(pack.particles.startingAt(tokens, verb + 1) || pack.numbers.each.startingAt(tokens, verb + 1))) return false;
  const behind = pack.particles.startingAt(tokens, verb + 1)?.to ?? verb + 1;
  return pack.numbers.each.startingAt(tokens, behind) !== null;
}
