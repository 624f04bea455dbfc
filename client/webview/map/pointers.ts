import { type View, zoomedAt } from './viewport.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is moved. */
export interface MovedMap {
  readonly view: () => View;
  readonly set: (view: View) => void;
  /** How small it may become. */
  readonly least: () => number;
}

/** A hand that trembles this much on a click does not move the map. */
const STILL = 4;

/** Drags the map with one pointer and pinches it with two. */
export class Pointers {
  private readonly down = new Map<number, Point>();
  private start: Point | null = null;
  private readonly map: MovedMap;
  /** Whether the pointer that went up just now had moved the map: then it was no click. */
  dragged = false;

  constructor(map: MovedMap) {
    this.map = map;
  }

  readonly onDown = (event: PointerEvent): void => {
    if (event.button > 1) return;
    if (this.down.size === 0) {
      this.dragged = false;
      this.start = { x: event.clientX, y: event.clientY };
    }
    this.down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  readonly onMove = (event: PointerEvent): void => {
    const before = this.down.get(event.pointerId);
    if (before === undefined || this.start === null) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!this.dragged) {
      if (Math.hypot(now.x - this.start.x, now.y - this.start.y) < STILL) return;
      this.dragged = true;
      // Not before: a captured pointer clicks on the map and not on a node.
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const view = this.map.view();
    const other = [...this.down].find(([id]) => id !== event.pointerId)?.[1];
    this.down.set(event.pointerId, now);
    if (other === undefined) {
      this.map.set({ ...view, x: view.x + now.x - before.x, y: view.y + now.y - before.y });
      return;
    }
    const host = (event.currentTarget as Element).getBoundingClientRect();
    const middle = (point: Point) => ({ x: (point.x + other.x) / 2 - host.left, y: (point.y + other.y) / 2 - host.top });
    const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    const zoomed = zoomedAt(view, view.k * (apart(now) / apart(before)), middle(before), this.map.least());
    const [a, b] = [middle(before), middle(now)];
    this.map.set({ ...zoomed, x: zoomed.x + b.x - a.x, y: zoomed.y + b.y - a.y });
  };

  readonly onUp = (event: PointerEvent): void => {
    this.down.delete(event.pointerId);
    if (this.down.size === 0) this.start = null;
  };
}
