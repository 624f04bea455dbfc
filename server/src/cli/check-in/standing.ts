import {
  type CheckInForm,
  formatScore,
  type Health,
  healthShape,
  healthTone,
  healthWord,
  type Locale,
  type OkrService,
} from '../../core/index.ts';
import { type Paint, printable } from '../style.ts';

/** How a key result, its objective and what is at the top above it stand. */
export interface Standing {
  readonly kind: 'key-result' | 'objective';
  readonly ref: string | null;
  readonly title: string;
  readonly progress: number | null;
  readonly health: Health;
}

/** The key result of a form, its objective, and the topmost objective that the score reaches; where that is another one. */
export function standingsOf(service: OkrService, form: CheckInForm, locale: Locale): Standing[] {
  // All that a file holds is of one cycle.
  const cycle = service.scorecard(locale).find(({ uri }) => uri === form.uri)?.cycle ?? null;
  const rows = new Map(service.tree(cycle, locale).rows.map((row) => [row.id, row]));
  const chain: Standing[] = [];
  for (let row = rows.get(form.row); row; row = rows.get(row.parent ?? '')) {
    const { kind, ref, title, progress, health } = row;
    if (chain.length === 0 || kind === 'objective')
      chain.push({ kind: kind === 'objective' ? kind : 'key-result', ref, title, progress, health });
  }
  return chain.filter((_, i) => i < 2 || i === chain.length - 1);
}

/** A score before and after. */
export interface Move extends Standing {
  readonly before: number | null;
}

export function movesOf(before: readonly Standing[], after: readonly Standing[]): Move[] {
  return after.map((now, i) => ({ ...now, before: before[i]?.progress ?? null }));
}

/** The same as data: numbers with at most four decimals. */
export function movesData(moves: readonly Move[]) {
  const rounded = (score: number | null) => (score === null ? null : Math.round(score * 1e4) / 1e4);
  return moves.map(({ kind, ref, title, health, before, progress }) => ({
    kind,
    ref,
    title,
    before: rounded(before),
    after: rounded(progress),
    health,
  }));
}

/** `0.50 → 0.80 ● on track  Title`, a line each. */
export function movesText(moves: readonly Move[], paint: Paint, locale: Locale): string {
  return moves
    .map(({ before, progress, health, title, kind }) => {
      const scores = `${formatScore(before, locale).padStart(4)} → ${formatScore(progress, locale).padStart(4)}`;
      const shape = paint(healthShape(health), healthTone(health));
      const name = kind === 'objective' ? paint(printable(title), 'strong') : printable(title);
      return `  ${scores} ${shape} ${name}  ${paint(healthWord(health, locale), 'muted')}\n`;
    })
    .join('');
}
