import type { OffsetRange } from '../../base/range.ts';
import type { Language } from '../../language/reading.ts';
import { slugOf } from '../../language/slug.ts';
import type { Sentence } from '../../model/okr.ts';
import { lineEnding, scalarSource } from '../../syntax/edits.ts';
import { titleSource } from '../../write/item.ts';
import { columnOf, isBlockItem } from '../../write/source.ts';
import type { Fix } from '../rule.ts';

/** An objective or a key result, as far as an id is put before it. */
interface Titled {
  readonly range: OffsetRange;
  readonly id: unknown;
  readonly title: Sentence;
}

/** Gives an item an id made of its title; `taken` tells which are in use. `null` where it has one, or no words for it. */
export function addId(item: Titled, text: string, language: Language, taken: (id: string) => boolean): Fix | null {
  const slug = slugOf(item.title.text, language);
  if (item.id !== null || slug === '') return null;
  const id = taken(slug) ? unused(slug, taken) : slug;
  const source = `id: ${scalarSource(id, { flow: true })}`;
  const [start] = item.range;
  const fix = (range: OffsetRange, newText: string): Fix => ({ title: 'add-id', data: { id }, edits: [{ range, newText }] });
  if (text[start] === '{') return fix([start + 1, start + 1], ` ${source},${/\s/.test(text[start + 1] ?? '') ? '' : ' '}`);
  if (!isBlockItem(text, start)) return null;
  const newLine = lineEnding(text) + columnOf(text, start);
  const isBare = item.range[0] === item.title.range[0];
  return isBare
    ? fix(item.title.range, `${source}${newLine}title: ${titleSource(item, text)}`)
    : fix([start, start], source + newLine);
}

/** The first of `id-2`, `id-3` … that is not in use. */
export function unused(id: string, taken: (name: string) => boolean): string {
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
