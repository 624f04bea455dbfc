import { Component, createRef } from 'preact';
import type { Arrangement } from './arrange.ts';
import { ColumnHead } from './column-head.tsx';
import { type Column, type Layout, layoutOf, NARROW, sameLayout, WIDTHS } from './columns.ts';
import { CompareBanner } from './compare/parts.tsx';
import { explanationOf, isGone } from './compare/state.ts';
import { cursorMark } from './cursor.ts';
import { Empty, emptinessOf } from './empty.tsx';
import { explanationText } from './facts.ts';
import { type Filter, isFiltering, NO_FILTER } from './filter.ts';
import { Filters } from './filters.tsx';
import { Header } from './header.tsx';
import { CHECK_IN_KEY, type Intent, WHAT_IF_KEY } from './keys.ts';
import type { Locale } from './locale.ts';
import { marksOf } from './marks.ts';
import { Menu, type MenuItem } from './menu.tsx';
import { type PlanMenu, parentItems, planItems } from './plan-menu.ts';
import type { FromPanel } from './protocol.ts';
import { type Drag, RealignDrag } from './realign-drag.tsx';
import { type Action, isExplainable, type PanelState, showsOnly } from './state.ts';
import { type Anchor, Tree, type TreeHandle } from './tree.tsx';
import { sortName } from './view-menu.tsx';
import { Announcer, wordsOf } from './what-if/announce.ts';
import type { WhatIfIntent } from './what-if/control.tsx';
import { Banner } from './what-if/parts.tsx';
import { isAnswered, presetOf } from './what-if/state.ts';

export interface AppProps {
  readonly state: PanelState;
  readonly locale: Locale;
  readonly anchor: Anchor | null;
  readonly dispatch: (action: Action) => void;
  readonly post: (message: FromPanel) => void;
  readonly onScrolled: (anchor: Anchor | null) => void;
}

interface Menued {
  readonly id: string;
  /** What it offers: what can be done with the row, or where its parents are. */
  readonly of: 'row' | 'parents';
  readonly x: number;
  readonly y: number;
}

interface AppState {
  readonly menu: Menued | null;
  readonly drag: Drag | null;
  /** Whether the number at the top is explained. */
  readonly explained: boolean;
  /** What the live region says. */
  readonly said: string;
}

/** The panel: a header, the filters, and the tree or the reason why there is none. */
export class App extends Component<AppProps, AppState> {
  override state: AppState = { menu: null, drag: null, explained: false, said: '' };
  private readonly tree: { current: TreeHandle | null } = { current: null };
  /** Whether the explanation that is on its way was asked for here and now. */
  private isAwaited = false;
  /** The key result whose control is to have the keyboard once it is there. */
  private supposing: string | null = null;
  /** The key result that is to be checked in once it is known how its supposed value is typed. */
  private handing: string | null = null;
  private readonly announcer = new Announcer((said) => this.say(said));
  private readonly input = createRef<HTMLInputElement>();
  /** The row that was shown in the editor from here: the cursor that comes with it moves nothing. */
  private revealed: string | null = null;

  override componentDidUpdate(before: AppProps): void {
    const { state, locale } = this.props;
    if (before.state.cursor !== state.cursor) this.followCursor();
    if (before.state.compare !== state.compare) this.compareChanged(before.state.compare);
    if (before.state.whatIf !== state.whatIf) this.whatIfChanged(before.state.whatIf !== null);
    if (before.state.said !== state.said && state.said !== null) this.say(state.said.text);
    if (before.state.filter !== state.filter) {
      this.say(isFiltering(state.filter) && state.matches !== null ? locale.t.shown(state.matches, state.tally.found) : '');
    } else if (before.state.explained !== state.explained || (state.explanation !== null && this.isAwaited)) {
      // Read out once, when the person has asked for it; not when a hidden panel comes back, nor when it changes.
      this.isAwaited = state.explained !== null && state.explanation === null;
      this.say(state.explanation === null ? '' : explanationText(state.explanation));
    }
  }

  /** Shows the row that the cursor is on to whoever looks on; not while somebody is busy here. */
  private followCursor(): void {
    const { state } = this.props;
    const isEcho = state.cursor === this.revealed;
    if (!isEcho) this.revealed = null;
    const mark = cursorMark(state);
    if (mark !== null && !isEcho && !document.hasFocus()) this.tree.current?.bringIntoView(mark.id);
  }

