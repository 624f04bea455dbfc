import { Component } from 'preact';
import { type NoTarget, noTargets, subjectOf } from './align-targets.ts';
import type { Locale } from './locale.ts';
import type { PanelState } from './state.ts';

/** An objective on its way to another parent. */
export interface Drag {
  readonly id: string;
  /** The row under the pointer. */
  readonly over: string | null;
  readonly x: number;
  readonly y: number;
  readonly judge: (id: string) => NoTarget | null;
}

export interface RealignDragProps {
  readonly drag: Drag | null;
  readonly state: PanelState;
  readonly locale: Locale;
  readonly onDrag: (drag: Drag | null) => void;
  /** `null`: it was put back. */
  readonly onDrop: (id: string, target: string | null) => void;
}

/** Pixels that a press may move and still be a click. */
const SLACK = 6;
/** Pixels from the edge of the list within which it scrolls, and how many it scrolls in a frame at most. */
const EDGE = 36;
const STEP = 14;

/**
 * Lets the pointer take an objective's row to another row. By pointer events, not by the browser's own drag and drop: that
 * one is the editor's in a webview, says nothing of why a place is none, and cannot be cancelled by a key of ours.
 */
export class RealignDrag extends Component<RealignDragProps> {
  private pressed: { readonly id: string; readonly x: number; readonly y: number; readonly pointer: number } | null = null;
  private frame = 0;

  override componentDidMount(): void {
    for (const [type, listener] of this.listeners) document.addEventListener(type, listener as EventListener, { capture: true });
    addEventListener('blur', this.cancel);
  }

  override componentWillUnmount(): void {
    for (const [type, listener] of this.listeners)
      document.removeEventListener(type, listener as EventListener, { capture: true });
    removeEventListener('blur', this.cancel);
    cancelAnimationFrame(this.frame);
  }

  /** An update may take the row away that is being dragged. */
  override componentDidUpdate(): void {
    const { drag, state } = this.props;
    if (drag !== null && !state.rows.has(drag.id)) this.cancel();
  }

  private readonly onDown = (event: PointerEvent): void => {
    const target = event.target as Element;
    this.pressed = null;
    // A finger scrolls the list; it has the menu.
    if (event.button !== 0 || event.pointerType === 'touch' || target.closest('[data-part]') !== null) return;
    const id = target.closest('.tree .line')?.closest<HTMLElement>('[data-id]')?.dataset.id;
    const row = this.props.state.rows.get(id ?? '');
    if (row === undefined || (row.kind !== 'objective' && row.kind !== 'reference')) return;
    this.pressed = { id: subjectOf(row), x: event.clientX, y: event.clientY, pointer: event.pointerId };
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { pressed } = this;
    if (pressed === null || event.pointerId !== pressed.pointer) return;
    const { clientX: x, clientY: y } = event;
    const { drag, state } = this.props;
    if (drag !== null) {
      this.moveTo(drag, x, y);
      return;
    }
    if (Math.hypot(x - pressed.x, y - pressed.y) < SLACK) return;
    // From here on the pointer is ours, beyond the panel's edge too, and its release is no click on a row.
    treeElement()?.setPointerCapture(pressed.pointer);
    this.moveTo({ id: pressed.id, over: null, x, y, judge: noTargets(state, pressed.id) }, x, y);
    this.frame = requestAnimationFrame(this.scroll);
  };

  private moveTo(drag: Drag, x: number, y: number): void {
    this.props.onDrag({ ...drag, x, y, over: rowAt(x, y) });
  }

  private readonly onUp = (): void => {
    const { drag, onDrop } = this.props;
    this.pressed = null;
    if (drag === null) return;
    this.end();
    const { over } = drag;
    const row = over === null || drag.judge(over) !== null ? undefined : this.props.state.rows.get(over);
    onDrop(drag.id, row === undefined ? null : subjectOf(row));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.props.drag === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  private readonly cancel = (): void => {
    const { drag, onDrop } = this.props;
    this.pressed = null;
    if (drag === null) return;
    this.end();
    onDrop(drag.id, null);
  };

  private end(): void {
    cancelAnimationFrame(this.frame);
    this.props.onDrag(null);
  }

  /** Scrolls the list while the pointer is near its edge. */
  private readonly scroll = (): void => {
    const { drag } = this.props;
    const tree = treeElement();
    if (drag !== null && tree !== null) {
      const { top, bottom } = tree.getBoundingClientRect();
      const into = Math.max(top + EDGE - drag.y, 0) - Math.max(drag.y - (bottom - EDGE), 0);
      const before = tree.scrollTop;
      if (into !== 0) tree.scrollTop -= Math.sign(into) * Math.min(STEP, Math.abs(into) / 2);
      if (tree.scrollTop !== before) {
        // The browser tells the list only in the next frame; drawn before that, it would scroll back.
        tree.dispatchEvent(new Event('scroll'));
        this.moveTo(drag, drag.x, drag.y);
      }
    }
    if (this.pressed !== null) this.frame = requestAnimationFrame(this.scroll);
  };

  private readonly listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['pointerdown', this.onDown],
    ['pointermove', this.onMove],
    ['pointerup', this.onUp],
    ['pointercancel', this.cancel],
    ['keydown', this.onKey],
  ];

  override render() {
    const { drag, state, locale } = this.props;
    if (drag === null) return null;
    const { plan } = locale.t;
    const over = drag.over === null ? null : state.rows.get(drag.over);
    const reason = drag.over === null ? null : drag.judge(drag.over);
    const text = over == null ? plan.dropSomewhere : reason === null ? plan.drop(over.title) : plan.noTarget[reason];
    const isLow = drag.y > document.documentElement.clientHeight - 90;
    return (
      <div
        class={reason === null ? 'dragged' : 'dragged refused'}
        aria-hidden="true"
        style={{ left: `clamp(4px, ${drag.x - 60}px, max(4px, 100vw - 284px))`, top: `${drag.y + (isLow ? -70 : 16)}px` }}
      >
        <div class="what" dir="auto">
          {state.rows.get(drag.id)?.title}
        </div>
        <div class="where">{text}</div>
      </div>
    );
  }
}

const treeElement = (): HTMLElement | null => document.querySelector<HTMLElement>('.tree');

const rowAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('.tree [data-id]')?.dataset.id ?? null;
