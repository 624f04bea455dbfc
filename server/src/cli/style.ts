/** Colours for a terminal; without colour every function returns its text unchanged. */
export type Tone = 'error' | 'warning' | 'info' | 'hint' | 'good' | 'muted' | 'strong';

export type Paint = (text: string, tone: Tone) => string;

const CODES: Record<Tone, readonly [number, number]> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  hint: [90, 39],
  good: [32, 39],
  muted: [90, 39],
  strong: [1, 22],
};

export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, tone) => `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m`;
}

/** All that {@link printable} replaces, and whole surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/;

/**
 * Text from a file as one line that does nothing to a terminal or a log: no colours, no line of its own, no turned
 * direction. Letter for letter, so that columns stay where they are.
 */
export function printable(text: string): string {
  if (!UNPRINTABLE.test(text)) return text;
  return (
    wellFormed(text)
      .replace(/[\t\n\r\u0085\u2028\u2029]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  );
}

/** Text in which no half of a surrogate pair stands alone, as YAML's escapes and cuts leave them. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