  /** Tells with what is compared once it is read, and when that ends. */
  private compareChanged(was: PanelState['compare']): void {
    const { compare } = this.props.state;
    const { t } = this.props.locale;
    if (compare === null) {
      this.say(t.compare.ended);
      // The button that had the keyboard is gone.
      if (was !== null && (document.activeElement === null || document.activeElement === document.body))
        this.tree.current?.focus();
    } else if (compare.against !== null && compare.against !== was?.against) {
      const counts = compare.counts.length === 0 ? t.compare.same : compare.counts.join(', ');
      this.say(`${t.compare.against(compare.against)}, ${counts}`);
    }
  }

  private readonly onEndComparison = (): void => {
    this.props.dispatch({ type: 'compare-stop' });
    this.props.post({ type: 'compareEnd' });
  };

  private whatIfChanged(was: boolean): void {
    const { state, locale } = this.props;
    const { whatIf, summary } = state;
    if (this.supposing !== null && whatIf?.forms.has(this.supposing)) {
      this.tree.current?.focusControl(this.supposing);
      this.supposing = null;
    }
    if (whatIf === null) this.handing = null;
    else if (this.handing !== null && isAnswered(whatIf)) this.checkIn(this.handing);
    // The control that had the keyboard is gone.
    if (was && whatIf === null) this.tree.current?.focus();
    this.announcer.tell(whatIf && summary ? wordsOf(whatIf, summary, locale) : '');
  }

  private readonly onWhatIf = (intent: WhatIfIntent): void => {
    const { dispatch } = this.props;
    if (intent.do === 'stop') dispatch({ type: 'what-if-stop' });
    else if (intent.do === 'check-in') this.checkIn(intent.id);
    else {
      dispatch({ type: 'activate', id: intent.id });
      dispatch({ type: 'what-if-move', id: intent.id, to: intent.to, live: intent.live });
    }
  };

  private suppose(id: string): void {
    const { dispatch, state } = this.props;
    dispatch({ type: 'activate', id });
    if (state.whatIf?.forms.has(id)) this.tree.current?.focusControl(id);
    else this.supposing = id;
    dispatch({ type: 'what-if-start', id });
  }

  private say(said: string): void {
    if (this.state.said !== said) this.setState({ said });
  }

  private readonly onFilter = (filter: Filter): void => {
    this.props.dispatch({ type: 'filter', filter });
    if (filter === NO_FILTER) this.input.current?.focus();
  };

  private readonly onArrange = (arrangement: Arrangement): void => {
    const { t } = this.props.locale;
    this.props.dispatch({ type: 'arrange', arrangement });
    this.say(t.arrange.arranged(t.arrange.groups[arrangement.group], sortName(arrangement.sort, t)));
  };

  private readonly onColumns = (columns: readonly Column[] | null): void => this.props.dispatch({ type: 'columns', columns });

  /** The width of the page, and the layout that goes with it: the same object until it lays out something else. */
  private layout: Layout = NARROW;
  private width: ResizeObserver | null = null;

  private layoutNow(): Layout {
    const { columns, arrangement } = this.props.state;
    const { clientWidth } = document.documentElement;
    const em = Number.parseFloat(getComputedStyle(document.body).fontSize);
    const layout = layoutOf(columns, clientWidth, em, arrangement.group);
    if (!sameLayout(layout, this.layout)) this.layout = layout;
    return this.layout;
  }

  override componentDidMount(): void {
    this.width = new ResizeObserver(() => {
      const before = this.layout;
      if (this.layoutNow() !== before) this.forceUpdate();
    });
    this.width.observe(document.documentElement);
  }

  override componentWillUnmount(): void {
    this.width?.disconnect();
    this.announcer.stop();
  }

  private reveal(id: string, focus: boolean): void {
    const row = this.props.state.shown.get(id);
    if (row === undefined || isGone(this.props.state.compare, id)) return;
    if (row.kind === 'group') {
      const place = this.props.state.visible.find((other) => other.id === id);
      if (place !== undefined) this.props.dispatch({ type: 'set-open', ids: [id], open: !place.open });
    } else {
      this.revealed = row.full ?? id;
      this.props.post({ type: 'reveal', id, focus });
    }
  }

