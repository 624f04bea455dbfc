import { compareWords, type DifferenceKind, MARKS } from '../../core/index.ts';
import { type Paint, printable, type Tone } from '../style.ts';
import type { DiffContext, DiffFormat } from './format.ts';

type Words = ReturnType<typeof compareWords>;
type Changed = Words['changes'][number];

const TONES: Readonly<Record<DifferenceKind, Tone>> = { added: 'good', removed: 'error', changed: 'info', scored: 'muted' };

/** For a terminal: the number at the top, then each change by its effect with what is written otherwise, then what moves with it. */
export const text: DiffFormat = (comparison, context) => {
  const { messages, paint, before, after, pathOf } = context;
  const t = messages.diff;
  const words = compareWords(comparison, pathOf);
  const name = t.title(before, after ?? t.asNow);
  const lines = [
    `${paint(printable(name), 'strong')}${comparison.cycle === null ? '' : ` · ${printable(comparison.cycle)}`}`,
    words.top,
  ];
  if (words.counts.length > 0) lines.push(words.counts.join(' · '));
  else if (comparison.objectives.length === 0) lines.push(t.same);
  if (words.rest !== null) lines.push(words.rest);
  for (const one of words.changes) lines.push('', ...changed(one, context));
  if (words.places.length > 0) {
    lines.push('', paint(t.places, 'strong'));
    for (const { from, to, objectives } of words.places)
      lines.push(`  ${printable(t.placed(pathOf(from), pathOf(to), objectives))}`);
  }
  if (words.moved.length > 0) {
    lines.push('', paint(t.movedWith, 'strong'));
    for (const { title, score, health, uri, line, facts: more } of words.moved) {
      lines.push(`  ${score} ${health}  ${printable(title)}  ${paint(`${printable(pathOf(uri))}:${line}`, 'muted')}`);
      lines.push(...facts({ facts: more }, 6, paint));
    }
  }
  return `${lines.join('\n')}\n`;
};

function changed(one: Changed, { paint, pathOf }: DiffContext): string[] {
  const mark = paint(MARKS[one.kind], TONES[one.kind]);
  const place = paint(`${printable(pathOf(one.uri))}:${one.line}`, 'muted');
  const effect =
    one.effect === '' ? '' : `${paint(`${one.sign > 0 ? '▲' : '▼'} ${one.effect}`, one.sign > 0 ? 'good' : 'error')}  `;
  return [
    `${mark} ${effect}${paint(printable(one.title), 'strong')}  ${place}`,
    `    ${one.score} · ${one.health}`,
    ...facts(one, 4, paint),
    ...one.keyResults.flatMap((keyResult) => [
      `    ${paint(MARKS[keyResult.kind], TONES[keyResult.kind])} ${printable(keyResult.title)}  ${paint(keyResult.score, 'muted')}`,
      ...facts(keyResult, 8, paint),
    ]),
  ];
}

function facts(one: Pick<Changed, 'facts'>, indent: number, paint: Paint): string[] {
  return one.facts.map(
    (fact) => `${' '.repeat(indent)}${fact.strong ? paint(printable(fact.text), 'warning') : printable(fact.text)}`,
  );
}
