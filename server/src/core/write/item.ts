import type { KeyResult } from '../model/okr.ts';
import type { TextEdit } from '../syntax/edits.ts';
import { inStyleOf, lineEnding, quoteSentence, scalarSource } from '../syntax/edits.ts';
import { columnOf, inSnippet, isBlockItem, lineEndOf } from './source.ts';

/** A line of YAML that a key result is given below its title. */
export interface NewField {
  readonly name: string;
  /** The value as it is written, or as a snippet's source. */
  readonly source: string;
  /** Lines of a block below the field, each with its indentation below the field's name. */
  readonly lines?: readonly string[];
}

export interface ItemChange {
  /** The title in other words; without it, the title stays letter by letter. */
  readonly title?: string;
  /** A title that is to be written: the source of a snippet. */
  readonly titleStop?: string;
  readonly fields?: readonly NewField[];
  /** Behind the line of which offset the fields stand, where they do not stand below the title; only while that stays. */
  readonly below?: number;
}

/** A key result, or an objective, as far as its title and the lines below it are changed. */
export type Item = Pick<KeyResult, 'range' | 'title' | 'bare'>;

/**
 * One edit that gives a key result another title and fields below it, whatever its shape: a bare sentence becomes a
 * mapping, and in `{…}` the fields stand behind the title. Quotes, comments, indentation and line breaks stay. With
 * `snippet`, what stays is escaped for one. `null` where the item is written in a way that leaves no place for it.
 */
export function changeItem(keyResult: Item, text: string, change: ItemChange, snippet = false): TextEdit | null {
  const { range, title, bare } = keyResult;
  const kept = (source: string) => (snippet ? inSnippet(source) : source);
  const fields = change.fields ?? [];
  if (!bare && text[range[0]] === '{') {
    if (title.text === '' || fields.some(({ lines }) => lines)) return null;
    const added = fields.map(({ name, source }) => `, ${name}: ${source}`).join('');
    if (change.title === undefined && change.titleStop === undefined) {
      return { range: [title.range[1], title.range[1]], newText: added };
    }
    const source = change.titleStop ?? kept(newTitle(keyResult, text, change.title ?? '', true));
    return { range: title.range, newText: source + added };
  }
  if (!isBlockItem(text, range[0]) || (!bare && title.text === '')) return null;
  const newLine = lineEnding(text) + columnOf(text, range[0]);
  const added = fields.map(({ name, source, lines }) => {
    const below = (lines ?? []).map((line) => `${newLine}  ${line}`).join('');
    return `${newLine}${name}:${source === '' ? '' : ` ${source}`}${below}`;
  });
  const end = lineEndOf(text, title.range[1]);
  const isKept = change.title === undefined && change.titleStop === undefined;
  const untitled = isUntitled(keyResult);
  if (!untitled && isKept) {
    const at = change.below === undefined ? end : lineEndOf(text, Math.max(change.below, title.range[1]));
    return { range: [at, at], newText: added.join('') };
  }
  const source =
    change.titleStop ?? kept(change.title === undefined ? titleSource(keyResult, text) : newTitle(keyResult, text, change.title));
  const comment = kept(text.slice(title.range[1], end));
  return { range: [title.range[0], end], newText: `${untitled ? 'title: ' : ''}${source}${comment}${added.join('')}` };
}

/** Whether the sentence stands without the key `title`: alone, or as a pair that was meant as a sentence, with fields below it. */
function isUntitled({ bare, title, range }: Item): boolean {
  return bare || (title.misread !== null && title.range[0] === range[0]);
}

/** Another title in the place of the one that stands there; a bare sentence stays one. */
export function retitled(keyResult: KeyResult, text: string, words: string): TextEdit {
  const isFlow = !keyResult.bare && text[keyResult.range[0]] === '{';
  const key = !keyResult.bare && isUntitled(keyResult) ? 'title: ' : '';
  return { range: keyResult.title.range, newText: key + newTitle(keyResult, text, words, isFlow) };
}

/** A title as it is written, on one line, quoted where YAML would not read what was meant. */
export function titleSource({ title }: Pick<KeyResult, 'title'>, text: string): string {
  const source = text.slice(title.range[0], title.range[1]);
  return title.misread === null && !/[\r\n]/.test(source) ? source : quoteSentence(title.text.trim());
}

/** Another title in the quotes of the one that stands there. */
function newTitle({ title }: Pick<Item, 'title'>, text: string, words: string, flow = false): string {
  const first = text[title.range[0]];
  if (title.misread !== null) return scalarSource(words, { flow });
  return inStyleOf(first === '"' ? 'double' : first === "'" ? 'single' : 'plain', words, { flow });
}
