/** The panel's page: wires the state to the host and to the screen. */
import { render } from 'preact';
import { App } from './app.tsx';
import { compareQuestions } from './compare/asking.ts';
import { localeOf } from './locale.ts';
import { type FromPanel, readToPanel } from './protocol.ts';
import { type Action, initialState, readSavedState, reduce, savedState } from './state.ts';
import type { Anchor } from './tree.tsx';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const post = (message: FromPanel): void => host.postMessage(message);
const locale = localeOf(document.documentElement.lang);
const root = document.getElementById('panel')!;

let { anchor, state } = restored(host.getState());
let drawn: typeof state | null = null;
let waiting = false;

/** What an earlier page left behind; it may be much, and nobody needs it afterwards. */
function restored(value: unknown): { anchor: Anchor | null; state: ReturnType<typeof initialState> } {
  const kept = value as { readonly panel?: unknown; readonly anchor?: unknown } | null | undefined;
  return { anchor: isAnchor(kept?.anchor) ? kept.anchor : null, state: initialState(readSavedState(kept?.panel)) };
}

function isAnchor(value: unknown): value is Anchor {
  const given = value as Partial<Anchor> | null | undefined;
  return typeof given?.id === 'string' && typeof given.above === 'number';
}

function save(): void {
  host.setState({ panel: savedState(state), anchor });
}

function draw(): void {
  waiting = false;
  if (state === drawn) return;
  const before = drawn;
  drawn = state;
  render(<App state={state} locale={locale} anchor={anchor} dispatch={dispatch} post={post} onScrolled={onScrolled} />, root);
  if (state.question !== null && state.question !== before?.question) post({ type: 'explain', id: state.question.id });
  const whatIf = state.whatIf;
  for (const id of whatIf?.wanted ?? []) if (!before?.whatIf?.wanted.has(id)) post({ type: 'whatIfForm', id });
  const asked = whatIf?.question ?? null;
  if (asked !== null && asked !== before?.whatIf?.question) post({ type: 'whatIf', ...asked });
  for (const question of compareQuestions(before, state)) post(question);
  if (state.gap && before?.gap !== true) post({ type: 'refresh' });
  if (state.revision !== null && (state.revision !== before?.revision || state.rows !== before.rows)) {
    post({ type: 'rendered', revision: state.revision, rows: state.visible.length });
  }
  save();
}

/** Several messages in one turn are drawn once. */
function dispatch(action: Action): void {
  const next = reduce(state, action);
  if (next === state) return;
  state = next;
  if (waiting) return;
  waiting = true;
  queueMicrotask(draw);
}

function onScrolled(to: Anchor | null): void {
  anchor = to;
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const told = readToPanel(event.data);
  if (told === null) {
    console.warn('The panel does not know this message.', (event.data as { type?: unknown } | null)?.type);
    return;
  }
  dispatch(told);
  if (told.type === 'focus' && told.id !== null) document.querySelector<HTMLElement>('[role=tree]')?.focus();
});
// A hidden panel is thrown away: what scrolling left behind is kept when it ends, and at the last moment.
addEventListener('scrollend', save, { capture: true });
addEventListener('pagehide', save);

draw();
post({ type: 'ready', cycle: state.cycle });
if (state.compare !== null) post({ type: 'compareAgain', revision: state.compare.revision });
