import { Component, createRef } from 'preact';
import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Layout } from './layout.ts';
import { outlinesOf } from './outlines.ts';
import { contains, type Rect } from './viewport.ts';

export interface MinimapHandle {
  /** What the window shows. */
  show(shown: Rect): void;
}

export interface MinimapProps {
  readonly handle: { current: MinimapHandle | null };
  readonly layout: Layout;
  readonly rows: ReadonlyMap<string, PanelRow>;
  /** Whether it stays as it is for now: the map itself comes first. */
  readonly late: boolean;
  readonly label: string;
  readonly onGo: (x: number, y: number) => void;
}

const MOST = { width: 200, height: 130 };

/** All of the map in a corner, and where one is on it; for the pointer only, since the keyboard moves the map itself. */
export class Minimap extends Component<MinimapProps> implements MinimapHandle {
  private readonly host = createRef<SVGSVGElement>();
  private readonly frame = createRef<SVGRectElement>();
  private drawnLayout: Layout | null = null;
  private drawnRows: MinimapProps['rows'] | null = null;
  private shown: Rect = { x: 0, y: 0, width: 0, height: 0 };

  override componentDidMount(): void {
    this.props.handle.current = this;
  }

  override componentWillUnmount(): void {
    if (this.props.handle.current === this) this.props.handle.current = null;
  }

  override shouldComponentUpdate(next: MinimapProps): boolean {
    return !next.late && (next.layout !== this.drawnLayout || next.rows !== this.drawnRows);
  }

  override componentDidUpdate(): void {
    this.show(this.shown);
  }

  show(shown: Rect): void {
    this.shown = shown;
    const { width, height } = this.props.layout;
    const frame = this.frame.current;
    const host = this.host.current;
    if (frame === null || host === null) return;
    // A map that is seen whole needs no overview.
    host.style.display = contains(shown, { x: 0, y: 0, width, height }) ? 'none' : '';
    const [x, y] = [Math.max(0, Math.min(width, shown.x)), Math.max(0, Math.min(height, shown.y))];
    frame.setAttribute('x', String(x));
    frame.setAttribute('y', String(y));
    frame.setAttribute('width', String(Math.max(0, Math.min(width, shown.x + shown.width) - x)));
    frame.setAttribute('height', String(Math.max(0, Math.min(height, shown.y + shown.height) - y)));
  }

  private readonly onPointer = (event: PointerEvent): void => {
    event.stopPropagation();
    if (event.buttons === 0) return;
    const host = this.host.current!;
    host.setPointerCapture(event.pointerId);
    const rect = host.getBoundingClientRect();
    const { width, height } = this.props.layout;
    this.props.onGo(((event.clientX - rect.left) / rect.width) * width, ((event.clientY - rect.top) / rect.height) * height);
  };

  override render() {
    const { layout, rows, late, label } = this.props;
    const { width, height, boxes } = layout;
    if (late || width === 0 || height === 0) return null;
    this.drawnLayout = layout;
    this.drawnRows = rows;
    const k = Math.min(MOST.width / width, MOST.height / height);
    return (
      <svg
        ref={this.host}
        class="minimap"
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        width={Math.max(24, width * k)}
        height={Math.max(16, height * k)}
        preserveAspectRatio="none"
        onPointerDown={this.onPointer}
        onPointerMove={this.onPointer}
        onClick={(event) => event.stopPropagation()}
        onDblClick={(event) => event.stopPropagation()}
      >
        <title>{label}</title>
        {outlinesOf(boxes.values(), rows, null).map(([cls, d]) => (
          <path key={cls} class={cls} d={d} />
        ))}
        <rect ref={this.frame} class="frame" />
      </svg>
    );
  }
}
