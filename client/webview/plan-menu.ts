import { parentsOf, subjectOf } from './align-targets.ts';
import type { Locale } from './locale.ts';
import type { MenuItem } from './menu.tsx';
import type { FromPanel } from './protocol.ts';
import type { PanelState } from './state.ts';

export interface PlanMenu {
  readonly state: PanelState;
  readonly locale: Locale;
  readonly post: (message: FromPanel) => void;
  /** Shows a row and puts the keyboard on it. */
  readonly goTo: (id: string) => void;
  /** Opens the menu with the parents of a row. */
  readonly openParents: () => void;
}

/** What can be done with the plan from a row: go up, align, add below. */
export function planItems({ state, locale, post, goTo, openParents }: PlanMenu, id: string): readonly MenuItem[] {
  const row = state.rows.get(id);
  if (row === undefined || row.kind === 'group') return [];
  const { plan } = locale.t;
  const subject = subjectOf(row);
  const [parent, other] = parentsOf(state, subject);
  const up: MenuItem[] =
    parent === undefined
      ? []
      : other === undefined
        ? [{ label: plan.goToParent, run: () => goTo(parent) }]
        : [{ label: plan.goToParents, run: openParents }];
  const child: MenuItem = { label: plan.addChild, run: () => post({ type: 'addChild', id: subject }) };
  if (row.kind === 'key-result') return [...up, child];
  return [
    ...up,
    { label: plan.alignTo, run: () => post({ type: 'realign', id: subject, target: null }) },
    child,
    { label: plan.addKeyResult, run: () => post({ type: 'addKeyResult', id: subject }) },
    { label: plan.copyMarkdown, run: () => post({ type: 'copyMarkdown', id: subject }) },
  ];
}

/** The parents of a row that has several. */
export function parentItems({ state, goTo }: Pick<PlanMenu, 'state' | 'goTo'>, id: string): readonly MenuItem[] {
  const row = state.rows.get(id);
  if (row === undefined) return [];
  return parentsOf(state, subjectOf(row)).map((parent) => ({
    label: state.rows.get(parent)?.title ?? '',
    run: () => goTo(parent),
  }));
}
