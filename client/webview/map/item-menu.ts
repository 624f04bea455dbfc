import { CHECK_IN_KEY } from '../keys.ts';
import type { MenuItem } from '../menu.tsx';
import type { MapLocale } from './locale.ts';
import { isOpen, type MapState } from './state.ts';

/** What can be done with an objective or a key result. */
export interface ItemActions {
  readonly checkIn: (id: string) => void;
  readonly goTo: (id: string) => void;
  readonly explain: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly copy: (ref: string) => void;
}

/** The menu of an objective or a key result. */
export function itemMenu(id: string, state: MapState, { t, m }: MapLocale, actions: ItemActions): readonly MenuItem[] {
  const { model, panel } = state;
  const node = model.nodes.get(id);
  const ref = panel.rows.get(id)?.ref ?? null;
  const items: MenuItem[] = [];
  if (node === undefined) items.push({ label: t.checkIn, shortcut: CHECK_IN_KEY.toUpperCase(), run: () => actions.checkIn(id) });
  items.push({ label: t.goToLine, run: () => actions.goTo(id) });
  items.push({ label: t.explain, shortcut: 'E', run: () => actions.explain(id) });
  if (node !== undefined && node.below > 0) {
    items.push({ label: isOpen(state, node) ? m.close : m.open, run: () => actions.toggle(id) });
  }
  if (ref !== null) items.push({ label: t.copyReference, run: () => actions.copy(ref) });
  return items;
}