  private readonly onIntent = (intent: Intent): void => {
    const { dispatch, state } = this.props;
    // With a row that is gone there is nothing to be done but to read it.
    if ('id' in intent && isGone(state.compare, intent.id) && intent.do !== 'explain' && intent.do !== 'activate') return;
    switch (intent.do) {
      case 'activate':
        dispatch({ type: 'activate', id: intent.id });
        return;
      case 'set-open':
        if (intent.ids.length === 1) dispatch({ type: 'activate', id: intent.ids[0]! });
        dispatch({ type: 'set-open', ids: intent.ids, open: intent.open });
        return;
      case 'explain':
        dispatch({ type: 'explain', id: intent.id });
        return;
      case 'reveal':
        this.reveal(intent.id, true);
        return;
      case 'full':
        this.showInFull(intent.id);
        return;
      case 'check-in':
        this.checkIn(intent.id);
        return;
      case 'what-if':
        this.suppose(intent.id);
        return;
      case 'menu': {
        const rect = this.tree.current?.rectOf(intent.id);
        if (rect !== undefined) this.openMenu(intent.id, rect.left + 24, rect.bottom);
        return;
      }
      case 'filter':
        this.input.current?.focus();
    }
  };

  private checkIn(id: string): void {
    this.props.dispatch({ type: 'activate', id });
    // The keyboard comes back to where it was when it left.
    this.tree.current?.focus();
    const { whatIf } = this.props.state;
    const isSupposed = whatIf?.moves.has(id) === true;
    this.handing = isSupposed && !isAnswered(whatIf) ? id : null;
    if (this.handing !== null) return;
    this.props.post({ type: 'checkIn', id, ...(isSupposed && { preset: presetOf(whatIf, id) }) });
  }

  /** From a reference to the row where the objective is drawn with all that is below it. */
  private showInFull(id: string): void {
    this.goTo(this.props.state.rows.get(id)?.full ?? '');
  }

  /** Opens the way to a row, and puts the keyboard on it. */
  private readonly goTo = (id: string): void => {
    const { state, dispatch } = this.props;
    const { outline } = state;
    const full = outline.byId.get(id);
    if (full === undefined) return;
    if (isFiltering(state.filter)) dispatch({ type: 'filter', filter: NO_FILTER });
    if (showsOnly(state)) dispatch({ type: 'compare-only', on: false });
    const above: string[] = [];
    for (let at = full.parent; at !== null; at = outline.byId.get(at)!.parent) above.push(at);
    if (above.length > 0) dispatch({ type: 'set-open', ids: above, open: true });
    dispatch({ type: 'activate', id: full.id });
  };

  /** What the menu of a row needs to change the plan from there. */
  private planMenu(): PlanMenu {
    const { state, locale, post } = this.props;
    const openParents = () => {
      const { menu } = this.state;
      if (menu !== null) this.setState({ menu: { ...menu, of: 'parents' } });
    };
    return { state, locale, post, goTo: this.goTo, openParents };
  }

  private readonly onDrop = (id: string, target: string | null): void => {
    const { dispatch, post, locale } = this.props;
    dispatch({ type: 'activate', id });
    if (target === null) this.say(locale.t.plan.cancelled);
    else post({ type: 'realign', id, target });
  };

  private readonly openMenu = (id: string, x: number, y: number): void => {
    const { shown, compare } = this.props.state;
    if (shown.get(id)?.kind === 'group' || isGone(compare, id)) return;
    this.props.dispatch({ type: 'activate', id });
    this.setState({ menu: { id, x, y, of: 'row' } });
  };

  private readonly closeMenu = (): void => {
    if (this.state.menu === null) return;
    this.setState({ menu: null });
    this.tree.current?.focus();
  };

  private menuItems(id: string): readonly MenuItem[] {
    const { state, locale, dispatch, post } = this.props;
    const { t } = locale;
    const row = state.rows.get(id);
    if (row === undefined) return [];
    const items: MenuItem[] = [];
    const { team } = row;
    if (row.kind === 'key-result') {
      items.push({ label: t.checkIn, shortcut: CHECK_IN_KEY.toUpperCase(), run: () => this.checkIn(id) });
      items.push({ label: t.whatIf.open, shortcut: WHAT_IF_KEY.toUpperCase(), run: () => this.suppose(id) });
    } else if (row.kind === 'objective' && team !== null) {
      const cycle = state.summary?.cycle ?? null;
      items.push({ label: t.checkInTeam(team), run: () => post({ type: 'checkInRound', id, team, cycle }) });
    }
    items.push({ label: t.goToLine, run: () => this.reveal(id, true) });
    if (isExplainable(row)) items.push({ label: t.explain, run: () => dispatch({ type: 'explain', id }) });
    if (row.kind === 'reference') items.push({ label: t.moveToFull, run: () => this.showInFull(id) });
    const { ref } = row;
    if (ref !== null) {
      const copy = () => {
        post({ type: 'copy', text: ref });
        this.say(t.copied(ref));
      };
      items.push({ label: t.copyReference, run: copy });
    }
    items.push(...planItems(this.planMenu(), id));
    return items;
  }

