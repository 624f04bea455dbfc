import type { WhatIfReach } from '../../../server/src/core/report/what-if-view.ts';

/** The way along which a value is moved. */
export type Track = Pick<Extract<WhatIfReach, { kind: 'value' }>, 'from' | 'to' | 'at' | 'whole'>;

/** Into how many steps an arrow key cuts the way, how many of them a page is, and how much finer a pointer is. */
const STEPS = 20;
const PAGE = 5;
const FINE = 100;

/** A round number near a size: 1, 2 or 5 and some zeros; of what is counted in whole numbers, one at least. */
function roundNear(size: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  const step = (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
  return whole ? Math.max(1, Math.round(step)) : step;
}

const wayOf = ({ from, to }: Track): number => Math.abs(to - from);

/** How far an arrow key goes. */
export const stepOf = (track: Track): number => roundNear(wayOf(track) / STEPS, track.whole);

const decimalsOf = (step: number): number => Math.min(15, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));

/** How many decimals a value needs so that no step looks like the one before. */
export const decimalsFor = (track: Track): number =>
  Math.max(track.whole ? 0 : 3, decimalsOf(roundNear(wayOf(track) / FINE, track.whole)));

/** The way's ends, further out where it stands beyond them already. */
function held(value: number, { from, to, at }: Track): number {
  return Math.min(Math.max(from, to, at), Math.max(Math.min(from, to, at), value));
}

function onStep(value: number, step: number): number {
  // One more decimal than its first digit stands at: a page may be two and a half.
  return Number((Math.round(value / step) * step).toFixed(Math.min(15, decimalsOf(step) + 1)));
}

/** How far along the way a value is, 0..1. */
export function shareOf(track: Track, value: number): number {
  return Math.min(1, Math.max(0, (value - track.from) / (track.to - track.from)));
}

/** The round value nearest to a place on the bar, 0 at the start and 1 at the target. */
export function valueAt(track: Track, share: number): number {
  const { from, to } = track;
  if (share <= 0) return from;
  if (share >= 1) return to;
  return held(onStep(from + share * (to - from), roundNear(wayOf(track) / FINE, track.whole)), track);
}

/**
 * Where a key takes a value; `null` for a key that moves nothing. To the right and up is to the target, also where that is less:
 * so is the bar drawn. Home is the start, End the target.
 */
export function keyed(key: string, track: Track, value: number): number | null {
  const { from, to } = track;
  const step = stepOf(track);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepped(track, value, step, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepped(track, value, step, -1);
    case 'PageUp':
      return stepped(track, value, step * PAGE, 1);
    case 'PageDown':
      return stepped(track, value, step * PAGE, -1);
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}

/** The next round value in a direction: from 9.75 in halves that is 9.5 or 10. */
function stepped(track: Track, value: number, step: number, sign: 1 | -1): number {
  const way = track.to > track.from ? sign : -sign;
  // A hair beside a round value is that value.
  const at = value / step;
  const next = way > 0 ? Math.floor(at + 1 + 1e-9) : Math.ceil(at - 1 - 1e-9);
  return held(onStep(next * step, step), track);
}
