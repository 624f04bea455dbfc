import type { LeverList, WhatIfForm, WhatIfMove, WhatIfView } from '../../../server/src/core/report/what-if-view.ts';
import type { PanelRow } from '../../../server/src/protocol.ts';
import { rowWith } from '../kept-row.ts';
import type { Preset, WhatIfQuestion, WhatIfToPanel } from './protocol.ts';

export type Move = WhatIfMove['to'];

/** A row as it would be. */
export interface AsIf {
  readonly row: PanelRow;
  /** What it is. */
  readonly before: number | null;
  /** Of a key result that is moved: how, and where to. */
  readonly control: { readonly form: WhatIfForm; readonly to: Move } | null;
}

/** What is supposed, and what the server made of it. Nothing of this is written. */
export interface WhatIfState {
  /** The key results that can be moved, in the order in which they were taken up. */
  readonly forms: ReadonlyMap<string, WhatIfForm>;
  readonly moves: ReadonlyMap<string, Move>;
  /** The one that was moved last: a check-in is of that one, and the list is about it. */
  readonly about: string | null;
  /** Whether the list of what moves the most is open. */
  readonly listed: boolean;
  /** Rows of which the form is asked for. */
  readonly wanted: ReadonlySet<string>;
  /** What is being asked: one question at a time, so that none waits behind another. */
  readonly question: WhatIfQuestion | null;
  /** Something has moved since the question was asked. */
  readonly stale: boolean;
  /** Whether a pointer holds the bar: the list waits until it lets go. */
  readonly live: boolean;
  readonly seq: number;
  readonly view: WhatIfView | null;
  readonly asIf: ReadonlyMap<string, AsIf>;
  /** A key result that went, or that cannot be moved. */
  readonly note: { readonly kind: 'gone' | 'fixed'; readonly title: string } | null;
}

export type WhatIfAction =
  | { readonly type: 'what-if-start'; readonly id: string }
  | { readonly type: 'what-if-move'; readonly id: string; readonly to: Move; readonly live: boolean }
  | { readonly type: 'what-if-list'; readonly open: boolean }
  | { readonly type: 'what-if-stop' }
  | WhatIfToPanel;

/** Nothing is supposed yet. */
export const NOTHING: WhatIfState = {
  forms: new Map(),
  moves: new Map(),
  about: null,
  listed: false,
  wanted: new Set(),
  question: null,
  stale: false,
  live: false,
  seq: 0,
  view: null,
  asIf: new Map(),
  note: null,
};

/** What of the panel the supposed rows stand on. */
export interface Ground {
  readonly rows: ReadonlyMap<string, PanelRow>;
  readonly cycle: string | null;
}

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => new Map([...map].filter(([other]) => other !== key));

export function reduceWhatIf(state: WhatIfState | null, action: WhatIfAction, ground: Ground): WhatIfState | null {
  if (action.type === 'what-if-start') {
    const { id } = action;
    const now = state ?? NOTHING;
    if (ground.rows.get(id)?.kind !== 'key-result') return state;
    if (now.forms.has(id)) return { ...now, about: id };
    return { ...now, note: null, wanted: new Set([...now.wanted, id]) };
  }
  if (state === null) return null;
  switch (action.type) {
    case 'whatIfForm':
      return withForm(state, action.id, action.form, ground);
    case 'what-if-move': {
      const { id, to, live } = action;
      if (!state.forms.has(id)) return state;
      const moved = { ...state, moves: new Map(state.moves).set(id, to), about: id, live, note: null };
      return asking(drawn(moved, ground, [id]), ground);
    }
    case 'what-if-list':
      return asking({ ...state, listed: action.open }, ground);
    case 'what-if-stop':
      return null;
    case 'whatIf':
      return answered(state, action.seq, action.view, ground);
  }
}

/** After the tree has changed: what is supposed stands on the rows as they are now. `changed`: rows that read differently. */
export function groundMoved(state: WhatIfState | null, ground: Ground, changed: Iterable<string> | null): WhatIfState | null {
  if (state === null) return null;
  let next = state;
  for (const [id, { title }] of state.forms) {
    const row = ground.rows.get(id);
    if (row?.title === title) continue;
    next = { ...next, ...dropped(next, id), note: { kind: 'gone', title } };
  }
  const told = changed === null ? null : new Set(changed);
  const wanted = new Set(next.wanted);
  for (const id of next.forms.keys()) {
    if (told !== null && !told.has(id)) continue;
    const row = ground.rows.get(id);
    const supposed = next.moves.has(id) ? next.view?.rows.find((one) => one.id === id) : undefined;
    const isTrue = supposed !== undefined && row?.progress === supposed.progress && row.value === (supposed.value ?? null);
    // What was supposed has been written: there is nothing left to suppose.
    if (isTrue) next = { ...next, ...dropped(next, id) };
    else wanted.add(id);
  }
  next = { ...next, wanted };
  if (next.forms.size === 0 && next.wanted.size === 0 && next.note === null) return null;
  return asking(drawn(next, ground, null), ground);
}

function dropped(state: WhatIfState, id: string): Pick<WhatIfState, 'forms' | 'moves' | 'about'> {
  const forms = without(state.forms, id);
  const about = state.about === id ? ([...forms.keys()].at(-1) ?? null) : state.about;
  return { forms, moves: without(state.moves, id), about };
}

