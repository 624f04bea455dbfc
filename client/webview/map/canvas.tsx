import { Component, createRef } from 'preact';
import { domIdOf } from '../row.tsx';
import { branchesIn } from './branches.ts';
import { Camera, type Spot } from './camera.ts';
import type { Layout } from './layout.ts';
import type { MapLocale } from './locale.ts';
import { Minimap, type MinimapHandle } from './minimap.tsx';
import { nodeOf } from './model.ts';
import { outlinesOf } from './outlines.ts';
import { Pointers } from './pointers.ts';
import { seenIn } from './seen.tsx';
import type { Detail, Titles } from './shapes.ts';
import type { MapState } from './state.ts';
import { contains, overlaps, type Rect, zoomedAt } from './viewport.ts';
import type { Measure } from './wrap.ts';

/** What the page may ask of the canvas. */
export interface CanvasHandle {
  focus(): void;
  fit(): void;
  zoom(by: number): void;
  pan(x: number, y: number): void;
  /** Brings an item into view once it is drawn; `centre`: into the middle, and large enough to be read. */
  bring(id: string, centre?: boolean): void;
  rectOf(id: string): DOMRect | undefined;
}

export interface CanvasProps {
  readonly handle: { current: CanvasHandle | null };
  readonly state: MapState;
  readonly layout: Layout;
  readonly matches: ReadonlySet<string> | null;
  readonly titles: Titles;
  readonly measure: Measure;
  readonly locale: MapLocale;
  /** Where one looked before the page was thrown away. */
  readonly spot: Spot | null;
  readonly onSpot: (spot: Spot) => void;
  /** Answers whether the key was one of the map's. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onClick: (id: string) => void;
  readonly onDoubleClick: (id: string) => void;
  readonly onMenu: (id: string, x: number, y: number) => void;
  readonly onToggle: (id: string) => void;
}

/** Below these sizes a title can no longer be read, and then not even a large one. */
const MIDDLE = 0.6;
const FAR = 0.26;
/** More nodes than this in view are drawn as what they are from afar: outlines in the colour of their health. */
const MOST_NODES = 500;
/** Windows drawn beyond each edge, so that not every step of a pan draws anew. */
const BEYOND = 0.4;

/** The drawing: as much of it as one looks at, moved and zoomed without being drawn anew. */
export class Canvas extends Component<CanvasProps> implements CanvasHandle {
  private readonly host = createRef<HTMLDivElement>();
  private readonly stage = createRef<SVGGElement>();
  private readonly minimap: { current: MinimapHandle | null } = { current: null };
  private readonly camera = new Camera(
    () => this.props,
    () => this.moved(),
  );
  private readonly pointers = new Pointers({
    view: () => this.camera.view,
    set: (view) => this.camera.look(view),
    least: () => this.camera.least(),
  });
  /** What is drawn of the map at the moment. */
  private area: Rect = { x: 0, y: 0, width: 0, height: 0 };
  private detail: Detail | 'far' = 'near';
  private resize: ResizeObserver | null = null;
  /** Whether what stands just beyond the window is still to be drawn: first comes what one sees. */
  private isNarrow = true;
  private widening = 0;

  override componentDidMount(): void {
    const host = this.host.current!;
    const { camera } = this;
    const { spot } = this.props;
    this.props.handle.current = this;
    camera.size = { width: host.clientWidth, height: host.clientHeight };
    this.resize = new ResizeObserver(() => {
      const size = { width: host.clientWidth, height: host.clientHeight };
      if (size.width === camera.size.width && size.height === camera.size.height) return;
      camera.resize(size);
      this.forceUpdate();
      camera.look(camera.view);
    });
    this.resize.observe(host);
    // Preact's own listeners are passive where the browser likes them so; this one keeps the page from zooming.
    host.addEventListener('wheel', this.onWheel, { passive: false });
    if (spot !== null) camera.centreOn(spot);
    this.forceUpdate();
  }

  override componentWillUnmount(): void {
    this.camera.stop();
    clearTimeout(this.widening);
    this.resize?.disconnect();
    this.host.current?.removeEventListener('wheel', this.onWheel);
    if (this.props.handle.current === this) this.props.handle.current = null;
  }

  override componentDidUpdate(): void {
    this.camera.settle();
    this.move();
    if (this.isNarrow && this.widening === 0) requestAnimationFrame(this.widen);
  }

  /** Once what one sees is painted, what one may pan to is drawn, and the overview. */
  private readonly widen = (): void => {
    clearTimeout(this.widening);
    this.widening = window.setTimeout(() => {
      this.widening = 0;
      if (this.host.current === null) return;
      this.isNarrow = false;
      this.forceUpdate();
    }, 0);
  };

  focus(): void {
    this.host.current?.focus({ preventScroll: true });
  }

  fit(): void {
    this.camera.fit();
  }

  zoom(by: number): void {
    this.camera.zoom(by);
  }

  pan(x: number, y: number): void {
    this.camera.pan(x, y);
  }

  bring(id: string, centre = false): void {
    this.camera.bring(id, centre);
    // After what the same key has changed is drawn.
    queueMicrotask(() => queueMicrotask(() => this.camera.settle()));
  }

  rectOf(id: string): DOMRect | undefined {
    const items = this.host.current?.querySelectorAll<SVGElement>('.node, .line') ?? [];
    return [...items].find((item) => item.dataset.id === id)?.getBoundingClientRect();
  }

