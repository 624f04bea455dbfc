import { addMonths, type Day, dayOf } from '../../base/calendar.ts';
import type { Parsed } from '../figures.ts';
import type { Deadline } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** What a written date stands for, and the token behind it. */
interface Dated {
  readonly period: Deadline['period'];
  readonly to: number;
}

/** Days by which the sentence wants something reached: "by Q3 2026", "before 31 March 2027", "d'ici fin 2027". Only with a year. */
export function deadlinesIn(parsed: Parsed): readonly Deadline[] {
  const { tokens, pack, text } = parsed;
  const found: Deadline[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const cue = pack.measure.deadlines.cues.endingAt(tokens, at);
    const dated = cue && datedAt(parsed, at);
    if (!cue || !dated) continue;
    const range = [tokens[cue.from]!.start, tokens[dated.to - 1]!.end] as const;
    found.push({ text: text.slice(range[0], range[1]), range, period: dated.period, ...cue.value });
    at = dated.to;
  }
  return found;
}

function datedAt(parsed: Parsed, at: number): Dated | null {
  return (
    partOfYear(parsed, at) ??
    isoDay(parsed, at) ??
    writtenDay(parsed, at) ??
    month(parsed, at) ??
    slashed(parsed, at) ??
    year(parsed, at)
  );
}

/** Q3 2026, T3/2026, 2026-Q3. */
function partOfYear({ tokens, pack }: Parsed, at: number): Dated | null {
  const { parts } = pack.measure.deadlines;
  const own = /^([a-z])([1-4])(?:[-/.]?(20\d\d))?$/.exec(tokens[at]?.folded ?? '');
  const letter = own && parts[own[1] as string];
  if (letter) {
    const joined = /^[-/']$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    const written = own[3] ?? yearIn(tokens[at + 1 + joined]);
    return written ? { period: `${written}-${letter}${own[2]}`, to: own[3] ? at + 1 : at + 2 + joined } : null;
  }
  const first = yearIn(tokens[at]);
  const behind = tokens[at + 1]?.text === '-' ? /^([a-z])([1-4])$/.exec(tokens[at + 2]?.folded ?? '') : null;
  const part = behind && parts[behind[1] as string];
  return first && part ? { period: `${first}-${part}${behind[2]}`, to: at + 3 } : null;
}

/** 2027-03-31. */
function isoDay({ tokens }: Parsed, at: number): Dated | null {
  const written = yearIn(tokens[at]);
  if (!written || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return null;
  return oneDay(Number(written), numberIn(tokens[at + 2]), numberIn(tokens[at + 4]), at + 5);
}

/** 31 March 2027, 1er mars 2027, March 31, 2027. */
function writtenDay({ tokens, pack }: Parsed, at: number): Dated | null {
  const { months } = pack.measure.deadlines;
  const monthFirst = months.get(tokens[at]?.folded ?? '');
  const day = numberIn(tokens[monthFirst ? at + 1 : at]);
  if (day < 1 || day > 31) return null;
  let next = (monthFirst ? at + 1 : at) + 1;
  if (pack.numbers.ordinals.has(tokens[next]?.folded ?? '')) next++;
  const named = monthFirst ?? months.get(tokens[next]?.folded ?? '');
  if (!named) return null;
  if (!monthFirst) next++;
  if (tokens[next]?.text === ',' || tokens[next]?.text === '.') next++;
  const written = yearIn(tokens[next]);
  return written ? oneDay(Number(written), named, day, next + 1) : null;
}

/** March 2027. */
function month({ tokens, pack }: Parsed, at: number): Dated | null {
  const named = pack.measure.deadlines.months.get(tokens[at]?.folded ?? '');
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const written = named ? yearIn(tokens[at + 1 + dot]) : null;
  if (!named || !written) return null;
  const start = dayOf(Number(written), named, 1);
  return { period: { start, end: addMonths(start, 1) - 1 }, to: at + 2 + dot };
}

/** 31/03/2027; 3/4/2027 where nobody reads its month first. */
function slashed({ tokens, pack }: Parsed, at: number): Dated | null {
  const written = tokens[at + 3]?.text === '/' ? yearIn(tokens[at + 4]) : null;
  if (!written || tokens[at + 1]?.text !== '/') return null;
  const [first, second] = [numberIn(tokens[at]), numberIn(tokens[at + 2])];
  if (!pack.measure.deadlines.monthMayLead || first > 12) return oneDay(Number(written), second, first, at + 5);
  return second > 12 || first === second ? oneDay(Number(written), first, second, at + 5) : null;
}

function year({ tokens }: Parsed, at: number): Dated | null {
  const written = yearIn(tokens[at]);
  // 2027-28, 2027/2028 and "2027 euros" are other things.
  const next = tokens[at + 1];
  return written && (next === undefined || (next.kind !== 'number' && next.text !== '-' && next.text !== '/'))
    ? { period: written, to: at + 1 }
    : null;
}

function oneDay(inYear: number, inMonth: number, day: number, to: number): Dated | null {
  if (!(inMonth >= 1 && inMonth <= 12 && day >= 1 && day <= 31)) return null;
  const date: Day = dayOf(inYear, inMonth, day);
  return { period: { start: date, end: date }, to };
}

function yearIn(token: Token | undefined): string | null {
  return token?.kind === 'number' && /^20\d\d$/.test(token.text) ? token.text : null;
}

function numberIn(token: Token | undefined): number {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : Number.NaN;
}
