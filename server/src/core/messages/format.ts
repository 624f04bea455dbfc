import type { Day } from '../base/calendar.ts';
import type { Quantity, Unit } from '../model/quantity.ts';
import type { Locale } from './index.ts';

/**
 * Numbers and dates as the reader's language writes them. Made by hand, not by `Intl`: its data differs between
 * versions of Node and between browsers, and the same file must give the same characters everywhere.
 */

/** No-break space, between a number and its unit. */
const NBSP = '\u00a0';
/** Narrow no-break space, between thousands in French. */
const NARROW = '\u202f';
const MINUS = '\u2212';

interface Conventions {
  readonly decimal: string;
  readonly thousands: string;
  readonly beforePercent: string;
  /** Whether a currency sign stands before the number. */
  readonly signFirst: boolean;
  readonly million: string;
  readonly billion: string;
  readonly months: readonly string[];
}

const CONVENTIONS: Readonly<Record<Locale, Conventions>> = {
  en: {
    decimal: '.',
    thousands: ',',
    beforePercent: '',
    signFirst: true,
    million: 'M',
    billion: 'B',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  fr: {
    decimal: ',',
    thousands: NARROW,
    beforePercent: NBSP,
    signFirst: false,
    million: `${NBSP}M`,
    billion: `${NBSP}Md`,
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  },
};

/** A score or a progress, always with two decimals: `0.54`, `0,54`; a dash where there is none. */
export function formatScore(score: number | null, locale: Locale): string {
  return score === null ? '–' : decimals(score, 2, 2, locale);
}

/** A change of a score, with its sign: `+0.06`, `−0,06`. */
export function formatSigned(change: number, locale: Locale): string {
  const text = decimals(Math.abs(change), 2, 2, locale);
  return `${change < 0 && /[1-9]/.test(text) ? MINUS : '+'}${text}`;
}

/** A number with as many decimals as it has, at most three below the first digit that counts: `50,000`, `99.95`, `0.00125`. */
export function formatNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const most = size === 0 || size >= 1 ? 3 : Math.min(15, 3 - Math.floor(Math.log10(size)) - 1);
  return decimals(value, 0, most, locale);
}

/** A share from 0 to 1 as whole percents: `59%`, `59 %`. */
export function formatPercent(share: number, locale: Locale): string {
  return `${decimals(share * 100, 0, 0, locale)}${CONVENTIONS[locale].beforePercent}%`;
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };

/** A quantity with its unit: `9.2%`, `9,2 %`, `€37.50`, `37,50 €`, `€2M`, `2 M€`, `4 h`, `8/10`, `2×`. */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  const { value, unit } = quantity;
  const conventions = CONVENTIONS[locale];
  if (!unit) return withMagnitude(value, locale).join('');
  if (unit.dimension.startsWith('currency:')) return formatMoney(value, unit, locale);
  if (unit.dimension === 'percent') {
    const sign = unit.scale === 1 ? '%' : unit.symbol;
    return `${formatNumber(value, locale)}${conventions.beforePercent}${sign}`;
  }
  if (unit.dimension === 'multiple') return `${formatNumber(value, locale)}×`;
  if (unit.dimension.startsWith('ratio:')) return `${formatNumber(value, locale)}${unit.symbol}`;
  return `${withMagnitude(value, locale).join('')}${NBSP}${unit.symbol}`;
}

/** From here on people shorten amounts, each in their way. */
const LARGE = 1000;

/**
 * A quantity as a person reads it back: a large amount of money or of things as it was typed (`226 k€` stays `226 k€`, and
 * is no `€226,000`), if its unit was typed with it; everything else as {@link formatQuantity} writes it.
 */
export function quoteQuantity(quantity: Quantity, locale: Locale): string {
  const { value, unit, text } = quantity;
  const isTyped = unit !== null && /^(?:currency|count):/.test(unit.dimension) && text.includes(unit.symbol);
  if (!isTyped || Math.abs(value) < LARGE) return formatQuantity(quantity, locale);
  return text
    .trim()
    .replace(/^\+\s*/, '')
    .replace(/\s+/g, NBSP);
}

function formatMoney(value: number, unit: Unit, locale: Locale): string {
  const code = unit.dimension.slice('currency:'.length);
  const sign = CURRENCY_SIGNS[code];
  const whole = Number.isInteger(value);
  const [number, magnitude] = withMagnitude(value, locale, whole ? 0 : 2);
  if (!sign || !CONVENTIONS[locale].signFirst)
    return `${number}${magnitude || NBSP}${sign ?? (magnitude ? `${NBSP}${code}` : code)}`;
  return value < 0 ? `${MINUS}${sign}${number.slice(1)}${magnitude}` : `${sign}${number}${magnitude}`;
}

/** The number, and the `M` or `B` behind it where that shortens it without loss. */
function withMagnitude(value: number, locale: Locale, least = 0): [number: string, magnitude: string] {
  const { million, billion } = CONVENTIONS[locale];
  for (const [size, name] of [
    [1e9, billion],
    [1e6, million],
  ] as const) {
    const short = value / size;
    if (Math.abs(short) >= 1 && Math.abs(short * 100 - Math.round(short * 100)) < 1e-6)
      return [decimals(short, 0, 2, locale), name];
  }
  return least > 0 ? [decimals(value, least, least, locale), ''] : [formatNumber(value, locale), ''];
}

/** A day of the year, with the year where it is asked for: `16 Nov`, `16 nov. 2026`. */
export function formatDate(day: Day, locale: Locale, year = false): string {
  const date = new Date(day * 86_400_000);
  const dayOfMonth = date.getUTCDate();
  const first = locale === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth);
  const text = `${first}${NBSP}${CONVENTIONS[locale].months[date.getUTCMonth()]}`;
  return year ? `${text}${NBSP}${date.getUTCFullYear()}` : text;
}

/** Rounded half away from zero to at most `most` decimals, of which at least `least` are written. */
function decimals(value: number, least: number, most: number, locale: Locale): string {
  const { decimal, thousands } = CONVENTIONS[locale];
  const size = Math.abs(value);
  if (!(size < 1e21)) return Number.isFinite(value) ? String(value) : `${value < 0 ? MINUS : ''}∞`;
  // 1.005 is a hair less in binary: a person expects 1.01.
  const nudged = Number.isInteger(size) ? size : size * (1 + Number.EPSILON * 4);
  const [whole = '0', fraction = ''] = nudged.toFixed(most).split('.');
  let kept = fraction.length;
  while (kept > least && fraction[kept - 1] === '0') kept--;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const text = kept > 0 ? `${grouped}${decimal}${fraction.slice(0, kept)}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