function withForm(state: WhatIfState, id: string, form: WhatIfForm | null, ground: Ground): WhatIfState | null {
  if (!state.wanted.has(id)) return state;
  const wanted = new Set(state.wanted);
  wanted.delete(id);
  const title = state.forms.get(id)?.title ?? ground.rows.get(id)?.title ?? '';
  if (form === null) {
    const next: WhatIfState = { ...state, ...dropped(state, id), wanted, note: { kind: 'fixed', title } };
    return asking(drawn(next, ground, [id]), ground);
  }
  const known = state.forms.get(id);
  const to = state.moves.get(id);
  // It stands now where it was supposed to: that was written, perhaps while nobody looked.
  if (known && to && isSame(standing(form), to) && !isSame(standing(known), to)) {
    const next = { ...state, ...dropped(state, id), wanted };
    return next.forms.size === 0 && wanted.size === 0 && next.note === null ? null : asking(drawn(next, ground, null), ground);
  }
  // Measured in another way by now: a value of the old kind means nothing.
  const isOther = known !== undefined && known.reach.kind !== form.reach.kind;
  const moves = isOther ? without(state.moves, id) : state.moves;
  const next = { ...state, wanted, forms: new Map(state.forms).set(id, form), moves, about: known ? state.about : id };
  return asking(drawn(next, ground, [id]), ground);
}

function answered(state: WhatIfState, seq: number, view: WhatIfView | null, ground: Ground): WhatIfState {
  if (state.question?.seq !== seq) return state;
  let next: WhatIfState = { ...state, question: null };
  if (view !== null) {
    const levers = view.levers.length > 0 || !state.listed ? view.levers : (state.view?.levers ?? []);
    next = { ...next, view: { ...view, levers } };
    for (const id of view.gone) {
      const form = next.forms.get(id);
      if (form) next = { ...next, ...dropped(next, id), note: { kind: 'gone', title: form.title } };
    }
    next = drawn(next, ground, null);
  }
  return next.stale ? asking(next, ground) : next;
}

/** Asks what follows of the moves as they are; while an answer is on its way, once it is there. */
function asking(state: WhatIfState, { cycle }: Ground): WhatIfState {
  if (state.question !== null) return { ...state, stale: true };
  const about = state.listed && !state.live ? state.about : null;
  if (state.moves.size === 0 && about === null) return { ...state, stale: false, view: null };
  const moves = [...state.moves].map(([id, to]): WhatIfMove => ({ id, title: state.forms.get(id)?.title ?? '', to }));
  const seq = state.seq + 1;
  return { ...state, seq, stale: false, question: { seq, cycle, moves, about } };
}

/** The rows as they would be; with `only`, of these alone. */
function drawn(state: WhatIfState, { rows }: Ground, only: readonly string[] | null): WhatIfState {
  const said = new Map((state.moves.size === 0 ? [] : (state.view?.rows ?? [])).map((row) => [row.id, row]));
  const asIf = new Map(only === null ? [] : state.asIf);
  const put = (id: string) => {
    const row = rows.get(id);
    const form = state.forms.get(id);
    const other = said.get(row?.full ?? id);
    asIf.delete(id);
    if (row === undefined || (form === undefined && other === undefined)) return;
    const { id: _, ...what } = other ?? { id };
    // Where it would be heading, and what it moved lately, is about what was written.
    const next = other === undefined ? row : rowWith(row, { ...what, forecast: null, moved: null });
    asIf.set(id, { row: next, before: row.progress, control: form ? { form, to: state.moves.get(id) ?? standing(form) } : null });
  };
  if (only !== null) only.forEach(put);
  else {
    for (const id of new Set([...said.keys(), ...state.forms.keys()])) put(id);
    // Where an objective is drawn as a reference, it is the same objective.
    for (const row of rows.values()) if (row.kind === 'reference' && row.full !== null && said.has(row.full)) put(row.id);
  }
  return { ...state, asIf };
}

/** Where a key result stands, as a move. */
export function standing({ reach }: WhatIfForm): Move {
  switch (reach.kind) {
    case 'value':
      return { value: reach.at };
    case 'either':
      return { reached: reach.at };
    case 'stages':
      return { done: reach.stages.flatMap(({ done }, at) => (done ? [at] : [])) };
  }
}

const isSame = (one: Move, other: Move): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether what follows of the moves is known; until then nobody knows how the value of one would be typed. */
export const isAnswered = ({ question, stale }: WhatIfState): boolean => question === null && !stale;

/** What a check-in of a row begins with. */
export function presetOf({ forms, moves, view }: WhatIfState, id: string): Preset {
  const form = forms.get(id);
  const to = moves.get(id);
  if (form === undefined || to === undefined) return { value: null, done: null };
  if ('done' in to) return { value: null, done: to.done };
  if ('reached' in to)
    return { value: null, done: form.reach.kind === 'either' && form.reach.how === 'done' ? (to.reached ? [0] : []) : null };
  return { value: view?.typed.find((one) => one.id === id)?.text ?? null, done: null };
}

const NO_LEVERS: readonly LeverList[] = [];

/** What is listed below a row: what moves its objective and the top the most; empty until it is told, `null` for nothing. */
export function leversAt(state: WhatIfState | null, id: string): readonly LeverList[] | null {
  return state?.listed && state.about === id ? (state.view?.levers ?? NO_LEVERS) : null;
}
