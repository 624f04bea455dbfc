import { Component, createRef, type JSX } from 'preact';
import type { ExplainLine } from '../../server/src/core/report/view.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import type { Arrangement, Rows } from './arrange.ts';
import type { Layout } from './columns.ts';
import { type CompareState, comparedOf } from './compare/state.ts';
import { CHECK_IN_KEY, type Intent, intentOf, type Key, NOTHING_TYPED, typeAhead, WHAT_IF_KEY } from './keys.ts';
import type { Locale } from './locale.ts';
import { indexAt, offsetsAfter, type Span, setHeight, spanOf } from './offsets.ts';
import { indexIn, isAwaiting, type VisibleRow } from './outline.ts';
import { domIdOf, Row, type RowPart } from './row.tsx';
import type { WhatIfIntent } from './what-if/control.tsx';
import { leversAt, type WhatIfState } from './what-if/state.ts';

/** Where the list is scrolled to: a row and how far it is above the edge, so it holds when rows above come or go. */
export interface Anchor {
  readonly id: string;
  readonly above: number;
}

/** What the panel may ask of the tree. */
export interface TreeHandle {
  focus(): void;
  /** Where a row is in the page, if it is drawn. */
  rectOf(id: string): DOMRect | undefined;
  /** Scrolls as little as it takes to see a row. */
  bringIntoView(id: string): void;
  /** Moves the keyboard to what a row is moved with. */
  focusControl(id: string): void;
}

export interface TreeProps {
  /** Filled while the tree is there. (Preact 11 hands a `ref` on a component to it as a property.) */
  readonly handle: { current: TreeHandle | null };
  readonly visible: readonly VisibleRow[];
  readonly rows: Rows;
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  readonly active: string | null;
  /** Classes of what else is to be seen of a row. */
  readonly marksOf: (id: string) => string;
  readonly explained: string | null;
  /** What is to be read there; `null` while it is on its way. */
  readonly explanation: readonly ExplainLine[] | null;
  /** What is supposed; `null` for nothing. */
  readonly whatIf: WhatIfState | null;
  readonly onWhatIf: (intent: WhatIfIntent) => void;
  /** What differs from a revision; `null` while nothing is compared. */
  readonly compare: CompareState | null;
  readonly locale: Locale;
  /** Where to be scrolled to at first. */
  readonly anchor: Anchor | null;
  readonly onIntent: (intent: Intent) => void;
  /** A pointer chose a row: go there, and open its menu at a point. */
  readonly onMenu: (id: string, x: number, y: number) => void;
  readonly onClickRow: (id: string) => void;
  readonly onScrolled: (anchor: Anchor | null) => void;
}

/** Rows drawn beyond each edge of the viewport. */
const MORE = 6;
/** Rows that were never drawn are taken to be this high until they are. */
const GUESS: Readonly<Record<PanelRow['kind'], number>> = { group: 34, objective: 56, reference: 56, 'key-result': 38 };

/**
 * The list of visible rows, of which only those near the viewport exist in the page. Heights are measured as rows appear
 * (titles wrap, explanations open), and the row at the upper edge stays where it is when heights or rows change.
 */
export class Tree extends Component<TreeProps> implements TreeHandle {
  private readonly scroller = createRef<HTMLDivElement>();
  private readonly measured = new Map<string, number>();
  private offsets: Float64Array = new Float64Array(1);
  /** The list that the offsets are of. */
  private offsetsFor: readonly VisibleRow[] = [];
  /** Whether the row at the upper edge is to be put where it was. */
  private moved = true;
  /** The indexes of the rows that are drawn, in drawing order. */
  private drawn: readonly number[] = [];
  private activeAt = -1;
  private width = 0;
  private height = 600;
  private top = 0;
  private span: Span = { first: 0, end: 0 };
  private anchor: Anchor | null = this.props.anchor;
  /** How the rows were laid out when they were measured. */
  private layoutOf = this.props.layout;
  private arrangement = this.props.arrangement;
  private typing = NOTHING_TYPED;
  private resize: ResizeObserver | null = null;
  /** The row to bring into view as soon as its true height is known. */
  private wanted: string | null = null;

  override componentDidMount(): void {
    const scroller = this.scroller.current!;
    this.props.handle.current = this;
    this.height = scroller.clientHeight;
    this.width = scroller.clientWidth;
    this.resize = new ResizeObserver(() => {
      if (scroller.clientWidth !== this.width) this.forget();
      this.width = scroller.clientWidth;
      this.height = scroller.clientHeight;
      this.forceUpdate();
    });
    this.resize.observe(scroller);
    this.settle();
  }

  override componentWillUnmount(): void {
    this.resize?.disconnect();
    if (this.props.handle.current === this) this.props.handle.current = null;
  }

  override componentDidUpdate(before: TreeProps): void {
    const { active, explained, explanation } = this.props;
    if (before.explained !== explained && before.explained !== null) this.forgetHeight(before.explained);
    if (active !== before.active || explained !== before.explained) this.wanted = active;
    else if (before.explanation === null && explanation !== null && this.isInView(explained)) this.wanted = explained;
    this.settle();
  }

