import {
  WHAT_IF,
  WHAT_IF_FORM,
  type WhatIfFormResult,
  type WhatIfParams,
  type WhatIfResult,
} from '../../../server/src/protocol.ts';
import type { FromPanel, ToPanel } from '../../webview/protocol.ts';
import type { TreeClient } from './tree-feed.ts';

type Asked<T extends FromPanel['type']> = Extract<FromPanel, { readonly type: T }>;

/** How a row can be moved. A question that fails is answered too: the page waits for it before it asks the next. */
export async function whatIfForm(client: TreeClient, { id }: Asked<'whatIfForm'>): Promise<ToPanel> {
  const form = (await client.sendRequest(WHAT_IF_FORM, { id }).catch(() => null)) as WhatIfFormResult;
  return { type: 'whatIfForm', id, form };
}

/** What would be different with some key results moved. */
export async function whatIf(client: TreeClient, { seq, cycle, moves, about }: Asked<'whatIf'>): Promise<ToPanel> {
  const params: WhatIfParams = { cycle, moves, about };
  const view = (await client.sendRequest(WHAT_IF, params).catch(() => null)) as WhatIfResult;
  return { type: 'whatIf', seq, view };
}
