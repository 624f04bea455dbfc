import type { OffsetRange } from '../../base/range.ts';
import type { Parsed } from '../figures.ts';
import type { Measure, MetricFamily, Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import { gistOf } from './gist.ts';

/** Reads what a sentence measures, once its numbers are understood; `sign` says which way its change goes. */
export function measureOf(parsed: Parsed, figures: readonly Placed[], sign: 1 | -1 | 0): Measure {
  return {
    ...familiesIn(parsed),
    ceiling: ceilingOf(parsed, figures),
    offScale: offScaleIn(parsed),
    gist: gistOf(parsed, figures, sign),
  };
}

/** The measure of a sentence of which there is nothing to say. */
export const UNMEASURED: Measure = { families: [], named: [], ceiling: null, offScale: null, gist: '' };

function familiesIn({ tokens, pack }: Parsed): Pick<Measure, 'families' | 'named'> {
  const found: MetricFamily[] = [];
  const named: OffsetRange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const family = pack.measure.families.startingAt(tokens, at);
    if (family && !found.includes(family.value)) found.push(family.value);
    if (family) named.push([tokens[family.from]!.start, tokens[family.to - 1]!.end]);
    at = family?.to ?? at + 1;
  }
  return { families: found, named };
}

/** In what the metric cannot exceed 100; `null` where nothing says so, or something speaks against it. */
function ceilingOf({ tokens, pack }: Parsed, figures: readonly Placed[]): Measure['ceiling'] {
  const { ceilings, unbounded, wholes } = pack.measure;
  const known = ceilings.first(tokens);
  if (known) return unbounded.first(tokens) ? null : known.value;
  const ofAll = figures.some(({ role, to, quantity }) => {
    if (role !== 'target' || quantity.unit?.dimension !== 'percent') return false;
    let at = to;
    while (at < to + 4 && (pack.words.of.has(tokens[at]?.folded ?? '') || pack.words.determiners.has(tokens[at]?.folded ?? '')))
      at++;
    return at > to && wholes.has(tokens[at]?.folded ?? '');
  });
  return ofAll && !unbounded.first(tokens) ? 'percent' : null;
}

/** How far above its scale a mark can be and still be a slip of the pen, not something else: 5.2/5, not 24/7. */
const SLIP = 1.5;

/** "5.2/5", "5,2 sur 5": a mark above its own scale. A date such as 15/10 is none. */
function offScaleIn({ tokens, pack, text }: Parsed): Words | null {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const link = tokens[at + 1]?.text === '/' ? { to: at + 2 } : pack.numbers.scaleOf.startingAt(tokens, at + 1);
    const scale = link && tokens[link.to];
    if (scale?.kind !== 'number' || !/^(?:[3-9]|10|20|100)$/.test(scale.text)) continue;
    const [mark, of] = [Number(tokens[at]?.text.replace(',', '.')), Number(scale.text)];
    if (!(mark > of && mark <= of * SLIP)) continue;
    const rated = tokens.slice(0, at).some(({ folded }) => pack.numbers.ratings.has(folded));
    if (!rated) continue;
    const range = [tokens[at]!.start, scale.end] as const;
    return { text: text.slice(range[0], range[1]), range };
  }
  return null;
}
