/** English: “what if”. */
export const whatIf = {
  open: 'What if…',
  banner: 'What if – nothing is written',
  checkIn: 'Check in with this value',
  stop: 'Stop',
  most: 'What moves the most?',
  slider: (title: string) => `What if: ${title}`,
  /** For a screen reader: the value, and what it makes of the score. */
  value: (value: string, score: string) => `${value}, score ${score}`,
  start: 'start',
  target: 'target',
  change: (before: string, after: string) => `${before} before, ${after} if so`,
  held: (goal: string | null) => (goal === null ? 'in its band' : `in its band (${goal})`),
  done: 'done',
  reached: (goal: string | null) => (goal === null ? 'reached' : `reached (${goal})`),
  company: (before: string, after: string) => `What if: from ${before} to ${after} at the top`,
  unmoved: 'What if: the number at the top stays as it is',
  gone: (title: string) => `“${title}” is no longer there, so it is not supposed any more.`,
  fixed: (title: string) => `“${title}” has no measure to move.`,
  movesObjective: (title: string) => `What moves “${title}” the most`,
  movesTop: 'What moves the number at the top the most',
  if: (title: string, before: string, after: string) => `If “${title}” is reached: from ${before} to ${after}`,
  tenth: (change: string) => `${change} for another tenth`,
  more: (n: number) => `and ${n} more`,
  none: 'Everything below that counts is reached.',
};

export type WhatIfWords = typeof whatIf;
