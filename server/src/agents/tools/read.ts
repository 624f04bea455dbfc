import { messagesOf, type OkrService } from '../../core/index.ts';
import { optional, text, whole } from '../input.ts';
import { fileAt, find, ITEM_FIELDS, type Item, itemLine, itemOf, plain } from '../items.ts';
import { opened } from '../opened.ts';
import { int, list, orNull, shape, str } from '../output.ts';
import { Refusal, tool } from '../tool.ts';

/** Characters of a file that are read at once. */
const PAGE = 16_000;

/** One objective, key result or file: its text, and what was understood of its sentences. */
export const read = tool({
  name: 'okr_read',
  fields: { ref: optional(text(400)), path: optional(text(1000)), from: optional(whole(1, 1_000_000)) },
  output: shape({
    path: str,
    line: int,
    endLine: int,
    text: str,
    next: orNull(int),
    items: list(shape({ ...ITEM_FIELDS, understood: orNull(str) })),
  }),
  async run(host, { ref, path, from }) {
    const { locale } = host;
    const t = messagesOf(locale).agents;
    if ((ref === null) === (path === null)) throw new Refusal(t.problems.refOrPath);
    const entry = ref === null ? null : find(host, ref);
    const uri = entry?.uri ?? fileAt(host, path ?? '');
    const source = await host.textOf(uri);
    if (source === undefined) throw new Refusal(t.problems.unreadable(host.pathOf(uri)));
    return opened(host, [[uri, source]], async (service) => {
      const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      const [first, last] = entry ? linesOf(service, uri, entry.line - 1, entry.kind) : [(from ?? 1) - 1, lines.length - 1];
      const start = Math.max(first, (from ?? 1) - 1);
      if (start > 0 && start >= lines.length) throw new Refusal(t.problems.noSuchLine(lines.length));
      let [end, size] = [start, 0];
      while (end <= last && end < lines.length && (end === start || size + lines[end]!.length <= PAGE))
        size += lines[end++]!.length;
      const next = end <= last && end < lines.length ? end + 1 : null;
      const shown = lines.slice(start, end).join('').slice(0, PAGE);
      const understood = new Map(service.shape.understood(uri, locale).map((one) => [one.line, one.text]));
      const items = service
        .scorecard(locale)
        .filter((one) => one.uri === uri && one.line > start && one.line <= end)
        .map((one) => ({ ...itemOf(host, one), understood: understood.get(one.line - 1) ?? null }));
      const itemText = (item: Item & { readonly understood: string | null }) =>
        item.understood === null ? itemLine(host, item) : `${itemLine(host, item)}\n      ${item.understood}`;
      const name = host.pathOf(uri);
      const body = [
        t.words.file(plain(name), start + 1, end),
        fenced(shown),
        ...(next === null ? [] : [t.words.goesOn(next)]),
        ...items.map(itemText),
      ];
      return { text: body.join('\n'), data: { path: name, line: start + 1, endLine: end, text: shown, next, items } };
    });
  },
});

/** Lines from 0 of what begins at one, both ends included. */
function linesOf(service: OkrService, uri: string, line: number, kind: string): readonly [number, number] {
  const open = [...service.shape.symbols(uri, 'en')];
  let found: readonly [number, number] = [line, line];
  for (let symbol = open.shift(); symbol; symbol = open.shift()) {
    open.push(...symbol.children);
    const [start, end] = symbol.range.map((offset) => service.positionAt(uri, offset).line) as [number, number];
    if (symbol.kind === kind && start <= line && line <= end) found = [start, end];
  }
  return found;
}

/** A block that the text itself cannot end. */
function fenced(body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${body.replace(/\n?$/, '\n')}${fence}`;
}