  focus(): void {
    this.scroller.current?.focus();
  }

  bringIntoView(id: string): void {
    this.wanted = id;
    this.settle();
  }

  focusControl(id: string): void {
    document.getElementById(domIdOf(id))?.querySelector<HTMLElement>('.what-if [tabindex], .what-if input')?.focus();
  }

  rectOf(id: string): DOMRect | undefined {
    return document.getElementById(domIdOf(id))?.getBoundingClientRect();
  }

  /** Another width wraps titles differently. */
  private forget(): void {
    this.measured.clear();
    this.offsetsFor = [];
  }

  /** A row that is not drawn and has another height than before. */
  private forgetHeight(id: string): void {
    this.measured.delete(id);
    const at = indexIn(this.props.visible, id, this.activeAt);
    if (at >= 0 && this.offsetsFor === this.props.visible) setHeight(this.offsets, at, this.heightOf(id));
    this.moved = true;
  }

  private heightOf(id: string): number {
    return this.measured.get(id) ?? GUESS[this.props.rows.get(id)?.kind ?? 'objective'];
  }

  private layOut(): void {
    const { visible } = this.props;
    if (this.offsetsFor !== visible) {
      this.hold();
      this.offsets = offsetsAfter(this.offsets, this.offsetsFor, visible, (index) => this.heightOf(visible[index]!.id));
      this.offsetsFor = visible;
      this.moved = true;
    }
    if (!this.moved) return;
    this.moved = false;
    if (this.anchor === null) return;
    const { id, above } = this.anchor;
    const at = indexIn(visible, id, this.span.first + MORE);
    if (at >= 0) this.top = this.offsets[at]! + above;
  }

  /** Rows come, go or move: the one with the keyboard stays where it is if it is in view, else the one at the upper edge. */
  private hold(): void {
    const { active } = this.props;
    const at = active === null ? -1 : indexIn(this.offsetsFor, active, this.activeAt);
    const start = this.offsets[at] ?? Number.NEGATIVE_INFINITY;
    if (at >= 0 && start >= this.top && start < this.top + this.height) this.anchor = { id: active!, above: this.top - start };
    else if (this.arrangement !== this.props.arrangement) this.anchor = active === null ? null : { id: active, above: 0 };
    this.arrangement = this.props.arrangement;
  }

  /** After a drawing: take the true heights, put the viewport where it belongs, and draw again if that shows other rows. */
  private settle(): void {
    const scroller = this.scroller.current;
    if (scroller === null) return;
    const { visible } = this.props;
    this.layOut();
    let differs = false;
    scroller.querySelectorAll<HTMLElement>('[data-id]').forEach((element, nth) => {
      const index = this.drawn[nth] ?? -1;
      const id = visible[index]?.id;
      if (id === undefined || id !== element.dataset.id) return;
      const height = element.getBoundingClientRect().height;
      this.measured.set(id, height);
      if (setHeight(this.offsets, index, height)) differs = true;
    });
    if (differs) this.moved = true;
    this.layOut();
    this.scrollToWanted();
    if (Math.abs(scroller.scrollTop - this.top) >= 1) {
      scroller.scrollTop = this.top;
      this.top = scroller.scrollTop;
    }
    const span = this.spanNow();
    if (differs || span.first !== this.span.first || span.end !== this.span.end) this.forceUpdate();
    else this.wanted = null;
  }

  /** Whether a row begins in the viewport. */
  private isInView(id: string | null): boolean {
    const at = id === null ? -1 : indexIn(this.props.visible, id, this.activeAt);
    const start = this.offsets[at] ?? Number.NEGATIVE_INFINITY;
    return start >= this.top && start < this.top + this.height;
  }

  private scrollToWanted(): void {
    if (this.wanted === null) return;
    const at = indexIn(this.props.visible, this.wanted, this.activeAt);
    if (at < 0) return;
    const start = this.offsets[at]!;
    const end = this.offsets[at + 1]!;
    if (start < this.top || end - start > this.height) this.scrolledTo(start);
    else if (end > this.top + this.height) this.scrolledTo(end - this.height);
  }

  private scrolledTo(top: number): void {
    this.top = top;
    const at = indexAt(this.offsets, top);
    const row = this.props.visible[at];
    this.anchor = row === undefined || top < 1 ? null : { id: row.id, above: top - this.offsets[at]! };
    this.props.onScrolled(this.anchor);
  }

  private spanNow(): Span {
    return spanOf(this.offsets, this.top, this.height, MORE);
  }

