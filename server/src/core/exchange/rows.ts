import { packs } from '../language/languages.ts';
import type { Language } from '../language/reading.ts';
import { fold, tokenize } from '../language/tokens.ts';
import { kindOf } from './kinds.ts';
import { type Label, labelOf } from './labels.ts';
import type { Line } from './lines.ts';

/** A line with its label, and with what was broken off from it by the width of a page. */
export interface Row extends Line {
  readonly label: Label | null;
}

/** From this length on, a line may have ended for no other reason than the width of its page. */
const NEARLY_FULL = 45;

/** Lines as they were before a page broke them. */
export function rowsOf(lines: readonly Line[], language: Language): readonly Row[] {
  const rows: Row[] = [];
  /** The text of the row's last line, as long as it was. */
  let lastLine = '';
  for (const line of lines) {
    const last = rows.at(-1);
    const label = line.isRow ? null : labelOf(line.text);
    if (last && label === null && goesOn(last, lastLine, line, language)) {
      // A word that was cut has its hyphen still; nobody can know whether it is its own.
      const text = /\p{L}-$/u.test(last.text) ? last.text + line.text : `${last.text} ${line.text}`;
      rows[rows.length - 1] = {
        ...last,
        text,
        endNumber: line.number,
        label: last.label && { ...last.label, text: `${last.label.text} ${line.text}`.trim() },
      };
    } else rows.push({ ...line, label });
    lastLine = line.text;
  }
  return rows;
}

function goesOn(last: Row, lastLine: string, line: Line, language: Language): boolean {
  if (line.blankBefore || line.bullet !== null || line.heading > 0 || line.isRow || last.isRow || last.heading > 0) return false;
  if (last.text.length > 2000 || (last.label?.text === '' && last.bullet === null)) return false;
  if (/[:：]$/u.test(lastLine)) return false;
  if (isOpen(lastLine, language)) return true;
  if (/[.;!?…]["”»)]?$/u.test(lastLine)) return false;
  const isFull = lastLine.length >= NEARLY_FULL;
  if (/^["“«(]?\p{Ll}/u.test(line.text))
    return isFull || beginsSmall(line.text, language) || !kindOf(line.text, language).isMeasurable;
  // Below the words of a bullet, further in than the bullet.
  return isFull && last.bullet !== null && line.indent > last.indent && !kindOf(line.text, language).isMeasurable;
}

/** Whether a line ends where no sentence does: behind a small word, a hyphen, an opening bracket. */
function isOpen(text: string, language: Language): boolean {
  if (/\p{L}-$|[([«“&/+→]$/u.test(text)) return true;
  const last = tokenize(text.slice(-80)).at(-1);
  return last?.kind === 'word' && isSmall(last.folded, language) && last.text === last.text.toLowerCase();
}

function beginsSmall(text: string, language: Language): boolean {
  const first = tokenize(text.slice(0, 80))[0];
  return first !== undefined && isSmall(fold(first.lower), language);
}

function isSmall(folded: string, language: Language): boolean {
  const { prepositions, determiners, conjunctions, of } = packs[language].words;
  return prepositions.has(folded) || determiners.has(folded) || conjunctions.has(folded) || of.has(folded);
}
