import type { JSX } from 'preact';
import { Items } from './items.tsx';
import type { Layout } from './layout.ts';
import type { MapLocale } from './locale.ts';
import { nodeOf } from './model.ts';
import { Node } from './node.tsx';
import type { Detail, Titles } from './shapes.ts';
import { isOpen, type MapState } from './state.ts';
import { overlaps, type Rect } from './viewport.ts';
import type { Measure } from './wrap.ts';

export interface SeenProps {
  readonly state: MapState;
  readonly layout: Layout;
  readonly matches: ReadonlySet<string> | null;
  readonly titles: Titles;
  readonly measure: Measure;
  readonly locale: MapLocale;
}

/** The nodes in an area, drawn and in words. */
export function seenIn(
  area: Rect,
  far: Detail | 'far',
  { layout, state, matches, titles, measure, locale }: SeenProps,
): { readonly drawn: JSX.Element[]; readonly spoken: JSX.Element[] } {
  const { boxes, direction } = layout;
  const activeNode = nodeOf(state.model, state.active)?.id ?? null;
  const drawn: JSX.Element[] = [];
  const spoken: JSX.Element[] = [];
  for (const box of boxes.values()) {
    const isActive = box.id === activeNode;
    // What the keyboard is on is there wherever one looks: a screen reader's cursor is on it.
    if (!isActive && (far === 'far' || !overlaps(box, area))) continue;
    const node = state.model.nodes.get(box.id)!;
    const shared = {
      node,
      row: state.panel.rows.get(box.id)!,
      lines: state.lines ? node.keyResults.flatMap((id) => state.panel.rows.get(id) ?? []) : [],
      open: isOpen(state, node),
      active: isActive ? state.active : null,
      locale,
    };
    const detail = far === 'far' ? 'middle' : far;
    drawn.push(<Node key={box.id} {...shared} {...{ box, direction, detail, matches, titles, measure }} />);
    spoken.push(<Items key={box.id} {...shared} />);
  }
  return { drawn, spoken };
}
