import { packs } from './languages.ts';
import { readWith } from './read.ts';
import type { Language } from './reading.ts';
import { tokenize } from './tokens.ts';

/** A sentence with two results, as two sentences. */
export interface TwoResults {
  readonly first: string;
  readonly second: string;
  /** Whether the second is work beside the first, and no result of its own. */
  readonly isWork: boolean;
}

/**
 * "Increase sales by 10% and margin by 5%" as "Increase sales by 10%" and "Increase margin by 5%". `null` where a sentence has
 * one result, or where more than two would come of it.
 */
export function splitInTwo(text: string, language: Language): TwoResults | null {
  const pack = packs[language];
  const { second } = readWith(pack, text).wording;
  const tail = second && text.slice(second.range[1]).trim();
  if (!second || tail === null || /[\p{L}\p{N}]/u.test(tail) || /[\r\n]/.test(text)) return null;
  const first = text.slice(0, second.joint[0]).replace(/[\s,;:–—-]+$/u, '');
  const verb = second.by === 'level' ? leadingVerb(first, language) : '';
  const isCapital = /^\p{Lu}\p{Ll}/u.test(first);
  const own = verb === '' && isCapital ? second.text.charAt(0).toUpperCase() + second.text.slice(1) : `${verb}${second.text}`;
  const both = [`${first}${tail}`, `${own}${tail}`] as const;
  if (both.some((words) => readWith(pack, words).wording.second || tokenize(words).length < 2)) return null;
  return { first: both[0], second: both[1], isWork: second.by === 'work' };
}

/** The verb that a second subject shares with the first, with the space behind it; empty where there is none. */
function leadingVerb(first: string, language: Language): string {
  const { idioms, lexicon } = packs[language];
  const tokens = tokenize(first);
  const verb = lexicon.verb(tokens[0]);
  const leads = verb?.form === 'base' && (verb.class === 'change' || verb.class === 'level' || verb.class === 'soft');
  const end = idioms.startingAt(tokens, 0)?.to ?? (leads ? 1 : 0);
  return end > 0 ? `${first.slice(0, tokens[end - 1]?.end)} ` : '';
}
