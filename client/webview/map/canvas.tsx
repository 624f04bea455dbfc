import { Component, createRef } from 'preact';
import { domIdOf } from '../row.tsx';
import { branchesIn } from './branches.ts';
import { firstView, followed, sees } from './follow.ts';
import { Glide } from './glide.ts';
import type { Layout } from './layout.ts';
import type { MapLocale } from './locale.ts';
import { Minimap, type MinimapHandle } from './minimap.tsx';
import { nodeOf } from './model.ts';
import { outlinesOf } from './outlines.ts';
import { Pointers } from './pointers.ts';
import { seenIn } from './seen.tsx';
import { type Detail, drawnLines, LINE_HEIGHT, lineMiddle, type Titles } from './shapes.ts';
import type { MapState } from './state.ts';
import {
  broughtInto,
  contains,
  fitted,
  kept,
  leastOf,
  overlaps,
  type Rect,
  type Size,
  shownOf,
  type View,
  zoomedAt,
} from './viewport.ts';
import type { Measure } from './wrap.ts';

/** Where one looks, whatever the size of the window: the point of the map in its middle, and how large things are. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

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
  private readonly pointers = new Pointers({
    view: () => this.view,
    set: (view) => this.look(view),
    least: () => this.least(),
  });
  private size: Size = { width: 1, height: 1 };
  private view: View = { x: 0, y: 0, k: 1 };
  /** What is drawn of the map at the moment. */
  private area: Rect = { x: 0, y: 0, width: 0, height: 0 };
  private detail: Detail | 'far' = 'near';
  private layout: Layout | null = null;
  private wanted: { readonly id: string; readonly centre: boolean } | null = null;
  private resize: ResizeObserver | null = null;
  private readonly gliding = new Glide();
  /** Whether what stands just beyond the window is still to be drawn: first comes what one sees. */
  private isNarrow = true;
  private widening = 0;

  override componentDidMount(): void {
    const host = this.host.current!;
    this.props.handle.current = this;
    this.size = { width: host.clientWidth, height: host.clientHeight };
    this.resize = new ResizeObserver(() => {
      const size = { width: host.clientWidth, height: host.clientHeight };
      if (size.width === this.size.width && size.height === this.size.height) return;
      // What is in the middle stays there; what the keyboard is on stays in view.
      const wasActiveIn = this.activeInView();
      const { x, y, k } = this.view;
      this.view = { x: x + (size.width - this.size.width) / 2, y: y + (size.height - this.size.height) / 2, k };
      this.size = size;
      const place = wasActiveIn ? this.placeOf(this.props.state.active!) : null;
      if (place !== null) this.view = broughtInto(this.view, place, size);
      this.forceUpdate();
      this.look(this.view);
    });
    this.resize.observe(host);
    // Preact's own listeners are passive where the browser likes them so; this one keeps the page from zooming.
    host.addEventListener('wheel', this.onWheel, { passive: false });
    const { spot } = this.props;
    this.layout = null;
    if (spot !== null) this.view = this.viewOf(spot);
    this.forceUpdate();
  }

  override componentWillUnmount(): void {
    this.gliding.stop();
    clearTimeout(this.widening);
    this.resize?.disconnect();
    this.host.current?.removeEventListener('wheel', this.onWheel);
    if (this.props.handle.current === this) this.props.handle.current = null;
  }

  override componentDidUpdate(): void {
    this.settle();
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
    this.glide(fitted(this.props.layout, this.size));
  }

  zoom(by: number): void {
    const active = this.activeInView() ? this.placeOf(this.props.state.active!) : null;
    const { x, y, k } = this.view;
    // What one is at stays where it is; else what is in the middle.
    const at =
      active === null
        ? { x: this.size.width / 2, y: this.size.height / 2 }
        : { x: x + (active.x + active.width / 2) * k, y: y + (active.y + active.height / 2) * k };
    this.glide(zoomedAt(this.view, by === 0 ? 1 : k * by, at, this.least()));
  }

  pan(x: number, y: number): void {
    this.look({ ...this.view, x: this.view.x + x, y: this.view.y + y });
  }

  bring(id: string, centre = false): void {
    this.wanted = { id, centre };
    // After what the same key has changed is drawn.
    queueMicrotask(() => queueMicrotask(() => this.settle()));
  }

  rectOf(id: string): DOMRect | undefined {
    const items = this.host.current?.querySelectorAll<SVGElement>('.node, .line') ?? [];
    return [...items].find((item) => item.dataset.id === id)?.getBoundingClientRect();
  }

  private least(): number {
    return leastOf(this.props.layout, this.size);
  }

  private viewOf({ x, y, k }: Spot): View {
    return { x: this.size.width / 2 - x * k, y: this.size.height / 2 - y * k, k };
  }

  /** Where an objective or a key result is on the map. */
  private placeOf(id: string): Rect | null {
    const { layout, state, titles } = this.props;
    const node = nodeOf(state.model, id);
    const box = layout.boxes.get(node?.id ?? '');
    if (node === undefined || box === undefined) return null;
    const index = id === node.id ? -1 : drawnLines(node.keyResults).indexOf(id);
    if (index < 0) return box;
    const middle = lineMiddle(state.panel.rows.get(node.id)!, titles, index);
    return { x: box.x, y: box.y + middle - LINE_HEIGHT / 2, width: box.width, height: LINE_HEIGHT };
  }

  private activeInView(): boolean {
    const { active } = this.props.state;
    const place = active === null ? null : this.placeOf(active);
    return place !== null && overlaps(place, shownOf(this.view, this.size));
  }

  /** Goes where it was asked to go, once what it goes to is drawn. */
  private settle(): void {
    const { wanted } = this;
    const place = wanted === null ? null : this.placeOf(wanted.id);
    if (wanted === null || place === null) return;
    this.wanted = null;
    if (!wanted.centre) {
      this.glide(broughtInto(this.view, place, this.size));
      return;
    }
    const k = Math.max(this.view.k, 0.85);
    const { width, height } = this.size;
    this.glide({ x: width / 2 - (place.x + place.width / 2) * k, y: height / 2 - (place.y + place.height / 2) * k, k });
  }

  private glide(to: View): void {
    const step = (view: View) => this.set(view);
    this.gliding.to(this.view, to, step, (view) => this.look(view));
  }

  private look(view: View): void {
    this.gliding.stop();
    this.set(kept(view, this.props.layout, this.size));
  }

  private set(view: View): void {
    this.view = view;
    const shown = shownOf(view, this.size);
    if (!contains(this.area, shown) || this.detailNow() !== this.detail || this.area.width > shown.width * 4) this.forceUpdate();
    else this.move();
  }

  private move(): void {
    const { x, y, k } = this.view;
    this.stage.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    this.minimap.current?.show(shownOf(this.view, this.size));
    const { width, height } = this.size;
    if (this.layout !== null) this.props.onSpot({ x: (width / 2 - x) / k, y: (height / 2 - y) / k, k });
  }

  private detailNow(): Detail | 'far' {
    const { k } = this.view;
    if (k < FAR) return 'far';
    const shown = shownOf(this.view, this.size);
    let count = 0;
    for (const box of this.props.layout.boxes.values()) if (overlaps(box, shown)) count++;
    return count > MOST_NODES ? 'far' : k < MIDDLE ? 'middle' : 'near';
  }

  /** When nodes come, go or grow, what one looks at stays where it is. */
  private follow(layout: Layout): void {
    const { layout: before } = this;
    if (before === layout || this.size.width <= 1) return;
    this.layout = layout;
    this.isNarrow = true;
    const { state, spot } = this.props;
    const active = nodeOf(state.model, state.active)?.id ?? null;
    if (before === null) {
      if (spot === null) this.view = firstView(layout, this.size);
    } else if (before.boxes.size === 0 || before.direction !== layout.direction) {
      const wasActiveIn = sees(this.view, this.size, before, active);
      this.view = firstView(layout, this.size);
      const place = wasActiveIn ? this.placeOf(state.active!) : null;
      if (place !== null) this.view = broughtInto(this.view, place, this.size);
    } else this.view = followed(this.view, this.size, before, layout, active);
  }

  private readonly onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    // A line is about sixteen pixels, a page about what one sees.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.size.height : 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // A pinch on a touchpad comes in small steps, a wheel in large ones.
      const by = Math.exp(-Math.max(-60, Math.min(60, y)) * (Math.abs(y) < 20 ? 0.01 : 0.004));
      this.look(zoomedAt(this.view, this.view.k * by, this.pointOf(event), this.least()));
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
    const at = { x: (x - this.view.x) / this.view.k, y: (y - this.view.y) / this.view.k, width: 0, height: 0 };
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
    this.follow(layout);
    this.detail = this.detailNow();
    this.area = shownOf(this.view, this.size, this.isNarrow ? 0 : BEYOND);
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
            const { k } = this.view;
            this.look({ x: this.size.width / 2 - x * k, y: this.size.height / 2 - y * k, k });
          }}
        />
      </div>
    );
  }
}
