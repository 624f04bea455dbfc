import { Component, createRef } from 'preact';
import { Empty, emptinessOf } from '../empty.tsx';
import { explanationText } from '../facts.ts';
import { Menu, type MenuItem } from '../menu.tsx';
import type { Spot } from './camera.ts';
import { Canvas, type CanvasHandle } from './canvas.tsx';
import { Explained } from './explained.tsx';
import { exported } from './exporting.ts';
import { nextOf } from './find.ts';
import { FindBox, Finder, type Matches } from './finder.tsx';
import { itemMenu } from './item-menu.ts';
import { pressed } from './keyboard.ts';
import { Layouts } from './layouts.ts';
import type { MapLocale } from './locale.ts';
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

/** The map: tools above, the drawing, and what is asked about one of its items. */
export class MapApp extends Component<MapProps, Own> implements MapHandle {
  override state: Own = { menu: null, find: '', zoom: 100, said: '', notice: '' };
  private readonly canvas: { current: CanvasHandle | null } = { current: null };
  private readonly input = createRef<HTMLInputElement>();
  private readonly titles = new Titles(this.props.measure);
  private readonly layouts = new Layouts(this.titles);
  private readonly finder = new Finder();
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
    return pressed(event, state, this.layouts.of(state), this.canvas.current!, {
      find: () => this.input.current?.select(),
      activate: (id) => this.activate(id),
      open: (id) => dispatch({ type: 'set-open', ids: [id], open: true }),
      openBelow: (id) => this.openBelow(id),
      toggle: (id) => this.toggle(id),
      explain: (id) => dispatch({ type: 'explain', id }),
      goTo: (id) => post({ type: 'reveal', id, focus: true }),
      checkIn: (id) => this.checkIn(id),
      menu: (id) => this.openMenuOf(id),
    });
  };

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

  private matches(): Matches {
    const { model, panel } = this.props.state;
    return this.finder.of(this.state.find, model, panel.rows);
  }

  private goTo(id: string | null): void {
    if (id === null) return;
    this.canvas.current?.bring(id, true);
    this.props.dispatch({ type: 'show', id });
    const { m } = this.props.locale;
    const title = plain(this.props.state.panel.rows.get(id)?.title ?? '');
    const { list } = this.matches();
    this.say(`${m.matchOf(list.indexOf(id) + 1, list.length)}, ${title}`);
  }

  private readonly onFindKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.goTo(nextOf(this.matches().list, this.props.state.active, event.shiftKey));
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
    if (id === null) {
      return (['svg', 'png', 'mermaid', 'markdown'] as const).map((format) => ({
        label: locale.m.exports[format],
        run: () => void this.export(format),
      }));
    }
    return itemMenu(id, state, locale, {
      checkIn: (row) => this.checkIn(row),
      goTo: (row) => post({ type: 'reveal', id: row, focus: true }),
      explain: (row) => dispatch({ type: 'explain', id: row }),
      toggle: (row) => this.toggle(row),
      copy: (ref) => {
        post({ type: 'copy', text: ref });
        this.say(locale.t.copied(ref));
      },
    });
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
    const matches = this.matches();
    return (
      <main>
        <Tools
          state={state}
          locale={locale}
          zoom={zoom / 100}
          isEmpty={empty !== null}
          find={
            <FindBox
              box={this.input}
              words={find}
              matches={matches}
              active={state.active}
              locale={locale}
              onWords={(words) => this.setState({ find: words })}
              onKey={this.onFindKey}
            />
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
            matches={matches.set}
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
