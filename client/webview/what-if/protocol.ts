/** What the page and its host say to each other about “what if”; checked in both directions like everything else between them. */
import type { WhatIfForm, WhatIfMove, WhatIfView } from '../../../server/src/core/report/what-if-view.ts';

export type WhatIfToPanel =
  /** How a row can be moved; `null`: not at all. */
  | { readonly type: 'whatIfForm'; readonly id: string; readonly form: WhatIfForm | null }
  /** The answer to a question of the page; `null`: there is none. */
  | { readonly type: 'whatIf'; readonly seq: number; readonly view: WhatIfView | null };

export type WhatIfFromPanel =
  | { readonly type: 'whatIfForm'; readonly id: string }
  | ({ readonly type: 'whatIf' } & WhatIfQuestion);

/** A question, whole in itself. */
export interface WhatIfQuestion {
  readonly seq: number;
  readonly cycle: string | null;
  readonly moves: readonly WhatIfMove[];
  readonly about: string | null;
}

/** What a check-in begins with when it is asked for from here. */
export interface Preset {
  /** As somebody would type it; `null`: as it was. */
  readonly value: string | null;
  /** The stages that are ticked; `null`: as they were. */
  readonly done: readonly number[] | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, limit: number): value is string => typeof value === 'string' && value.length <= limit;
const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isNumberOrNull = (value: unknown): boolean => value === null || isNumber(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, most: number, each: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= most && value.every(each);

const HEALTHS: readonly unknown[] = ['on-track', 'at-risk', 'off-track', 'pending', 'outdated', 'closed', 'none'];
const HOWS: readonly unknown[] = ['held', 'done', 'reached'];

function isReach(value: unknown): boolean {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case 'value':
      return (
        [value.from, value.to, value.at].every(isNumber) &&
        value.from !== value.to &&
        typeof value.whole === 'boolean' &&
        isString(value.before) &&
        isString(value.behind)
      );
    case 'either':
      return typeof value.at === 'boolean' && HOWS.includes(value.how) && (value.goal === null || isString(value.goal));
    case 'stages':
      return isListOf(
        value.stages,
        Number.POSITIVE_INFINITY,
        (stage) => isFields(stage) && isString(stage.title) && typeof stage.done === 'boolean',
      );
    default:
      return false;
  }
}

function isView(value: unknown): value is WhatIfView {
  if (!isFields(value)) return false;
  const { rows, summary, typed, gone, levers } = value;
  const all = Number.POSITIVE_INFINITY;
  const isStanding = (one: unknown): one is Fields =>
    isFields(one) && isNumberOrNull(one.progress) && HEALTHS.includes(one.health);
  return (
    isListOf(rows, all, (row) => isStanding(row) && isString(row.id) && isRest(row)) &&
    (summary === null || isStanding(summary)) &&
    isListOf(typed, all, (one) => isFields(one) && isString(one.id) && isString(one.text)) &&
    isListOf(gone, all, isString) &&
    isListOf(levers, 2, isLeverList)
  );
}

function isRest({ value, own, reached }: Fields): boolean {
  const isShare = isFields(reached) && isCount(reached.in) && isCount(reached.of);
  return (
    (value === undefined || value === null || isString(value)) &&
    (own === undefined || isNumberOrNull(own)) &&
    (reached === undefined || isShare)
  );
}

function isLeverList(value: unknown): boolean {
  return (
    isFields(value) &&
    [value.id, value.title].every((one) => one === null || isString(one)) &&
    isNumberOrNull(value.now) &&
    isCount(value.more) &&
    isListOf(
      value.levers,
      Number.POSITIVE_INFINITY,
      (one) => isFields(one) && isString(one.id) && isString(one.title) && isNumber(one.reached) && isNumberOrNull(one.tenth),
    )
  );
}

/** Whether this says how a row can be moved. */
export function isForm(value: unknown): value is WhatIfForm {
  return isFields(value) && isString(value.id) && isString(value.title) && isReach(value.reach);
}

/** A message to the page about “what if”; `null` when it is none. */
export function readWhatIf(value: Readonly<Record<string, unknown>>): WhatIfToPanel | null {
  if (value.type === 'whatIfForm') {
    const { id, form } = value;
    const isAnswer = form === null || (isForm(form) && form.id === id);
    return isString(id) && isAnswer ? { type: 'whatIfForm', id, form } : null;
  }
  const { seq, view } = value;
  return isCount(seq) && (view === null || isView(view)) ? { type: 'whatIf', seq, view } : null;
}

/** As long as a row's id may be, and a key result's sentence. */
const ID_LIMIT = 20_000;
const TITLE_LIMIT = 20_000;
/** Nobody moves more at once. */
const MOVES = 200;
const STAGES = 1000;
const VALUE_LIMIT = 200;

const isStages = (value: unknown): boolean => isListOf(value, STAGES, isCount);

function isTo(to: unknown): boolean {
  if (!isFields(to)) return false;
  return 'value' in to ? isNumber(to.value) : 'reached' in to ? typeof to.reached === 'boolean' : isStages(to.done);
}

function isMove(value: unknown): boolean {
  return isFields(value) && isText(value.id, ID_LIMIT) && isText(value.title, TITLE_LIMIT) && isTo(value.to);
}

/** Whether these are moves by row, as a page keeps them. */
export function isMoves(value: unknown): value is readonly (readonly [string, WhatIfMove['to']])[] {
  return isListOf(value, MOVES, (pair) => Array.isArray(pair) && pair.length === 2 && isText(pair[0], ID_LIMIT) && isTo(pair[1]));
}

/** Whether a message from the page about “what if” is one that the host answers. */
export function isWhatIfFromPanel(value: Readonly<Record<string, unknown>>): boolean {
  if (value.type === 'whatIfForm') return isText(value.id, ID_LIMIT);
  return (
    isCount(value.seq) &&
    (value.cycle === null || isText(value.cycle, 200)) &&
    (value.about === null || isText(value.about, ID_LIMIT)) &&
    isListOf(value.moves, MOVES, isMove)
  );
}

/** Whether a check-in may begin with this. */
export function isPreset(value: unknown): value is Preset {
  return (
    isFields(value) && (value.value === null || isText(value.value, VALUE_LIMIT)) && (value.done === null || isStages(value.done))
  );
}
