import { type Layout, layoutOf } from './layout.ts';
import type { MapNode } from './model.ts';
import { heightOf, type Titles } from './shapes.ts';
import { isOpen, type MapState } from './state.ts';

/** Lays the map out again only when something moves: a score that changed moves nothing. */
export class Layouts {
  private made: { readonly state: MapState; readonly layout: Layout } | null = null;
  private readonly titles: Titles;
  constructor(titles: Titles) {
    this.titles = titles;
  }

  of(state: MapState): Layout {
    const { made } = this;
    const { model, direction } = state;
    if (made !== null && isAlike(made.state, state)) {
      if (made.state.panel.rows === state.panel.rows) return made.layout;
      if (this.isAsHigh(state, made.layout)) {
        this.made = { state, layout: made.layout };
        return made.layout;
      }
    }
    const childrenOf = (id: string) => {
      const node = model.nodes.get(id)!;
      return isOpen(state, node) ? node.children : NOTHING;
    };
    const heightOf = (id: string) => this.heightOf(state, model.nodes.get(id)!);
    const layout = layoutOf({ roots: model.roots, apart: model.apart, direction, childrenOf, heightOf });
    this.made = { state, layout };
    return layout;
  }

  private heightOf({ panel, lines }: MapState, { id, keyResults }: MapNode): number {
    return heightOf(panel.rows.get(id)!, this.titles, lines ? keyResults.length : 0);
  }

  private isAsHigh(state: MapState, { boxes }: Layout): boolean {
    for (const { id, height } of boxes.values()) if (this.heightOf(state, state.model.nodes.get(id)!) !== height) return false;
    return true;
  }
}

const NOTHING: readonly string[] = [];

/** Whether the same nodes are shown in the same way, whatever they say. */
function isAlike(a: MapState, b: MapState): boolean {
  return (
    a.model === b.model &&
    a.direction === b.direction &&
    a.toggles === b.toggles &&
    a.openLevels === b.openLevels &&
    a.lines === b.lines
  );
}
