import { messagesOf } from '../../core/index.ts';
import { Refusal } from '../tool.ts';
import type { Asked, Draft } from './change.ts';

/** A field that this change cannot do without. */
export function required(
  { host }: Draft,
  asked: Asked,
  name: { [K in keyof Asked]: string extends Asked[K] ? K : never }[keyof Asked],
): string {
  const value = asked[name];
  if (value === null) throw new Refusal(messagesOf(host.locale).agents.problems.changeNeeds(asked.change, name));
  return value;
}
