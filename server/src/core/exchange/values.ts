import { readBand, readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { fold } from '../language/tokens.ts';
import { scalarSource } from '../syntax/edits.ts';

/** How the numbers of a source are to be read. */
export interface NumberStyle {
  readonly language: Language;
  readonly decimal: '.' | ',';
}

/** A number as programs write it, which YAML reads as itself in every language. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** What another language reads as a thousand times as much. */
const LIKE_THOUSANDS = /^-?\d{1,3}\.\d{3}$/;

/** The number that a text is, by the decimal sign of its source; `null` for any other text. */
export function numberIn(text: string, { decimal }: NumberStyle): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[−–]/, '-');
  if (PLAIN.test(bare) && !(decimal === ',' && LIKE_THOUSANDS.test(bare))) return Number(bare);
  const isGrouped =
    decimal === ',' ? /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+,\d+$/ : /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^-?\d+\.\d+$/;
  if (!isGrouped.test(bare)) return /^-?\d+,\d{1,2}$/.test(bare) ? Number(bare.replace(',', '.')) : null;
  return Number(decimal === ',' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', ''));
}

function numberSource(value: number): string {
  const text = String(value);
  return LIKE_THOUSANDS.test(text) ? `${text}0` : text;
}

/** A number with or without a unit as a file holds it; `null` for what is none. */
export function quantitySource(text: string, style: NumberStyle, flow: boolean): string | null {
  const number = numberIn(text, style);
  if (number !== null && Number.isFinite(number)) return numberSource(number);
  return readQuantity(text, style.language) ? scalarSource(text, { flow }) : null;
}

export function bandSource(text: string, { language }: NumberStyle): string | null {
  return readBand(text, language) ? scalarSource(text) : null;
}

/** A weight: a number from 0 on; `50 %` is a half. */
export function weightSource(text: string, style: NumberStyle): string | null {
  const share = /^(.*\d)\s*%$/.exec(text.trim());
  const value = numberIn(share?.[1] ?? text, style);
  return value === null || value < 0 ? null : String(share ? value / 100 : value);
}

/** What shares in a column are of: all of them tell, since `7` may be 7 of 10, or 7 %. */
export type ShareScale = 1 | 10 | 100;

export function shareScale(texts: readonly string[], style: NumberStyle): ShareScale {
  const most = texts.reduce((max, text) => Math.max(max, numberIn(text, style) ?? 0), 0);
  return most <= 1 ? 1 : most <= 10 ? 10 : 100;
}

/** A share as a file holds it: `0.7`, `7/10`, `70 %`; `null` for what is none. */
export function shareSource(text: string, style: NumberStyle, scale: ShareScale, flow: boolean): string | null {
  const value = numberIn(text, style);
  if (value !== null) {
    if (value < 0 || value > scale) return null;
    return scale === 1 ? String(value) : scale === 10 ? `${value}/10` : String(Math.round(value * 1e4) / 1e6);
  }
  const read = readQuantity(text, style.language)?.quantity;
  const of = read?.unit?.dimension === 'percent' ? 100 : Number(/^ratio:(\d+)$/.exec(read?.unit?.dimension ?? '')?.[1]);
  return read && read.value >= 0 && read.value <= of ? scalarSource(text, { flow }) : null;
}

export function booleanSource(text: string): string | null {
  const word = fold(text.trim().toLowerCase());
  if (/^(?:true|yes|oui|vrai|x|done|fait|1|✓|✔|✅)$/u.test(word)) return 'true';
  return /^(?:false|no|non|faux|0)$/.test(word) ? 'false' : null;
}

/** A unit as people write it; `''` for words that only say that there is none. */
export function unitSource(text: string): string {
  const word = fold(text.trim().toLowerCase());
  if (/^(?:number|numeric|nombre|numerique|#|nb|n|integer|entier|count|sans|none|aucune?)$/.test(word)) return '';
  return /^(?:percentage|pourcentage|percent|pourcent)$/.test(word) ? scalarSource('%') : scalarSource(text.trim());
}

const TYPES: Readonly<Record<string, string>> = {
  aspirational: 'aspirational',
  ambitieux: 'aspirational',
  aspirationnel: 'aspirational',
  moonshot: 'aspirational',
  stretch: 'aspirational',
  committed: 'committed',
  engage: 'committed',
  engagement: 'committed',
  roofshot: 'committed',
};

export function typeSource(text: string): string | null {
  return TYPES[fold(text.trim().toLowerCase())] ?? null;
}

/** Whether a cell only says that nothing is known. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—_.?/]+|n\s?\/?\s?a|nc|nd|none|null|tbd|à définir|a definir)$/i.test(text.trim());
}
