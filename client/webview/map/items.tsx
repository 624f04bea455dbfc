import { Component } from 'preact';
import type { PanelRow } from '../../../server/src/protocol.ts';
import { domIdOf } from '../row.tsx';
import type { MapLocale } from './locale.ts';
import type { MapNode } from './model.ts';
import { drawnLines } from './shapes.ts';
import { spoken } from './speech.ts';

export interface ItemsProps {
  readonly node: MapNode;
  readonly row: PanelRow;
  /** The rows of its key results; empty when they are not shown. */
  readonly lines: readonly PanelRow[];
  readonly open: boolean;
  readonly active: string | null;
  readonly locale: MapLocale;
}

/** An objective and its key results as a screen reader has them; the drawing itself is for the eye alone. */
export class Items extends Component<ItemsProps> {
  override shouldComponentUpdate(next: ItemsProps): boolean {
    const { node, row, lines, open, active, locale } = this.props;
    return (
      node !== next.node ||
      row !== next.row ||
      open !== next.open ||
      active !== next.active ||
      locale !== next.locale ||
      lines.length !== next.lines.length ||
      next.lines.some((line, index) => line !== lines[index])
    );
  }

  override render() {
    const { node, row, lines, open, active, locale } = this.props;
    const { m } = locale;
    const more = node.below === 0 ? [] : [open ? m.below(node.below) : m.hidden(node.below)];
    return (
      <>
        {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the map, which names its active item */}
        <div
          id={domIdOf(node.id)}
          role="treeitem"
          aria-level={node.level}
          aria-posinset={node.position}
          aria-setsize={node.size}
          aria-expanded={node.below === 0 ? undefined : open}
          aria-selected={active === node.id}
        >
          {spoken(row, locale, more)}
        </div>
        {lines.slice(0, drawnLines(lines.map(({ id }) => id)).length).map((line, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the map, which names its active item
          <div
            key={line.id}
            id={domIdOf(line.id)}
            role="treeitem"
            aria-level={node.level + 1}
            aria-posinset={index + 1}
            aria-setsize={lines.length}
            aria-selected={active === line.id}
            aria-keyshortcuts="C"
          >
            {spoken(line, locale)}
          </div>
        ))}
      </>
    );
  }
}
