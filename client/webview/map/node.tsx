import { Component, h } from 'preact';
import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Box, Direction } from './layout.ts';
import type { MapLocale } from './locale.ts';
import type { MapNode } from './model.ts';
import { type Detail, drawnLines, lineMiddle, lineShapes, nodeShapes, type Shape, type Titles, toggleShapes } from './shapes.ts';
import { type Measure, plain } from './wrap.ts';

export interface NodeProps {
  readonly node: MapNode;
  readonly row: PanelRow;
  /** The rows of its key results; empty when they are not shown. */
  readonly lines: readonly PanelRow[];
  readonly box: Box;
  readonly direction: Direction;
  readonly detail: Detail;
  readonly open: boolean;
  /** Itself or one of its key results, when the keyboard is there. */
  readonly active: string | null;
  /** What is looked for; `null`: nothing is. */
  readonly matches: ReadonlySet<string> | null;
  readonly titles: Titles;
  readonly measure: Measure;
  readonly locale: MapLocale;
}

export const drawn = ({ tag, cls, at, text }: Shape, key: number) => h(tag, { key, class: cls, ...at }, text);

/** An objective with its key results. It is drawn again only when it says something else, moves or is marked. */
export class Node extends Component<NodeProps> {
  override shouldComponentUpdate(next: NodeProps): boolean {
    const { lines, box, ...rest } = this.props;
    const { lines: nextLines, box: nextBox, ...nextRest } = next;
    return (
      Object.entries(nextRest).some(([name, value]) => value !== rest[name as keyof typeof rest]) ||
      box.x !== nextBox.x ||
      box.y !== nextBox.y ||
      box.height !== nextBox.height ||
      lines.length !== nextLines.length ||
      nextLines.some((row, index) => row !== lines[index])
    );
  }

  override render() {
    const { node, row, lines, box, direction, detail, open, active, matches, titles, measure, locale } = this.props;
    const { m } = locale;
    const drawing = { row, height: box.height, locale, titles, measure };
    const shown = drawnLines(lines.map(({ id }) => id)).length;
    const classes = ['node'];
    // From afar a key result is not drawn; its objective stands for it.
    if (active === node.id || (active !== null && detail !== 'near')) classes.push('active');
    if (matches !== null) classes.push(matches.has(node.id) ? 'match' : lines.some(({ id }) => matches.has(id)) ? '' : 'other');
    return (
      <g transform={`translate(${box.x} ${box.y})`} class={classes.join(' ')} data-id={node.id}>
        <g class="own">
          <title>{plain(row.title)}</title>
          {nodeShapes(drawing, lines.length, detail).map(drawn)}
        </g>
        {detail === 'near' &&
          lines.slice(0, shown).map((line, index) => {
            const mark = active === line.id ? ' active' : matches?.has(line.id) === true ? ' match' : '';
            return (
              <g key={line.id} class={`line${mark}`} data-id={line.id}>
                <title>{plain(line.title)}</title>
                {lineShapes(line, lineMiddle(row, titles, index), { locale, measure }).map(drawn)}
              </g>
            );
          })}
        {node.below > 0 && (
          <g data-part="toggle" data-id={node.id}>
            <title>{open ? m.close : m.hidden(node.below)}</title>
            {toggleShapes(...toggleAt(direction, box), open ? 0 : node.below).map(drawn)}
          </g>
        )}
      </g>
    );
  }
}

/** Where a node's toggle stands: on the edge from which its branches grow. */
export function toggleAt(direction: Direction, { width, height }: Box): [x: number, y: number] {
  return direction === 'down' ? [width / 2, height] : [width, height / 2];
}
