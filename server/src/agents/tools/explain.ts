import { explainText, messagesOf } from '../../core/index.ts';
import { text } from '../input.ts';
import { find, ITEM, itemLine, itemOf, rowOf } from '../items.ts';
import { any, bool, list, orNull, shape, str } from '../output.ts';
import { tool } from '../tool.ts';

/** As many check-ins, terms and stages as an explanation carries; of check-ins the last. */
const MOST = 50;

/** Where the number of an objective or a key result comes from. */
export const explain = tool({
  name: 'okr_explain',
  fields: { ref: text(400) },
  output: shape({
    item: ITEM,
    lines: list(shape({ label: str, detail: orNull(str), value: orNull(str), score: orNull(str), total: bool })),
    from: any,
    cut: bool,
  }),
  async run(host, { ref }) {
    const { service, locale } = host;
    const t = messagesOf(locale).agents.words;
    const entry = find(host, ref);
    const row = rowOf(service, entry);
    const lines = row === null ? [] : service.explain(row, locale);
    const {
      ref: _,
      kind,
      title,
      uri,
      line,
      progress,
      health,
      expected,
      explain: said,
      cycle,
      team,
      owner,
      final,
      ...from
    } = entry;
    let cut = false;
    const capped = Object.fromEntries(
      Object.entries(from).map(([name, value]) => {
        if (!Array.isArray(value) || value.length <= MOST) return [name, value];
        cut = true;
        return [name, name === 'checkIns' ? value.slice(-MOST) : value.slice(0, MOST)];
      }),
    );
    const item = itemOf(host, entry);
    const shown = lines.length > MOST ? [...lines.slice(0, MOST), ...lines.slice(-1)] : lines;
    const body = [
      itemLine(host, item).trimStart(),
      explainText(shown) || t.nothingToExplain,
      ...(cut || shown !== lines ? [t.cut] : []),
    ];
    const data = shown.map(({ label, detail, value, score, total = false }) => ({ label, detail, value, score, total }));
    return { text: body.join('\n'), data: { item, lines: data, from: capped, cut: cut || shown !== lines } };
  },
});
