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
