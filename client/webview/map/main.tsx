/** The map's page: wires the state to the host and to the screen. */
import { render } from 'preact';
import { readToPanel } from '../protocol.ts';
import { MapApp, type MapHandle } from './app.tsx';
import type { Spot } from './camera.ts';
import { mapLocaleOf } from './locale.ts';
import { measureIn } from './measure.ts';
import type { FromMap } from './protocol.ts';
import { initialMap, type MapAction, readSavedMap, reduceMap, savedMap } from './state.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const post = (message: FromMap): void => host.postMessage(message);
const locale = mapLocaleOf(document.documentElement.lang);
const root = document.getElementById('panel')!;
const font = getComputedStyle(document.body).fontFamily;
const measure = measureIn(font);

const kept = host.getState() as { readonly map?: unknown; readonly spot?: unknown } | null | undefined;
const app: { current: MapHandle | null } = { current: null };
let spot: Spot | null = isSpot(kept?.spot) ? kept.spot : null;
let state = initialMap(readSavedMap(kept?.map));
let drawn: typeof state | null = null;
let waiting = false;
let saving: ReturnType<typeof setTimeout> | undefined;

function isSpot(value: unknown): value is Spot {
  const given = value as Partial<Spot> | null | undefined;
  return Number.isFinite(given?.x) && Number.isFinite(given?.y) && Number.isFinite(given?.k) && given!.k! > 0;
}

function save(): void {
  clearTimeout(saving);
  host.setState({ map: savedMap(state), spot });
}

/** A pan has many steps; where it ends is kept. */
function saveSoon(): void {
  clearTimeout(saving);
  saving = setTimeout(save, 150);
}

function draw(): void {
  waiting = false;
  if (state === drawn) return;
  const before = drawn;
  drawn = state;
  const props = { state, locale, measure, font, spot, dispatch, post, onSpot };
  render(<MapApp handle={app} {...props} />, root);
  const { panel } = state;
  if (panel.question !== null && panel.question !== before?.panel.question) post({ type: 'explain', id: panel.question.id });
  if (panel.gap && before?.panel.gap !== true) post({ type: 'refresh' });
  if (panel.revision !== null && (panel.revision !== before?.panel.revision || panel.rows !== before.panel.rows)) {
    post({ type: 'rendered', revision: panel.revision, rows: state.model.nodes.size });
  }
  saveSoon();
}

function onSpot(to: Spot): void {
  spot = to;
  saveSoon();
}

/** Several messages in one turn are drawn once. */
function dispatch(action: MapAction): void {
  const next = reduceMap(state, action);
  if (next === state) return;
  state = next;
  if (waiting) return;
  waiting = true;
  queueMicrotask(draw);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const told = readToPanel(event.data);
  if (told === null) {
    console.warn('The map does not know this message.', (event.data as { type?: unknown } | null)?.type);
    return;
  }
  if (told.type !== 'focus') dispatch(told);
  else app.current?.take(told.id);
});
addEventListener('pagehide', save);

draw();
post({ type: 'ready', cycle: state.panel.cycle });
