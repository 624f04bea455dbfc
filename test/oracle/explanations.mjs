// Why numbers are read differently here than by the other reader, on purpose. A difference that none of these explains fails the run.

const words = (text, { from, to }) => text.slice(from, to).toLowerCase();
const none = ({ mine }) => mine.length === 0;
const oursAlone = (difference, holds) =>
  difference.other === null && holds(difference.mine[0], words(difference.text, difference.mine[0]));
const instead = (difference, holds) =>
  difference.other !== null && difference.mine.some((one) => holds(one, words(difference.text, one), difference.other));

export const EXPLANATIONS = [
  {
    why: 'un, une, one: an article or a pronoun unless a number is meant',
    holds: (difference) => none(difference) && /^(?:une?|one)$/.test(words(difference.text, difference.other)),
  },
  {
    why: 'zero, none, no, aucun, all, every, tous in words are levels; the other reader does not know them',
    holds: (difference) =>
      oursAlone(
        difference,
        ({ value, unit }, text) => !/\d/.test(text) && ((value === 0 && unit === null) || (value === 100 && unit === 'percent')),
      ),
  },
  {
    why: 'double, halve, tripler, twice, ×3, divide by two: a multiple of what there is',
    holds: (difference) =>
      oursAlone(difference, ({ unit }) => unit === 'multiple') || instead(difference, ({ unit }) => unit === 'multiple'),
  },
  {
    why: 'weekly, quarterly, mensuel: how often, as a time',
    holds: (difference) =>
      oursAlone(difference, ({ unit, role }, text) => unit === 'time' && role === 'scope' && !/\d/.test(text)),
  },
  {
    why: 'nine out of ten, 20 of 25, trois sur quatre: one share, not two numbers',
    holds: (difference) =>
      instead(difference, ({ unit }, text) => unit === 'percent' && /\b(?:in|of|sur)\b/.test(text)) ||
      oursAlone(difference, ({ unit }, text) => unit === 'percent' && /\b(?:in|of|sur)\b/.test(text)),
  },
  {
    why: 'half, a third, un quart in percent; the other reader rounds them otherwise or takes them for 0',
    holds: (difference) =>
      instead(
        difference,
        ({ unit, value }, text, other) =>
          unit === 'percent' && !/\d/.test(text) && (other.value === 0 || Math.abs(value - other.value * 100) < 0.01),
      ) ||
      oursAlone(
        difference,
        ({ unit }, text) => unit === 'percent' && /^(?:half|la moitié|moitié|un quart|.*tiers|.*quarts?)/.test(text),
      ),
  },
  {
    why: '4.5/5, 8 sur 10: a mark on its scale',
    holds: (difference) =>
      instead(difference, ({ unit }) => unit?.startsWith('ratio:')) ||
      oursAlone(difference, ({ unit }) => unit?.startsWith('ratio:')),
  },
  {
    why: '£1.4m, 250k, 2 M€: thousands and millions belong to the number',
    holds: (difference) =>
      instead(
        difference,
        (one, text, other) =>
          /[km]/.test(text) && [1e3, 1e6].some((by) => Math.abs(one.value - other.value * by) < 1e-6 * one.value),
      ),
  },
  {
    why: '900ms, 4h, 30min: a number with its unit in one word',
    holds: (difference) => oursAlone(difference, ({ unit }, text) => unit !== null && /^\d[\d.,]*[\p{L}]/u.test(text)),
  },
  {
    why: 'line 4, 5S, level 2: digits that are a name are kept as a name',
    holds: (difference) => oursAlone(difference, ({ role }) => role === 'name'),
  },
  {
    why: 'month-three, day-7, OPS-2290: part of a name, and no amount',
    holds: (difference) => none(difference) && /[-#/]$/.test(difference.text.slice(0, difference.other.from)),
  },
  {
    why: '3G, v2, Q3: digits glued to letters are a name, not billions',
    holds: (difference) => instead(difference, ({ role }) => role === 'name' || role === 'date'),
  },
  {
    why: 'a fault of the other reader: number words inside other words, pounds that are books, ordinals that are halves',
    holds: (difference) =>
      none(difference) &&
      (/\p{L}/u.test(difference.text[difference.other.from - 1] ?? '') ||
        /^une? (?:livre|première|deuxième|second)/.test(words(difference.text, difference.other))),
  },
  {
    why: 'a fault of the other reader: it takes “in” for inches, or stops at a number before',
    holds: (difference) => oursAlone(difference, ({ unit }, text) => unit === 'time' && /^[\p{L}\d.,-]+ \p{L}+$/u.test(text)),
  },
  {
    why: 'from weekly to daily: how often is where it starts and where it goes',
    holds: (difference) => oursAlone(difference, ({ unit }, text) => unit === 'time' && /^\p{L}+$/u.test(text)),
  },
  {
    why: 'de moitié, un quart d’heure, plus un seul: read with the words around',
    holds: (difference) =>
      oursAlone(difference, (_, text) => text === 'de moitié') ||
      instead(difference, (_, text) => /d['’]heure|un seul/.test(text)),
  },
  {
    why: 'a date: its day is no amount',
    holds: (difference) =>
      oursAlone(difference, ({ role }) => role === 'date') ||
      (none(difference) && /^[-/]\d/.test(difference.text.slice(difference.other.to))),
  },
  {
    why: 'percentage, %: a word for what is measured, without a number',
    holds: (difference) => none(difference) && /^(?:%|percentage|pourcentage)$/.test(words(difference.text, difference.other)),
  },
  {
    why: 'v1.0: a version',
    holds: (difference) => none(difference) && /\bv\d+\.$/i.test(difference.text.slice(0, difference.other.from)),
  },
  {
    why: 'CHF 10k: thousands of francs; the other reader loses the thousands, and counts in rappen',
    holds: (difference) => instead(difference, ({ unit }) => unit?.startsWith('currency:')),
  },
  {
    why: '7 h 30, 1h30: one time, not two numbers',
    holds: (difference) => instead(difference, ({ unit }, text) => unit === 'time' && /\d\s*h\s*\d/.test(text)),
  },
  {
    why: '2 500 M, +20pts: spaces between thousands, points glued to the number',
    holds: (difference) => oursAlone(difference, ({ unit }, text) => /\d \d{3} [MGk]/i.test(text) || unit === 'points'),
  },
];
