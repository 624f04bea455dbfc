import type { RefObject } from 'preact';
import type { PanelRow } from '../../../server/src/protocol.ts';
import { found } from './find.ts';
import type { MapLocale } from './locale.ts';
import type { MapModel } from './model.ts';

/** What answers to the words that are looked for. */
export interface Matches {
  readonly list: readonly string[];
  /** `null`: nothing is looked for. */
  readonly set: ReadonlySet<string> | null;
}

/** Looks again only when the words, who supports whom or what is said about them is another. */
export class Finder {
  private made: Matches = { list: [], set: null };
  private madeFor: readonly unknown[] = [];

  of(words: string, model: MapModel, rows: ReadonlyMap<string, PanelRow>): Matches {
    const key = [words, model, rows];
    if (key.some((part, index) => part !== this.madeFor[index])) {
      const list = found(words, model, rows);
      this.made = { list, set: words.trim() === '' ? null : new Set(list) };
      this.madeFor = key;
    }
    return this.made;
  }
}

export interface FindBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly matches: Matches;
  /** What the keyboard is on. */
  readonly active: string | null;
  readonly locale: MapLocale;
  readonly onWords: (words: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Where one writes what is looked for, and which of how many one is at. */
export function FindBox({ box, words, matches: { list, set }, active, locale: { m }, onWords, onKey }: FindBoxProps) {
  const at = list.indexOf(active ?? '');
  return (
    <search class="find">
      <input
        ref={box}
        type="text"
        aria-label={m.find}
        placeholder={m.find}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value.slice(0, 200))}
        onKeyDown={onKey}
      />
      {set !== null && (
        <span class="hits" role="status">
          {at >= 0 ? m.matchOf(at + 1, list.length) : m.matches(list.length)}
        </span>
      )}
    </search>
  );
}
