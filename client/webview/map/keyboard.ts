import { CHECK_IN_KEY } from '../keys.ts';
import type { CanvasHandle } from './canvas.tsx';
import type { Layout } from './layout.ts';
import { moveOf } from './moves.ts';
import type { MapState } from './state.ts';

/** What keys ask for besides a move of the map itself. */
export interface KeyActions {
  readonly find: () => void;
  readonly activate: (id: string) => void;
  readonly open: (id: string) => void;
  /** An objective and all that is below it. */
  readonly openBelow: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly explain: (id: string) => void;
  readonly goTo: (id: string) => void;
  readonly checkIn: (id: string) => void;
  readonly menu: (id: string) => void;
}

const STEP = 80;
const ZOOM = 1.25;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Does what a key asks for; answers whether it was one of the map's. */
export function pressed(
  event: KeyboardEvent,
  state: MapState,
  layout: Layout,
  canvas: CanvasHandle,
  actions: KeyActions,
): boolean {
  const { active } = state;
  const { explained } = state.panel;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'f') {
    actions.find();
    return true;
  }
  if (event.altKey) return false;
  const pan = event.shiftKey ? PANS[event.key] : undefined;
  if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM);
  else if (event.key === '-' || event.key === '−') canvas.zoom(1 / ZOOM);
  else if (isCommand) return false;
  else if (event.key === '0') canvas.fit();
  else if (event.key === '1') canvas.zoom(0);
  else if (event.key === '/') actions.find();
  else if (pan !== undefined) canvas.pan(...pan);
  else if (event.key === 'Escape' && explained !== null) actions.explain(explained);
  else {
    const move = moveOf(event.key, state, layout);
    if (move !== null && 'open' in move) actions.open(move.open);
    else if (move !== null) actions.activate(move.to);
    else if (active === null) return false;
    else if (event.key === 'Enter') actions.goTo(active);
    else if (event.key === ' ') actions.toggle(active);
    else if (event.key === '*') actions.openBelow(active);
    else if (event.key === 'e') actions.explain(active);
    else if (event.key === CHECK_IN_KEY) actions.checkIn(active);
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) actions.menu(active);
    else return event.key.startsWith('Arrow');
  }
  return true;
}
