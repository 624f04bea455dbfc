import { resolvePlain } from './resolve.ts';

/** What no plain scalar may begin with. A dash may when a letter follows. */
const STARTS_BADLY = /^(?:[,[\]{}#&*!|>'"%@`?:\s]|-(?![^\s,[\]{}])|---|\.\.\.)/;
/** What ends a plain scalar, or could be lost on the way. */
const ENDS_PLAIN = /:(?=\s|$)|\s#|\s$/;
/** What must be escaped: control characters, line separators, the byte order mark, half characters. */
const MUST_ESCAPE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const ALL_TO_ESCAPE = new RegExp(`["\\\\]|${MUST_ESCAPE.source}`, 'gu');

/**
 * A value as it can be written into a file on one line: plain where YAML reads back the same, else quoted.
 * A text that looks like a number, a boolean or nothing is quoted; a number or boolean is not.
 */
export function scalarSource(value: string | number | boolean, place: { readonly flow: boolean } = { flow: false }): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    resolvePlain(value) === value &&
    !STARTS_BADLY.test(value) &&
    !ENDS_PLAIN.test(value) &&
    !MUST_ESCAPE.test(value) &&
    !(place.flow && /[,[\]{}]|:$/.test(value));
  return isPlain ? value : quoteSentence(value);
}

/**
 * A sentence in quotes, on one line. Double quotes where nothing needs an escape in them, so that the apostrophes
 * of French stay as they are; else single quotes, in which only the apostrophe is doubled.
 */
export function quoteSentence(sentence: string): string {
  if (MUST_ESCAPE.test(sentence)) return doubleQuoted(sentence);
  if (!/["\\]/.test(sentence)) return `"${sentence}"`;
  return singleQuoted(sentence);
}

/** Whether a line can stand in a literal block as it is. */
export function isPrintable(line: string): boolean {
  return !MUST_ESCAPE.test(line);
}

/** Only for a text without control characters. */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  return `"${text.replace(ALL_TO_ESCAPE, escaped)}"`;
}

function escaped(letter: string): string {
  if (letter === '"' || letter === '\\') return `\\${letter}`;
  if (letter === '\n') return '\\n';
  if (letter === '\t') return '\\t';
  const code = letter.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/** A value in the style that stands there already, as far as that style can hold it. */
export function inStyleOf(style: string, value: string | number | boolean, place: { readonly flow: boolean }): string {
  const text = String(value);
  if (style === 'double') return doubleQuoted(text);
  if (style === 'single' && !MUST_ESCAPE.test(text)) return singleQuoted(text);
  return scalarSource(value, place);
}
