import { messagesOf } from '../../core/index.ts';
import { choice, optional, text, whole } from '../input.ts';
import { cycleAt, ITEM, itemLine, itemOf, plain } from '../items.ts';
import { int, list as listOf, orNull, shape, str } from '../output.ts';
import { tool } from '../tool.ts';

const HEALTHS = ['on-track', 'at-risk', 'off-track', 'pending', 'outdated', 'closed', 'none'] as const;

/** The objectives and key results of a cycle, page by page. */
export const list = tool({
  name: 'okr_list',
  fields: {
    cycle: optional(text(100)),
    team: optional(text(200)),
    owner: optional(text(200)),
    health: optional(choice(HEALTHS)),
    kind: optional(choice(['objective', 'key-result'])),
    search: optional(text(200)),
    from: optional(whole(0, 1_000_000)),
    limit: optional(whole(1, 100)),
  },
  output: shape({
    cycle: orNull(str),
    cycles: listOf(str),
    total: int,
    items: listOf(ITEM),
    next: orNull(int),
  }),
  async run(host, { cycle, team, owner, health, kind, search, from, limit }) {
    const { service, locale } = host;
    const t = messagesOf(locale).agents.words;
    const wanted = cycleAt(host, cycle);
    const same = (value: string | null, asked: string | null) => asked === null || value?.toLowerCase() === asked.toLowerCase();
    const words = search?.toLowerCase().split(/\s+/) ?? [];
    const found = service
      .scorecard(locale)
      .filter((entry) => (wanted === null || entry.cycle === wanted) && same(entry.team, team) && same(entry.owner, owner))
      .filter((entry) => (health === null || entry.health === health) && (kind === null || entry.kind === kind))
      .filter((entry) => {
        const inside = `${entry.title} ${entry.ref ?? ''}`.toLowerCase();
        return words.every((word) => inside.includes(word));
      });
    const start = from ?? 0;
    const items = found.slice(start, start + (limit ?? 40)).map((entry) => itemOf(host, entry));
    const end = start + items.length;
    const next = end < found.length ? end : null;
    const { cycles } = service.tree(null, locale).summary;
    const name = wanted === null ? t.allCycles : plain(wanted);
    const head = t.listed(items.length === 0 ? 0 : start + 1, items.length === 0 ? 0 : end, found.length, name);
    const lines = [
      head,
      ...items.map((item) => itemLine(host, item)),
      ...(next === null ? [] : [t.more(found.length - end, next)]),
    ];
    return { text: lines.join('\n'), data: { cycle: wanted, cycles, total: found.length, items, next } };
  },
});
