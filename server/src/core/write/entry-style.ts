import { columnOf, inStyleOf, quoteSentence, scalarSource, type TextEdit } from '../syntax/edits.ts';
import { resolvePlain } from '../syntax/resolve.ts';
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from '../syntax/tree.ts';
import { inSnippet } from './source.ts';

/** A field of an entry, as words that YAML is to read back. */
export interface EntryField {
  readonly name: 'key_result' | 'date' | 'value' | 'confidence' | 'status' | 'note' | 'by';
  readonly text: string;
  /** The number of the tab stop that its value is in a snippet. */
  readonly stop?: number;
}

/** How the entries of a list are written. */
export interface EntryStyle {
  readonly flow: boolean;
  /** What stands behind `{`, before `}`, between two pairs, and behind a key's name. */
  readonly open: string;
  readonly close: string;
  readonly comma: string;
  readonly colon: string;
  /** Between the dash and the entry. */
  readonly gap: string;
  /** The names of the fields in their order, each with how its name and its value are spelled. */
  readonly fields: ReadonlyMap<string, { readonly key: string; readonly value: YamlScalar | null }>;
  /** Whether all names stand in double quotes, as in JSON: then words do as well. */
  readonly json: boolean;
}

/** One line, as in the format's own examples. */
export const ONE_LINE: EntryStyle = {
  flow: true,
  open: ' ',
  close: ' ',
  comma: ', ',
  colon: ': ',
  gap: ' ',
  fields: new Map(),
  json: false,
};

/** The style of an entry that is a mapping of its own; `null` for anything else. */
export function styleOf(text: string, entry: YamlNode | null): EntryStyle | null {
  if (entry?.kind !== 'map' || entry.pairs.length === 0) return null;
  const fields = new Map<string, { key: string; value: YamlScalar | null }>();
  for (const { key, value } of entry.pairs) {
    if (key.kind !== 'scalar') continue;
    fields.set(key.text, { key: text.slice(...key.range), value: value?.kind === 'scalar' ? value : null });
  }
  const gap = /-( +)$/.exec(text.slice(Math.max(0, entry.range[0] - 12), entry.range[0]))?.[1] ?? ' ';
  if (!entry.flow) return { ...ONE_LINE, flow: false, gap, fields };
  const json = entry.pairs.every(({ key }) => key.kind === 'scalar' && key.style === 'double');
  return { flow: true, gap, fields, json, ...marksOf(text, entry, json) };
}

function marksOf(text: string, { range, pairs }: YamlMap, json: boolean): Pick<EntryStyle, 'open' | 'close' | 'comma' | 'colon'> {
  const [first, second] = pairs;
  const last = pairs.at(-1);
  const between = first && second ? text.slice((first.value ?? first.key).range[1], second.key.range[0]) : ', ';
  const open = first ? text.slice(range[0] + 1, first.key.range[0]) : ' ';
  const close = last ? text.slice((last.value ?? last.key).range[1], range[1] - 1) : ' ';
  const colon = first?.value ? text.slice(first.key.range[1], first.value.range[0]) : ': ';
  return {
    open: /^ ?$/.test(open) ? open : ' ',
    close: /^ ?$/.test(close) ? close : ' ',
    comma: /^, ?$/.test(between) ? between : ', ',
    colon: colon === ': ' || (json && colon === ':') ? colon : ': ',
  };
}

/** An entry in a style: its lines, without dash and indentation. */
export function entryLines(fields: readonly EntryField[], style: EntryStyle): string[] {
  const pairs = inOrderOf(style, fields).map(({ name, text, stop }) => {
    const known = style.fields.get(name);
    const key = known?.key ?? (style.json ? `"${name}"` : name);
    const source = stop !== undefined && text === '' ? '' : sourceOf(name, text, known?.value ?? null, style);
    return `${key}${style.colon}${stop === undefined ? source : withStop(source, stop)}`;
  });
  return style.flow ? [`{${style.open}${pairs.join(style.comma)}${style.close}}`] : pairs;
}

/** Stand for the ends of a tab stop until a whole edit is made a snippet; no file that people write holds them. */
const STOP = ['\ue000', '\ue001'] as const;

/** Quotes stay outside of the stop, so that they still stand around what is typed. */
function withStop(source: string, stop: number): string {
  const quote = /^["']/.exec(source)?.[0] ?? '';
  const inner = source.slice(quote.length, source.length - quote.length);
  return `${quote}${STOP[0]}${stop}${inner === '' ? '' : `:${inner}`}${STOP[1]}${quote}`;
}

/** An edit with stops as the source of a snippet. */
export function snippetOf({ range, newText }: TextEdit): TextEdit {
  return { range, newText: inSnippet(newText).replaceAll(STOP[0], '${').replaceAll(STOP[1], '}') };
}

/** The same on one line, for a list between brackets. */
export function entryInBrackets(fields: readonly EntryField[], style: EntryStyle): string {
  return entryLines(fields, style.flow ? style : { ...style, flow: true }).join('');
}

/** Fields that the style has come in its order; each other one stands behind the one that it usually follows. */
function inOrderOf({ fields: known }: EntryStyle, fields: readonly EntryField[]): readonly EntryField[] {
  const names = [...known.keys()];
  const ordered = fields.filter(({ name }) => known.has(name)).sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  for (const [index, field] of fields.entries()) {
    if (known.has(field.name)) continue;
    const before = fields[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, field);
  }
  return ordered;
}

/** Words that some readers of YAML take for a boolean or for nothing. */
const SWITCH = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function sourceOf(name: EntryField['name'], given: string, like: YamlScalar | null, { flow, json }: EntryStyle): string {
  const text = name === 'confidence' && like ? shareLike(like.text, given) : given;
  const isNumber = typeof resolvePlain(text) === 'number' && Number.isFinite(Number(text));
  const isPlainNumber = isNumber && (name === 'value' || name === 'confidence');
  if (like?.style === 'double' || like?.style === 'single') return inStyleOf(like.style, text, { flow });
  if (isPlainNumber) return text;
  if (json) return inStyleOf('double', text, { flow });
  if (name !== 'date' && (SWITCH.test(text) || DATE.test(text))) return quoteSentence(text);
  return scalarSource(text, { flow });
}

/** A share from 0 to 1 as another one is written: `0.7`, `70 %`, `7/10`. */
function shareLike(like: string, share: string): string {
  const other = /^[\d.,]+(\s*)(%|\/\s*(\d{1,4}))$/.exec(like);
  if (!other) return share;
  const size = other[3] === undefined ? 100 : Number(other[3]);
  const number = Number((Number(share) * size).toPrecision(12));
  return Number.isInteger(number) ? `${number}${other[1]}${other[2]}` : share;
}

/** How a list of entries stands below its key. */
export interface ListStyle {
  readonly flow: boolean;
  /** How many columns a dash stands to the right of the key. */
  readonly indent: number;
  readonly entry: EntryStyle;
}

/** The style of a list: of its last entry that is a mapping, or of the first. `null` where it has none. */
export function listStyleOf(text: string, key: YamlNode, list: YamlSequence, first = false): ListStyle | null {
  const items = first ? list.items : [...list.items].reverse();
  for (const item of items) {
    const entry = styleOf(text, item);
    if (!entry) continue;
    const indent = list.flow ? 2 : Math.max(0, columnOf(text, list.range[0]) - columnOf(text, key.range[0]));
    return { flow: list.flow, indent, entry };
  }
  return null;
}
