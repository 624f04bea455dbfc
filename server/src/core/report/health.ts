import { type Locale, messagesOf } from '../messages/index.ts';
import type { Health } from '../model/okr.ts';

const SHAPES: Readonly<Record<Health, string>> = {
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '◆',
  pending: '○',
  outdated: '◌',
  closed: '■',
  none: '○',
};

export type HealthTone = 'good' | 'warning' | 'error' | 'muted';

const TONES: Readonly<Record<Health, HealthTone>> = {
  'on-track': 'good',
  'at-risk': 'warning',
  'off-track': 'error',
  pending: 'muted',
  outdated: 'muted',
  closed: 'muted',
  none: 'muted',
};

/** A health as a shape, since a colour alone does not reach everybody. One column wide in a terminal. */
export function healthShape(health: Health): string {
  return SHAPES[health];
}

/** A health in the reader's words. */
export function healthWord(health: Health, locale: Locale): string {
  return messagesOf(locale).report.health[health];
}

/** How a terminal colours a health. */
export function healthTone(health: Health): HealthTone {
  return TONES[health];
}
