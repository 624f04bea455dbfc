import { Component, createRef } from 'preact';
import { Empty, emptinessOf } from '../empty.tsx';
import { explanationText } from '../facts.ts';
import { CHECK_IN_KEY } from '../keys.ts';
import { Menu, type MenuItem } from '../menu.tsx';
import type { Spot } from './camera.ts';
import { Canvas, type CanvasHandle } from './canvas.tsx';
import { Explained } from './explained.tsx';
import { exported } from './exporting.ts';
import { found, nextOf } from './find.ts';
import { Layouts } from './layouts.ts';
import type { MapLocale } from './locale.ts';
import { moveOf } from './moves.ts';
import type { ExportFormat, FromMap } from './protocol.ts';
import { Titles } from './shapes.ts';
import { isOpen, type MapAction, type MapState } from './state.ts';
import { Tools } from './tools.tsx';
import { type Measure, plain } from './wrap.ts';

/** What the host may ask of the map. */
export interface MapHandle {
  /** Takes the keyboard back from the editor, on an item: the map moves only if that is out of sight. */
  take(id: string | null): void;
}

export interface MapProps {
  readonly handle: { current: MapHandle | null };
  readonly state: MapState;
  readonly locale: MapLocale;
  readonly measure: Measure;
  readonly font: string;
  readonly spot: Spot | null;
  readonly dispatch: (action: MapAction) => void;
  readonly post: (message: FromMap) => void;
  readonly onSpot: (spot: Spot) => void;
}

interface OpenMenu {
  /** Whose menu it is; `null`: the one of the exports. */
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
}

interface Own {
  readonly menu: OpenMenu | null;
  readonly find: string;
  /** In whole percent, so that not every step of a zoom draws the tools anew. */
  readonly zoom: number;
  /** What the live region says. */
  readonly said: string;
  /** What went otherwise than one would expect; stands at the edge until the next export. */
  readonly notice: string;
}

/** Milliseconds within which a second click makes a double click; only then is it clear that the first was one of its own. */
const DOUBLE_CLICK = 240;
const STEP = 80;
const ZOOM = 1.25;

/** The map: tools above, the drawing, and what is asked about one of its items. */
export class MapApp extends Component<MapProps, Own> implements MapHandle {
  override state: Own = { menu: null, find: '', zoom: 100, said: '', notice: '' };
  private readonly canvas: { current: CanvasHandle | null } = { current: null };
  private readonly input = createRef<HTMLInputElement>();
  private readonly titles = new Titles(this.props.measure);
  private readonly layouts = new Layouts(this.titles);
  private matches: readonly string[] = [];
  private matchSet: ReadonlySet<string> | null = null;
  private matchesFor: readonly unknown[] = [];
  private revealing: ReturnType<typeof setTimeout> | undefined;
  private isAwaited = false;

  override componentDidMount(): void {
    this.props.handle.current = this;
  }

  override componentDidUpdate(before: MapProps): void {
    const { panel } = this.props.state;
    if (before.state.panel.explained !== panel.explained || (panel.explanation !== null && this.isAwaited)) {
      this.isAwaited = panel.explained !== null && panel.explanation === null;
      this.say(panel.explanation === null ? '' : explanationText(panel.explanation));
    }
  }

  focus(): void {
    this.canvas.current?.focus();
  }

  take(id: string | null): void {
    if (id !== null) this.activate(id);
    this.focus();
  }

  private say(said: string): void {
    if (this.state.said !== said) this.setState({ said });
  }

  private activate(id: string): void {
    this.canvas.current?.bring(id);
    this.props.dispatch({ type: 'activate', id });
  }

  private toggle(id: string): void {
    const { state, dispatch } = this.props;
    const node = state.model.nodes.get(state.model.owners.get(id) ?? id);
    if (node === undefined || node.below === 0) return;
    dispatch({ type: 'activate', id: node.id });
    dispatch({ type: 'set-open', ids: [node.id], open: !isOpen(state, node) });
  }

  /** An objective and all that is below it. */
  private openBelow(id: string): void {
    const { model } = this.props.state;
    const ids = [model.owners.get(id) ?? id];
    for (const each of ids) ids.push(...(model.nodes.get(each)?.children ?? []));
    this.props.dispatch({ type: 'set-open', ids, open: true });
  }

