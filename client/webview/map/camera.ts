import { firstView, followed, sees } from './follow.ts';
import { Glide } from './glide.ts';
import type { Layout } from './layout.ts';
import { nodeOf } from './model.ts';
import { drawnLines, LINE_HEIGHT, lineMiddle, type Titles } from './shapes.ts';
import type { MapState } from './state.ts';
import { broughtInto, fitted, kept, leastOf, overlaps, type Rect, type Size, shownOf, type View, zoomedAt } from './viewport.ts';

/** Where one looks, whatever the size of the window: the point of the map in its middle, and how large things are. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What stands before the camera. */
export interface Filmed {
  readonly state: MapState;
  readonly layout: Layout;
  readonly titles: Titles;
}

/** Looks at the map: what one sees of it, and how that changes when a person, the window or the map itself moves. */
export class Camera {
  size: Size = { width: 1, height: 1 };
  view: View = { x: 0, y: 0, k: 1 };
  private readonly filmed: () => Filmed;
  private readonly onMove: () => void;
  private readonly gliding = new Glide();
  private layout: Layout | null = null;
  private wanted: { readonly id: string; readonly centre: boolean } | null = null;

  /** `onMove`: the view is another. */
  constructor(filmed: () => Filmed, onMove: () => void) {
    this.filmed = filmed;
    this.onMove = onMove;
  }

  stop(): void {
    this.gliding.stop();
  }

  /** What one sees, and as much more on each side as `more` windows. */
  shown(more = 0): Rect {
    return shownOf(this.view, this.size, more);
  }

  /** What is in the middle; `null` before there is a map. */
  get spot(): Spot | null {
    const { x, y, k } = this.view;
    return this.layout === null ? null : { x: (this.size.width / 2 - x) / k, y: (this.size.height / 2 - y) / k, k };
  }

  /** Puts a point of the map into the middle. */
  centreOn({ x, y, k }: Spot): void {
    this.view = { x: this.size.width / 2 - x * k, y: this.size.height / 2 - y * k, k };
  }

  /** The window is as large as this: what was in the middle stays there; what the keyboard is on stays in view. */
  resize(size: Size): void {
    const wasActiveIn = this.activeInView();
    const { x, y, k } = this.view;
    this.view = { x: x + (size.width - this.size.width) / 2, y: y + (size.height - this.size.height) / 2, k };
    this.size = size;
    if (wasActiveIn) this.showActive();
  }

  fit(): void {
    this.glide(fitted(this.filmed().layout, this.size));
  }

  /** `by` 0: to 100 %. What one is at stays where it is; else what is in the middle. */
  zoom(by: number): void {
    const active = this.activeInView() ? this.placeOf(this.filmed().state.active!) : null;
    const { x, y, k } = this.view;
    const at =
      active === null
        ? { x: this.size.width / 2, y: this.size.height / 2 }
        : { x: x + (active.x + active.width / 2) * k, y: y + (active.y + active.height / 2) * k };
    this.glide(zoomedAt(this.view, by === 0 ? 1 : k * by, at, this.least()));
  }

  pan(x: number, y: number): void {
    this.look({ ...this.view, x: this.view.x + x, y: this.view.y + y });
  }

  /** Brings an item into view once it is drawn; `centre`: into the middle, and large enough to be read. */
  bring(id: string, centre: boolean): void {
    this.wanted = { id, centre };
  }

  /** Goes where it was asked to go, once what it goes to is drawn. */
  settle(): void {
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

  /** At once, and never so far that nothing of the map is seen. */
  look(view: View): void {
    this.gliding.stop();
    this.set(kept(view, this.filmed().layout, this.size));
  }

  least(): number {
    return leastOf(this.filmed().layout, this.size);
  }

  /** When nodes come, go or grow, what one looks at stays where it is. Answers whether they did. `spot`: where one looked earlier. */
  follow(spot: Spot | null): boolean {
    const { layout: before } = this;
    const { layout, state } = this.filmed();
    if (before === layout || this.size.width <= 1) return false;
    this.layout = layout;
    const active = nodeOf(state.model, state.active)?.id ?? null;
    if (before === null) {
      if (spot === null) this.view = firstView(layout, this.size);
    } else if (before.boxes.size === 0 || before.direction !== layout.direction) {
      const wasActiveIn = sees(this.view, this.size, before, active);
      this.view = firstView(layout, this.size);
      if (wasActiveIn) this.showActive();
    } else this.view = followed(this.view, this.size, before, layout, active);
    return true;
  }

  private showActive(): void {
    const place = this.placeOf(this.filmed().state.active!);
    if (place !== null) this.view = broughtInto(this.view, place, this.size);
  }

  /** Where an objective or a key result is on the map. */
  private placeOf(id: string): Rect | null {
    const { layout, state, titles } = this.filmed();
    const node = nodeOf(state.model, id);
    const box = layout.boxes.get(node?.id ?? '');
    if (node === undefined || box === undefined) return null;
    const index = id === node.id ? -1 : drawnLines(node.keyResults).indexOf(id);
    if (index < 0) return box;
    const middle = lineMiddle(state.panel.rows.get(node.id)!, titles, index);
    return { x: box.x, y: box.y + middle - LINE_HEIGHT / 2, width: box.width, height: LINE_HEIGHT };
  }

  private activeInView(): boolean {
    const { active } = this.filmed().state;
    const place = active === null ? null : this.placeOf(active);
    return place !== null && overlaps(place, this.shown());
  }

  private glide(to: View): void {
    const step = (view: View) => this.set(view);
    this.gliding.to(this.view, to, step, (view) => this.look(view));
  }

  /** Without a look at where the map ends: of a view on the way to another. */
  set(view: View): void {
    this.view = view;
    this.onMove();
  }
}
