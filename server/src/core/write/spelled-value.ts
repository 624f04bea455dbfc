import { readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { amountOf, type Quantity } from '../model/quantity.ts';

/** A number alone, as it may be typed. */
export const BARE_NUMBER = /^[+\-−–]?[\d.,\s\u00a0\u202f']+$/u;

/**
 * A value as it is written into a file: as it was typed when it has a unit; a bare number with the unit of `like` in that
 * one's own spelling (`71` → `71 %` beside `68 %`, `9` → `9/10` beside `8/10`), and bare where `like` is.
 */
export function spelledValue(typed: string, like: Quantity | null, language: Language): string {
  const number = readQuantity(typed, language)?.quantity;
  if (!number || number.unit || !like?.unit || !BARE_NUMBER.test(typed) || BARE_NUMBER.test(like.text.trim())) return typed;
  const { unit } = like;
  const parts = /^[+\-−–≥≤<>~≈]?\s*([^\d+\-−–]*)\d(?:[\d.,\s\u00a0\u202f']*\d)?(.*)$/su.exec(like.text.trim());
  const candidates = [`${typed} ${unit.symbol}`, `${typed}${unit.symbol}`, `${unit.symbol}${typed}`];
  if (parts && readQuantity(like.text.trim(), language)?.quantity.value === like.value)
    candidates.unshift(`${parts[1]}${typed}${parts[2]}`);
  const fitting = candidates.flatMap((text) => {
    const read = readQuantity(text, language)?.quantity;
    const isLike = read?.unit?.dimension === unit.dimension && read.unit.scale === unit.scale;
    return isLike && isTimesTen(read.value, number.value) ? [{ text, amount: amountOf(read) }] : [];
  });
  // Beside `2 M€`, `3` are millions and `3 000 000` are not.
  const at = amountOf(like);
  const distance = (amount: number) => (amount === 0 || at === 0 ? 0 : Math.abs(Math.log(Math.abs(amount / at))));
  let best = fitting[0];
  for (const one of fitting) if (best && distance(one.amount) < distance(best.amount) - 1e-9) best = one;
  return best?.text ?? typed;
}

/** Whether a value is a number, or that many thousands, millions or billions. */
function isTimesTen(value: number, number: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((size) => Math.abs(value - number * size) <= Math.abs(value) * 1e-9);
}