  private readonly onKey = (event: KeyboardEvent): boolean => {
    const { state, dispatch, post } = this.props;
    const { active } = state;
    const canvas = this.canvas.current!;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'f') {
      this.input.current?.select();
      return true;
    }
    if (event.altKey) return false;
    if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM);
    else if (event.key === '-' || event.key === '−') canvas.zoom(1 / ZOOM);
    else if (isCommand) return false;
    else if (event.key === '0') canvas.fit();
    else if (event.key === '1') canvas.zoom(0);
    else if (event.key === '/') this.input.current?.select();
    else if (event.shiftKey && event.key.startsWith('Arrow')) this.panBy(event.key);
    else if (event.key === 'Escape' && state.panel.explained !== null) dispatch({ type: 'explain', id: state.panel.explained });
    else {
      const move = moveOf(event.key, state, this.layouts.of(state));
      if (move !== null && 'open' in move) dispatch({ type: 'set-open', ids: [move.open], open: true });
      else if (move !== null) this.activate(move.to);
      else if (active === null) return false;
      else if (event.key === 'Enter') post({ type: 'reveal', id: active, focus: true });
      else if (event.key === ' ') this.toggle(active);
      else if (event.key === '*') this.openBelow(active);
      else if (event.key === 'e') dispatch({ type: 'explain', id: active });
      else if (event.key === CHECK_IN_KEY) this.checkIn(active);
      else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) this.openMenuOf(active);
      else return event.key.startsWith('Arrow');
    }
    return true;
  };

  private panBy(key: string): void {
    const by = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[key] ?? [0, 0];
    this.canvas.current?.pan(by[0]!, by[1]!);
  }

  private checkIn(id: string): void {
    if (this.props.state.model.owners.has(id)) this.props.post({ type: 'checkIn', id });
  }

  private openMenuOf(id: string): void {
    const rect = this.canvas.current?.rectOf(id);
    if (rect !== undefined) this.setState({ menu: { id, x: rect.left + 24, y: rect.bottom } });
  }

  private readonly onClick = (id: string): void => {
    clearTimeout(this.revealing);
    this.props.dispatch({ type: 'activate', id });
    this.revealing = setTimeout(() => this.props.post({ type: 'reveal', id, focus: false }), DOUBLE_CLICK);
  };

  private readonly onDoubleClick = (id: string): void => {
    clearTimeout(this.revealing);
    this.props.dispatch({ type: 'explain', id });
  };

  private find(): void {
    const { find } = this.state;
    const { state } = this.props;
    const key = [find, state.model, state.panel.rows];
    if (key.every((part, index) => part === this.matchesFor[index])) return;
    this.matchesFor = key;
    this.matches = found(find, state.model, state.panel.rows);
    this.matchSet = find.trim() === '' ? null : new Set(this.matches);
  }

  private goTo(id: string | null): void {
    if (id === null) return;
    this.canvas.current?.bring(id, true);
    this.props.dispatch({ type: 'show', id });
    const { m } = this.props.locale;
    const title = plain(this.props.state.panel.rows.get(id)?.title ?? '');
    this.say(`${m.matchOf(this.matches.indexOf(id) + 1, this.matches.length)}, ${title}`);
  }

  private readonly onFindKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.goTo(nextOf(this.matches, this.props.state.active, event.shiftKey));
    else if (event.key === 'Escape') {
      this.setState({ find: '' });
      this.focus();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') this.input.current?.select();
    else return;
    event.preventDefault();
  };

  private readonly closeMenu = (): void => {
    if (this.state.menu === null) return;
    this.setState({ menu: null });
    this.focus();
  };

  private menuItems(id: string | null): readonly MenuItem[] {
    const { state, locale, dispatch, post } = this.props;
    const { t, m } = locale;
    if (id === null) {
      return (['svg', 'png', 'mermaid', 'markdown'] as const).map((format) => ({
        label: m.exports[format],
        run: () => void this.export(format),
      }));
    }
    const node = state.model.nodes.get(id);
    const ref = state.panel.rows.get(id)?.ref ?? null;
    const items: MenuItem[] = [];
    if (node === undefined) items.push({ label: t.checkIn, shortcut: CHECK_IN_KEY.toUpperCase(), run: () => this.checkIn(id) });
    items.push({ label: t.goToLine, run: () => post({ type: 'reveal', id, focus: true }) });
    items.push({ label: t.explain, shortcut: 'E', run: () => dispatch({ type: 'explain', id }) });
    if (node !== undefined && node.below > 0) {
      items.push({ label: isOpen(state, node) ? m.close : m.open, run: () => this.toggle(id) });
    }
    if (ref !== null) {
      const copy = () => {
        post({ type: 'copy', text: ref });
        this.say(t.copied(ref));
      };
      items.push({ label: t.copyReference, run: copy });
    }
    return items;
  }

  private async export(format: ExportFormat): Promise<void> {
    const { state, locale, measure, font, post } = this.props;
    this.setState({ notice: '' });
    const options = { state, layout: this.layouts.of(state), locale, titles: this.titles, measure, font };
    const { message, notice } = await exported(format, options);
    if (notice !== '') this.setState({ notice });
    if (message !== null) post(message);
  }

  private readonly onSpot = (spot: Spot): void => {
    const zoom = Math.round(spot.k * 100);
    if (zoom !== this.state.zoom) this.setState({ zoom });
    this.props.onSpot(spot);
  };

  private readonly onMenu = (id: string, x: number, y: number): void => {
    this.props.dispatch({ type: 'activate', id });
    this.setState({ menu: { id, x, y } });
  };

  private readonly onToggle = (id: string): void => this.toggle(id);

  override render() {
    const { state, locale, measure, spot, dispatch, post } = this.props;
    const { menu, find, zoom, said, notice } = this.state;
    const { t, m } = locale;
    const { panel } = state;
    const empty = emptinessOf(panel);
    this.find();
    const at = this.matches.indexOf(state.active ?? '');
    return (
      <main>
        <Tools
          state={state}
          locale={locale}
          zoom={zoom / 100}
          isEmpty={empty !== null}
          find={
            <search class="find">
              <input
                ref={this.input}
                type="text"
                aria-label={m.find}
                placeholder={m.find}
                value={find}
                onInput={(event) => this.setState({ find: event.currentTarget.value.slice(0, 200) })}
                onKeyDown={this.onFindKey}
              />
              {this.matchSet !== null && (
                <span class="hits" role="status">
                  {at >= 0 ? m.matchOf(at + 1, this.matches.length) : m.matches(this.matches.length)}
                </span>
              )}
            </search>
          }
          onCycle={(cycle) => {
            dispatch({ type: 'choose-cycle', cycle });
            post({ type: 'open', cycle });
          }}
          onTurn={() => dispatch({ type: 'turn', direction: state.direction === 'down' ? 'right' : 'down' })}
          onLines={() => dispatch({ type: 'lines', lines: !state.lines })}
          onOpenAll={(open) => dispatch({ type: 'set-open', ids: [...state.model.nodes.keys()], open })}
          onZoom={(by) => this.canvas.current?.zoom(by)}
          onFit={() => this.canvas.current?.fit()}
          onExport={(x, y) => this.setState({ menu: { id: null, x, y } })}
        />
        {empty === null ? (
          <Canvas
            handle={this.canvas}
            state={state}
            layout={this.layouts.of(state)}
            matches={this.matchSet}
            titles={this.titles}
            measure={measure}
            locale={locale}
            spot={spot}
            onSpot={this.onSpot}
            onKey={this.onKey}
            onClick={this.onClick}
            onDoubleClick={this.onDoubleClick}
            onMenu={this.onMenu}
            onToggle={this.onToggle}
          />
        ) : (
          <Empty state={panel} locale={locale} onRun={(command) => post({ type: 'run', command })} onClear={() => undefined} />
        )}
        <Explained
          panel={panel}
          locale={locale}
          onClose={(id) => {
            dispatch({ type: 'explain', id });
            this.focus();
          }}
        />
        {menu !== null && (
          <Menu
            key={menu.id ?? 'export'}
            label={menu.id === null ? m.export : t.menu}
            items={this.menuItems(menu.id)}
            x={menu.x}
            y={menu.y}
            onClose={this.closeMenu}
          />
        )}
        <div id="map-keys" class="sr-only">
          {m.keys}
        </div>
        <div class="sr-only" role="status">
          {said}
        </div>
        <p class={notice === '' ? 'sr-only' : 'notice'} role="status">
          {notice}
        </p>
      </main>
    );
  }
}
