import type { Unit } from '../model/quantity.ts';

/**
 * The unit table: `dimension | scale: words that mean it`. One table serves all languages, because people mix them
 * (`3 days`, `3 j`), and no word means two things. Scales: seconds, bytes, watt-hours, grams, metres, square metres, litres.
 */
const TABLE: readonly (readonly [dimension: string, scale: number, words: string])[] = [
  ['percent', 1, '% percent pct pourcent'],
  ['percent', 0.1, '‰'],
  ['points', 1, 'pt pts pp point points'],
  ['time', 0.001, 'ms msec millisecond milliseconds milliseconde millisecondes'],
  ['time', 1, 's sec secs second seconds seconde secondes'],
  ['time', 60, 'min mins mn minute minutes'],
  ['time', 3600, 'h hr hrs hour hours heure heures'],
  ['time', 86_400, 'd j day days jour jours'],
  ['time', 604_800, 'wk wks week weeks semaine semaines sem'],
  ['time', 2_629_800, 'mo month months mois'],
  ['time', 7_889_400, 'quarter quarters trimestre trimestres'],
  ['time', 31_557_600, 'yr yrs year years an ans annee annees'],
  ['data', 1, 'byte bytes octet octets o'],
  ['data', 1e3, 'kb ko kilobytes kilooctets'],
  ['data', 1e6, 'mb megabytes megaoctets'],
  ['data', 1e9, 'gb go gigabytes gigaoctets'],
  ['data', 1e12, 'tb to terabytes teraoctets'],
  ['energy', 1, 'wh'],
  ['energy', 1e3, 'kwh'],
  ['energy', 1e6, 'mwh'],
  ['energy', 1e9, 'gwh'],
  ['mass', 1, 'g gram grams gramme grammes'],
  ['mass', 1e3, 'kg kilos'],
  ['mass', 1e6, 't tonne tonnes ton tons tco tco2e'],
  ['length', 0.001, 'mm'],
  ['length', 0.01, 'cm'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 1e3, 'km kilometres kilometers'],
  ['volume', 1, 'l litre litres liter liters'],
  ['area', 1, 'm²'],
  ['area', 1e4, 'ha hectare hectares'],
  ['temperature', 1, '°c °'],
  ['currency:EUR', 1, '€ eur euro euros'],
  ['currency:USD', 1, '$ usd dollar dollars us$'],
  ['currency:GBP', 1, '£ gbp pound pounds'],
  ['currency:CHF', 1, 'chf francs'],
  ['currency:JPY', 1, '¥ jpy yen'],
  ['currency:CAD', 1, 'cad'],
  ['currency:XOF', 1, 'fcfa xof xaf cfa'],
  ['currency:MAD', 1, 'mad dh dhs dirham dirhams'],
  ['currency:TND', 1, 'tnd dinar dinars'],
  ['currency:DZD', 1, 'dzd'],
  ['multiple', 1, 'x ×'],
];

/** Abbreviations that are words or names otherwise (`to`, `go`, 3G, 2D): what they must look like to be units. */
const SPELLED: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^T/],
  ['go', /^G/],
  ['mo', /^mo$/],
  ['an', /^an$/],
  ['ton', /^ton$/],
]);

/** Words that stand for many: `k`, `M`, `million`. Case matters for the single letters. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['mio', 1e6],
  ['mn', 1e6],
  ['mille', 1e3],
  ['millier', 1e3],
  ['milliers', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['Md', 1e9],
  ['Mds', 1e9],
  ['Mrd', 1e9],
]);

/** Sides of currencies that may stand before the number. */
const BEFORE = new Set(['€', '$', '£', '¥', 'eur', 'usd', 'gbp', 'chf', 'us$']);

const UNITS: ReadonlyMap<string, Omit<Unit, 'symbol'>> = new Map(
  TABLE.flatMap(([dimension, scale, words]) => words.split(' ').map((word) => [word, { dimension, scale }] as const)),
);

/** The unit a word or mark stands for. */
export function unitOf(text: string, folded: string): Unit | null {
  if (text === 'Mo') return { dimension: 'data', scale: 1e6, symbol: text };
  if (text.length === 1 && text !== folded) return null;
  if (SPELLED.get(folded)?.test(text) === false) return null;
  const unit = UNITS.get(folded);
  return unit ? { ...unit, symbol: text } : null;
}

/** The factor that a word such as `k`, `M€`'s `M` or `millions` stands for. */
export function magnitudeOf(text: string, folded: string): number | null {
  return MAGNITUDES.get(text) ?? (text.length > 1 ? (MAGNITUDES.get(folded) ?? null) : null);
}

/** A magnitude and a currency code in one word: `kEUR`, `MCHF`. */
export function magnitudeWithCurrency(text: string): { readonly factor: number; readonly unit: Unit } | null {
  const match = /^([kKmM])(EUR|USD|GBP|CHF)$/i.exec(text);
  if (!match) return null;
  const unit = unitOf(match[2] as string, (match[2] as string).toLowerCase());
  return unit ? { factor: /k/i.test(match[1] as string) ? 1e3 : 1e6, unit: { ...unit, symbol: text } } : null;
}

/** The currency that may stand before a number. */
export function currencyBefore(text: string, folded: string): Unit | null {
  return BEFORE.has(folded) ? unitOf(text, folded) : null;
}

export const PERCENT: Unit = { dimension: 'percent', symbol: '%', scale: 1 };
export const MULTIPLE: Unit = { dimension: 'multiple', symbol: '×', scale: 1 };

/** The unit of `8/10`. */
export function ratioUnit(of: number): Unit {
  return { dimension: `ratio:${of}`, symbol: `/${of}`, scale: 1 };
}
