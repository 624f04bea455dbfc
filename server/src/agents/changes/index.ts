import type { Asked, Change, Draft } from './change.ts';
import { checkIn } from './check-in.ts';
import { fix } from './fix.ts';
import { align, keyResult, objective } from './plan.ts';

const CHANGES: Readonly<Record<Asked['change'], (draft: Draft, asked: Asked) => Promise<Change>>> = {
  'check-in': checkIn,
  'key-result': keyResult,
  objective,
  align,
  fix,
};

/** The edits that a change takes; refuses in one line where it cannot be made. */
export const proposalOf = (draft: Draft, asked: Asked): Promise<Change> => CHANGES[asked.change](draft, asked);
