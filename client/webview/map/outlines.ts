import type { Health } from '../../../server/src/core/model/okr.ts';
import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Box } from './layout.ts';
import { overlaps, type Rect } from './viewport.ts';

/** Nodes as they are seen from afar: one path for each health, however many nodes there are. `area`: what is looked at. */
export function outlinesOf(
  boxes: Iterable<Box>,
  rows: ReadonlyMap<string, PanelRow>,
  area: Rect | null,
  matches: ReadonlySet<string> | null = null,
): readonly (readonly [cls: string, d: string])[] {
  const paths = new Map<string, string[]>();
  for (const box of boxes) {
    if (area !== null && !overlaps(box, area)) continue;
    const health: Health = rows.get(box.id)?.health ?? 'none';
    const cls = `block ${health}${matches === null ? '' : matches.has(box.id) ? ' match' : ' other'}`;
    const part = `M${Math.round(box.x)} ${Math.round(box.y)}h${box.width}v${Math.round(box.height)}h${-box.width}z`;
    const known = paths.get(cls);
    if (known === undefined) paths.set(cls, [part]);
    else known.push(part);
  }
  return [...paths].map(([cls, parts]) => [cls, parts.join('')] as const);
}