  /** Draws anew only when one comes to what is not drawn, or what is drawn shows too much or too little. */
  private moved(): void {
    const shown = this.camera.shown();
    if (!contains(this.area, shown) || this.detailNow() !== this.detail || this.area.width > shown.width * 4) this.forceUpdate();
    else this.move();
  }

  private move(): void {
    const { camera } = this;
    const { x, y, k } = camera.view;
    this.stage.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    this.minimap.current?.show(camera.shown());
    const { spot } = camera;
    if (spot !== null) this.props.onSpot(spot);
  }

  private detailNow(): Detail | 'far' {
    const { k } = this.camera.view;
    if (k < FAR) return 'far';
    const shown = this.camera.shown();
    let count = 0;
    for (const box of this.props.layout.boxes.values()) if (overlaps(box, shown)) count++;
    return count > MOST_NODES ? 'far' : k < MIDDLE ? 'middle' : 'near';
  }

  private readonly onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    // A line is about sixteen pixels, a page about what one sees.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.camera.size.height : 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // A pinch on a touchpad comes in small steps, a wheel in large ones.
      const by = Math.exp(-Math.max(-60, Math.min(60, y)) * (Math.abs(y) < 20 ? 0.01 : 0.004));
      const { view } = this.camera;
      this.camera.look(zoomedAt(view, view.k * by, this.pointOf(event), this.camera.least()));
    } else if (event.shiftKey && x === 0) this.pan(-y, 0);
    else this.pan(-x, -y);
  };

  private pointOf(event: MouseEvent): { x: number; y: number } {
    const rect = this.host.current!.getBoundingClientRect();
    return { x: event.clientX - rect.left, y: event.clientY - rect.top };
  }

  /** What a pointer is on; from afar nodes are not drawn one by one. */
  private targetOf(event: MouseEvent): { readonly id: string; readonly toggle: boolean } | null {
    const item = (event.target as Element).closest<SVGElement>('[data-id]');
    if (item !== null) return { id: item.dataset.id!, toggle: item.dataset.part === 'toggle' };
    if (this.detail !== 'far') return null;
    const { x, y } = this.pointOf(event);
    const { view } = this.camera;
    const at = { x: (x - view.x) / view.k, y: (y - view.y) / view.k, width: 0, height: 0 };
    for (const box of this.props.layout.boxes.values()) if (contains(box, at)) return { id: box.id, toggle: false };
    return null;
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (this.pointers.dragged) return;
    const target = this.targetOf(event);
    if (target === null) return;
    if (target.toggle) this.props.onToggle(target.id);
    else this.props.onClick(target.id);
  };

  private readonly onDoubleClick = (event: MouseEvent): void => {
    const target = this.targetOf(event);
    if (target !== null && !target.toggle) this.props.onDoubleClick(target.id);
  };

  private readonly onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const target = this.targetOf(event);
    // The menu key makes a click without a button; it was answered as a key.
    if (target !== null && event.button === 2) this.props.onMenu(target.id, event.clientX, event.clientY);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (this.props.onKey(event)) event.preventDefault();
  };

  override render() {
    const { layout, state, matches, titles, locale } = this.props;
    if (this.camera.follow(this.props.spot)) this.isNarrow = true;
    this.detail = this.detailNow();
    this.area = this.camera.shown(this.isNarrow ? 0 : BEYOND);
    const branches = branchesIn(this.area, state, layout, titles);
    const pathOf = (second: boolean) => branches.flatMap((branch) => (branch.second === second ? [branch.d] : [])).join('');
    const activeItem = nodeOf(state.model, state.active) === undefined ? null : state.active;
    const nodes = seenIn(this.area, this.detail, this.props);
    const heading = layout.heading === null ? undefined : state.panel.rows.get(state.model.group ?? '');
    return (
      <div
        ref={this.host}
        class={`canvas ${this.detail}${matches === null ? '' : ' finding'}`}
        role="tree"
        tabIndex={0}
        aria-label={locale.m.label}
        aria-describedby="map-keys"
        aria-activedescendant={activeItem === null ? undefined : domIdOf(activeItem)}
        onKeyDown={this.onKeyDown}
        onPointerDown={this.pointers.onDown}
        onPointerMove={this.pointers.onMove}
        onPointerUp={this.pointers.onUp}
        onPointerCancel={this.pointers.onUp}
        onClick={this.onClick}
        onDblClick={this.onDoubleClick}
        onContextMenu={this.onContextMenu}
      >
        <div class="sr-only" role="none">
          {nodes.spoken}
        </div>
        <svg class="drawing" aria-hidden="true" width="100%" height="100%">
          <g ref={this.stage}>
            {heading !== undefined && (
              <text class="heading" x={layout.heading!.x} y={layout.heading!.y + 16} font-size="15" font-weight="600">
                {heading.title}
              </text>
            )}
            <path class="edge" d={pathOf(false)} />
            <path class="edge second" d={pathOf(true)} />
            {this.detail === 'far' &&
              outlinesOf(layout.boxes.values(), state.panel.rows, this.area, matches).map(([cls, d]) => (
                <path key={cls} class={cls} d={d} />
              ))}
            {nodes.drawn}
          </g>
        </svg>
        <Minimap
          handle={this.minimap}
          layout={layout}
          rows={state.panel.rows}
          late={this.isNarrow}
          label={locale.m.overview}
          onGo={(x, y) => {
            this.camera.centreOn({ x, y, k: this.camera.view.k });
            this.camera.look(this.camera.view);
          }}
        />
      </div>
    );
  }
}
