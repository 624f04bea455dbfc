import { type OffsetRange, shift, touches } from '../../base/range.ts';
import type { SentenceReading } from '../../language/reading.ts';
import { tokenize } from '../../language/tokens.ts';
import type { Sentence } from '../../model/okr.ts';
import { startsOfItems } from '../../syntax/dashes.ts';
import { lineEnd } from '../../syntax/layout.ts';
import type { YamlNode } from '../../syntax/tree.ts';
import type { FileState } from '../../workspace/state.ts';
import { lineStartOf } from '../../write/source.ts';
import { placesIn } from './places.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[_-][\p{L}\p{M}\p{N}]+)*/gu;

/** What an editor selects step by step: word, phrase as read, sentence, field, item, list, objective, file. */
export function selectionsAt(state: FileState | undefined, offset: number): readonly OffsetRange[] {
  if (!state?.source) return [];
  const { text, segments } = state.source;
  const found: OffsetRange[] = [[0, text.length]];
  const segment = segments.filter(({ start }) => start <= offset).at(-1);
  if (segment) {
    const add = (range: OffsetRange) => void found.push(shift(range, segment.start));
    ancestors(segment.content.result.root, segment.content.text, offset - segment.start, add);
    if (segment.kind === 'objective') {
      const items = segments.filter(({ kind }) => kind === 'objective');
      const list = items.map(({ start, content }) => shift(content.result.root?.range ?? [0, 0], start));
      found.push(fromLineStart(text, [list[0]?.[0] ?? 0, list.at(-1)?.[1] ?? 0]));
    }
  }
  const sentence = sentenceAt(state, offset);
  if (sentence) found.push(...phrases(text, sentence, offset));
  else found.push(...wordAt(text, offset));
  return nested(found, offset);
}

/** The sentence of an objective or key result around an offset; its range counts from the start of the file. */
function sentenceAt({ file }: FileState, offset: number): Sentence | null {
  for (const { base, objective } of file.objectives) {
    if (!touches(shift(objective.range, base), offset)) continue;
    const titles = [objective.title, ...objective.keyResults.map(({ title }) => title)];
    const title = titles.find(({ range, text }) => text !== '' && touches(shift(range, base), offset));
    if (!title) return null;
    return {
      ...title,
      range: shift(title.range, base),
      textStart: title.textStart === null ? null : title.textStart + base,
    };
  }
  return null;
}

/** The words and phrases of a sentence around an offset, and the sentence without its quotes. */
function phrases(text: string, sentence: Sentence, offset: number): OffsetRange[] {
  const places = placesIn(text, sentence);
  if (!places) return [sentence.range, ...wordAt(text, offset)];
  const words = tokenize(sentence.text).map(({ start, end }): OffsetRange => [start, end]);
  const all = [...words, ...readIn(sentence.reading), [0, sentence.text.length] as const];
  return [sentence.range, ...all.map(([from, to]): OffsetRange => [places(from), places(to)])];
}

/** Every stretch of words that the reading tells apart. */
function readIn({ mentions, directionWords, band, activity, placeholder, wording, measure, deadlines }: SentenceReading) {
  const { fuzzy, held, relative, vague, second, means, vanity, routine, bareMetric } = wording;
  const stretches = [directionWords, band, activity, placeholder, fuzzy, held, relative, vague, second, means, vanity, routine];
  return [...mentions, ...deadlines, ...stretches, bareMetric].flatMap((it) => (it ? [it.range] : [])).concat(measure.named);
}

function wordAt(text: string, offset: number): OffsetRange[] {
  const start = lineStartOf(text, offset);
  for (const match of text.slice(start, lineEnd(text, offset)).matchAll(WORD)) {
    const range: OffsetRange = [start + match.index, start + match.index + match[0].length];
    if (touches(range, offset)) return [range];
  }
  return [];
}

/** The nodes around an offset, with their keys and dashes. */
function ancestors(root: YamlNode | null, text: string, offset: number, add: (range: OffsetRange) => void): void {
  let node: YamlNode | null = root;
  for (let depth = 0; node && depth < 200; depth++) {
    add(node.range);
    if (node.kind === 'scalar' && /["']/.test(text[node.range[0]] ?? '')) add([node.range[0] + 1, node.range[1] - 1]);
    if (node.kind === 'map') {
      const pair = node.pairs.find(({ key, value }) => touches([key.range[0], (value ?? key).range[1]], offset));
      if (!pair) return;
      add([pair.key.range[0], (pair.value ?? pair.key).range[1]]);
      node = pair.value && offset >= pair.value.range[0] ? pair.value : pair.key;
    } else if (node.kind === 'sequence') {
      if (!node.flow) add(fromLineStart(text, node.range));
      const starts = startsOfItems(text, node);
      const index = node.items.findIndex((item, i) => item && touches([starts[i] as number, item.range[1]], offset));
      const item: YamlNode | null = node.items[index] ?? null;
      if (item) add([starts[index] as number, item.range[1]]);
      node = item;
    } else return;
  }
}

/** With what its first line is indented by. */
function fromLineStart(text: string, [start, end]: OffsetRange): OffsetRange {
  const line = lineStartOf(text, start);
  return [text.slice(line, start).trim() === '' ? line : start, end];
}

/** The ranges around an offset from the inside out; of two that only overlap, the smaller one. */
function nested(ranges: readonly OffsetRange[], offset: number): readonly OffsetRange[] {
  const around = ranges.filter((range) => touches(range, offset)).sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0]);
  const chain: OffsetRange[] = [];
  for (const range of around) {
    const inner = chain.at(-1);
    if (range[0] === range[1]) continue;
    if (!inner || (range[0] <= inner[0] && inner[1] <= range[1] && (range[0] < inner[0] || inner[1] < range[1])))
      chain.push(range);
  }
  return chain;
}
