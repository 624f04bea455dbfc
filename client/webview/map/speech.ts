import type { PanelRow } from '../../../server/src/protocol.ts';
import { currentOf } from '../facts.ts';
import type { MapLocale } from './locale.ts';
import { plain } from './wrap.ts';

/** What a screen reader says of an objective or a key result: what the eye reads off places, shapes and bars. */
export function spoken(row: PanelRow, locale: MapLocale, more: readonly string[] = []): string {
  const { t, score } = locale;
  const current = currentOf(row, locale);
  const parts = [
    `${t.kind[row.kind]}: ${plain(row.title)}`,
    ...(row.weak.length > 0 ? [`${t.weakWording} ${row.weak.map(plain).join(' ')}`] : []),
    ...(current === null ? [] : [current]),
    row.progress === null ? t.noScore : `${t.score} ${score(row.progress)}`,
    ...(row.progress !== null && row.expected !== null ? [t.expected(score(row.expected))] : []),
    ...(row.health === 'none' ? [] : [t.health[row.health]]),
    ...(row.kind === 'objective' ? [row.team, row.owner].filter((name) => name !== null).map(plain) : []),
    ...more,
  ];
  return parts.join(', ');
}
