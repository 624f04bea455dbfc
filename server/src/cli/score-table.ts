import type { Locale, ScoreEntry } from '../core/index.ts';
import { formatScore, healthShape, healthTone, healthWord } from '../core/index.ts';
import { type Paint, printable } from './style.ts';

/** Scores for people: score, health, title, and below each objective or key result why its number is what it is. */
export function scoreTable(
  entries: readonly (Omit<ScoreEntry, 'uri'> & { path: string })[],
  paint: Paint,
  locale: Locale,
): string {
  let output = '';
  for (const entry of entries) {
    const indent = entry.kind === 'objective' ? '' : '  ';
    const score = formatScore(entry.progress, locale).padStart(4);
    const shape = paint(healthShape(entry.health), healthTone(entry.health));
    const title = entry.kind === 'objective' ? paint(printable(entry.title), 'strong') : printable(entry.title);
    if (entry.kind === 'objective' && output !== '') output += '\n';
    output += `${indent}${score} ${shape} ${title}  ${paint(`${healthWord(entry.health, locale)} · ${entry.ref ?? `${entry.path}:${entry.line}`}`, 'muted')}\n`;
    for (const line of entry.explain.split('\n')) output += `${indent}       ${paint(line, 'muted')}\n`;
  }
  return output;
}