  override render() {
    const { state, locale, anchor, dispatch, post, onScrolled } = this.props;
    const { menu, drag, explained, said } = this.state;
    const empty = emptinessOf(state);
    const layout = this.layoutNow();
    return (
      <main
        class={layout.cells.length > 0 ? 'wide' : undefined}
        style={{ '--cells': layout.cells.map((cell) => `${WIDTHS[cell]}em`).join(' ') }}
      >
        {state.summary !== null && (empty === null || empty === 'noMatch' || empty === 'noneInCycle') && (
          <Header
            summary={state.summary}
            whatIf={state.whatIf?.view?.summary}
            locale={locale}
            explained={explained && state.summary.explain.length > 0}
            due={state.tally.keyResults === 0 ? null : state.tally.due}
            onExplain={() => this.setState({ explained: !explained })}
            onCheckIn={() => post({ type: 'checkInRound', id: null, team: null, cycle: state.summary?.cycle ?? null })}
            onCycle={(cycle) => {
              dispatch({ type: 'choose-cycle', cycle });
              post({ type: 'open', cycle });
            }}
          />
        )}
        {state.summary !== null && (empty === null || empty === 'noMatch') && (
          <Filters
            filter={state.filter}
            counts={state.summary.counts}
            matches={state.matches}
            total={state.tally.found}
            rows={state.rows}
            arrangement={state.arrangement}
            columns={state.columns}
            locale={locale}
            input={this.input}
            onArrange={this.onArrange}
            onColumns={this.onColumns}
            onFilter={this.onFilter}
            onLeave={() => this.tree.current?.focus()}
          />
        )}
        {state.whatIf !== null && empty === null && (
          <Banner
            state={state.whatIf}
            locale={locale}
            onCheckIn={(id) => this.checkIn(id)}
            onList={(open) => dispatch({ type: 'what-if-list', open })}
            onStop={() => this.onWhatIf({ do: 'stop' })}
          />
        )}
        {state.compare !== null && (empty === null || empty === 'noMatch' || empty === 'noneInCycle') && (
          <CompareBanner
            state={state.compare}
            only={showsOnly(state)}
            locale={locale}
            onOnly={(on) => dispatch({ type: 'compare-only', on })}
            onAsk={post}
            onEnd={this.onEndComparison}
          />
        )}
        {empty === null && layout.cells.length > 0 && (
          <ColumnHead cells={layout.cells} arrangement={state.arrangement} locale={locale} onArrange={this.onArrange} />
        )}
        {empty === null ? (
          <Tree
            handle={this.tree}
            visible={state.visible}
            rows={state.shown}
            arrangement={state.arrangement}
            layout={layout}
            active={state.active}
            marksOf={marksOf(state, drag)}
            explained={state.explained}
            explanation={explanationOf(state)}
            whatIf={state.whatIf}
            onWhatIf={this.onWhatIf}
            compare={state.compare}
            locale={locale}
            anchor={anchor}
            onIntent={this.onIntent}
            onMenu={this.openMenu}
            onClickRow={(id) => {
              dispatch({ type: 'activate', id });
              this.reveal(id, false);
            }}
            onScrolled={onScrolled}
          />
        ) : (
          <Empty
            state={state}
            locale={locale}
            onRun={(command) => post({ type: 'run', command })}
            onClear={() => {
              if (state.compare !== null) dispatch({ type: 'compare-only', on: false });
              this.onFilter(NO_FILTER);
            }}
          />
        )}
        {menu !== null && (
          <Menu
            key={`${menu.of} ${menu.id}`}
            label={menu.of === 'row' ? locale.t.menu : locale.t.plan.parents}
            items={menu.of === 'row' ? this.menuItems(menu.id) : parentItems(this.planMenu(), menu.id)}
            x={menu.x}
            y={menu.y}
            onClose={this.closeMenu}
          />
        )}
        <RealignDrag
          drag={drag}
          state={state}
          locale={locale}
          onDrag={(next) => this.setState({ drag: next })}
          onDrop={this.onDrop}
        />
        <div class="sr-only" role="status">
          {said}
        </div>
      </main>
    );
  }
}
