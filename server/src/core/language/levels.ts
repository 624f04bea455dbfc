import type { Band, Quantity } from '../model/quantity.ts';
import type { Direction } from './lexicon.ts';
import type { Placed } from './roles.ts';

/**
 * The level to reach: the goal of a pair, else what "to" leads to, else a level, a threshold, a counted result. Of a range ("3 to 4
 * minutes"), the end that is met first.
 */
export function targetOf(figures: readonly Placed[], direction: Direction | null = null): Placed | null {
  const goals = figures.filter((figure) => figure.role === 'target');
  const ends = goals.filter((figure) => figure.cue === 'pair');
  if (direction === 'down' && ends.length === 2 && figures.every(({ role, cue }) => role !== 'baseline' || cue !== 'pair'))
    return ends[0]!.quantity.value > ends[1]!.quantity.value ? ends[0]! : ends[1]!;
  return (
    goals.find((figure) => figure.cue === 'pair') ??
    goals.find((figure) => figure.cue === 'goal') ??
    goals[0] ??
    figures.find((figure) => figure.role === 'threshold') ??
    figures.find((figure) => figure.role === 'count') ??
    null
  );
}

/** How much is to move, and which way: by the sign that is written, by the words, by the multiple. */
export function changeOf(
  figures: readonly Placed[],
  direction: Direction | null,
): { readonly figure: Placed; readonly sign: 1 | -1 | 0 } | null {
  const figure = figures.find((candidate) => candidate.role === 'change');
  if (!figure) return null;
  if (figure.kind === 'multiple') return { figure, sign: figure.quantity.value >= 1 ? 1 : -1 };
  if (figure.sign !== 0) return { figure, sign: figure.sign };
  if (figure.cue === 'rise') return { figure, sign: 1 };
  if (figure.cue === 'fall') return { figure, sign: -1 };
  const way = figure.way ?? direction;
  return { figure, sign: way === 'up' ? 1 : way === 'down' ? -1 : 0 };
}

/** The band to stay in, from thresholds and "between"; a level that is held bounds it by itself. */
export function bandOf(figures: readonly Placed[], direction: Direction | null): { band: Band; from: number; to: number } | null {
  const ends = figures.filter((figure) => figure.cue === 'between' && figure.role === 'threshold');
  if (ends.length >= 2) {
    const [low, high] = [ends[0]!.quantity, ends[1]!.quantity];
    return {
      band: low.value <= high.value ? { min: low, max: high } : { min: high, max: low },
      from: ends[0]!.from,
      to: ends[1]!.to,
    };
  }
  const bound = figures.find((figure) => figure.role === 'threshold');
  if (bound) return { band: bounded(bound.quantity, bound.cue), from: bound.from, to: bound.to };
  const held = direction === 'hold' ? targetOf(figures) : null;
  return held && held.role === 'target' ? { band: { min: held.quantity }, from: held.from, to: held.to } : null;
}

function bounded(quantity: Quantity, cue: Placed['cue']): Band {
  switch (cue) {
    case 'max':
      return { max: quantity };
    case 'below':
      return { max: quantity, maxExcluded: true };
    case 'above':
      return { min: quantity, minExcluded: true };
    default:
      return { min: quantity };
  }
}