  private readonly onScroll = (): void => {
    const scroller = this.scroller.current!;
    if (Math.abs(scroller.scrollTop - this.top) < 1) return;
    this.scrolledTo(scroller.scrollTop);
    const span = this.spanNow();
    if (span.first !== this.span.first || span.end !== this.span.end) this.forceUpdate();
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    // Keys of the tree mean nothing in a row's control.
    if ((event.target as Element).closest('.what-if') !== null) return;
    const { visible, rows, active } = this.props;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const key: Key = { key: event.key, shift: event.shiftKey, modified, at: event.timeStamp };
    const page = Math.max(1, indexAt(this.offsets, this.top + this.height) - indexAt(this.offsets, this.top) - 1);
    const typed = typeAhead(key, this.typing, visible, active, rows);
    const spelling = (key.key === ' ' || key.key === CHECK_IN_KEY || key.key === WHAT_IF_KEY) && typed.typing.text.length > 1;
    const intent = spelling ? null : intentOf(key, visible, active, rows, page);
    if (intent !== null) {
      this.typing = NOTHING_TYPED;
      this.props.onIntent(intent);
    } else {
      this.typing = typed.typing;
      if (typed.id !== null) this.props.onIntent({ do: 'activate', id: typed.id });
      else if (!spelling) return;
    }
    event.preventDefault();
  };

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    // A click into an explanation selects text there.
    if (id === undefined || target.closest('.explanation, .what-if') !== null) return;
    const part = target.closest<HTMLElement>('[data-part]')?.dataset.part as RowPart | undefined;
    const place = this.props.visible.find((row) => row.id === id);
    if (place === undefined) return;
    if (part === 'explain') this.props.onIntent({ do: 'explain', id });
    else if (part === 'full') this.props.onIntent({ do: 'full', id });
    else if (part === 'check-in') this.props.onIntent({ do: 'check-in', id });
    else if (part === 'toggle' || this.props.rows.get(id)?.kind === 'group') {
      this.props.onIntent({ do: 'set-open', ids: [id], open: !place.open });
    } else this.props.onClickRow(id);
  };

  private readonly onContextMenu = (event: MouseEvent): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    // The menu key makes a click without a button; it was answered as a key.
    event.preventDefault();
    if (id !== undefined && event.button === 2) this.props.onMenu(id, event.clientX, event.clientY);
  };

  private readonly onFocus = (): void => {
    const { active, visible } = this.props;
    if (active === null || !visible.some((row) => row.id === active)) {
      const row = visible[indexAt(this.offsets, this.top)];
      if (row !== undefined) this.props.onIntent({ do: 'activate', id: row.id });
    }
  };

  override render() {
    const { visible, rows, active, marksOf, explained, explanation, whatIf, onWhatIf, compare, locale, layout } = this.props;
    if (this.layoutOf !== layout) this.forget();
    this.layoutOf = layout;
    this.layOut();
    this.span = this.spanNow();
    const activeAt = active === null ? -1 : indexIn(visible, active, this.activeAt);
    this.activeAt = activeAt;
    const indexes: number[] = [];
    // The active row exists wherever the list is scrolled to: a screen reader's cursor is on it.
    if (activeAt >= 0 && activeAt < this.span.first) indexes.push(activeAt);
    for (let i = this.span.first; i < this.span.end; i++) indexes.push(i);
    if (activeAt >= this.span.end) indexes.push(activeAt);
    this.drawn = indexes;

    const items: JSX.Element[] = [];
    let y = 0;
    const gap = (key: string, to: number) => {
      items.push(<div key={key} role="none" style={{ height: `${Math.max(0, to - y)}px` }} />);
    };
    indexes.forEach((index, nth) => {
      const place = visible[index]!;
      if (index !== (indexes[nth - 1] ?? -1) + 1) gap(`gap ${nth === 0 ? 'above' : 'between'}`, this.offsets[index]!);
      items.push(
        <Row
          key={`row ${place.id}`}
          row={rows.get(place.id)!}
          place={place}
          awaiting={isAwaiting(visible, index)}
          active={index === activeAt}
          marks={marksOf(place.id)}
          explained={place.id === explained}
          explanation={place.id === explained ? explanation : null}
          asIf={whatIf?.asIf.get(place.id) ?? null}
          levers={leversAt(whatIf, place.id)}
          onWhatIf={onWhatIf}
          compared={compare === null || compare.against === null ? undefined : comparedOf(compare, rows.get(place.id))}
          past={place.id === explained && compare !== null ? compare.past : null}
          locale={locale}
          layout={layout}
        />,
      );
      y = this.offsets[index + 1]!;
    });
    gap('gap below', this.offsets[visible.length]!);
    return (
      <div
        ref={this.scroller}
        class="tree"
        // With columns too, no `treegrid`: its cells would be stops for the keyboard, and a row is one; what a cell says is part of its name.
        role="tree"
        tabIndex={0}
        aria-label={locale.t.treeLabel}
        aria-activedescendant={activeAt >= 0 ? domIdOf(visible[activeAt]!.id) : undefined}
        onScroll={this.onScroll}
        onKeyDown={this.onKeyDown}
        onClick={this.onClick}
        onContextMenu={this.onContextMenu}
        onFocus={this.onFocus}
      >
        {items}
      </div>
    );
  }
}
