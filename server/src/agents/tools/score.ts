import { formatPercent, formatScore, formatSigned, healthWord, messagesOf, type ScoreEntry } from '../../core/index.ts';
import { optional, text } from '../input.ts';
import { cycleAt, find, ITEM_FIELDS, itemLine, itemOf, plain } from '../items.ts';
import { any, int, list, num, orNull, shape, str } from '../output.ts';
import { type AgentHost, tool } from '../tool.ts';

/** As many objectives and key results as an overview names. */
const MOST = 40;

const PAIR = orNull(shape({ in: int, of: int }));

/** Where a cycle, or one objective or key result, stands and where it is going. */
export const score = tool({
  name: 'okr_score',
  fields: { ref: optional(text(400)), cycle: optional(text(100)) },
  output: shape({
    cycle: orNull(
      shape({
        name: orNull(str),
        cycles: list(str),
        week: PAIR,
        elapsed: orNull(num),
        progress: orNull(num),
        expected: orNull(num),
        health: str,
        objectives: int,
        counts: shape({ behind: int, stale: int, weak: int }),
      }),
    ),
    items: list(
      shape({
        ...ITEM_FIELDS,
        own: orNull(num),
        rollup: orNull(num),
        elapsed: orNull(num),
        moved: orNull(num),
        confidence: orNull(num),
        missed: orNull(int),
        forecastTo: orNull(any),
        counted: PAIR,
        reached: PAIR,
      }),
    ),
    left: int,
  }),
  async run(host, { ref, cycle }) {
    const { service, locale } = host;
    const t = messagesOf(locale).agents.words;
    const cards = service.scorecard(locale);
    if (ref !== null) {
      const entry = find(host, ref);
      const all = entry.kind === 'objective' ? [entry, ...keyResultsOf(cards, entry)] : [entry];
      const items = all.slice(0, MOST).map((one) => detailsOf(host, one));
      return {
        text: textOf(host, [], items, all.length - items.length),
        data: { cycle: null, items, left: all.length - items.length },
      };
    }
    const wanted = cycleAt(host, cycle);
    const { summary, rows } = service.tree(wanted, locale);
    const tops = rows.filter((row) => row.kind === 'objective' && row.parent === null);
    const places = tops.map((row) => ({ row, place: service.placeOf(row.id) }));
    const byPlace = new Map(cards.filter(({ kind }) => kind === 'objective').map((card) => [`${card.uri}:${card.line}`, card]));
    const all = places.flatMap(({ place }) => (place && byPlace.get(`${place.uri}:${place.line + 1}`)) ?? []);
    const items = all.slice(0, MOST).map((one) => detailsOf(host, one));
    const { week, elapsed, progress, expected, health, objectives, counts } = summary;
    const name = summary.cycle;
    const data = { name, cycles: summary.cycles, week, elapsed, progress, expected, health, objectives, counts };
    const facts = [
      t.standing(formatScore(progress, locale), healthWord(health, locale), formatScore(expected, locale), objectives),
      ...(week ? [t.week(week.in, week.of)] : []),
      t.counts(counts.behind, counts.stale, counts.weak),
    ];
    const head = `${name === null ? '–' : plain(name)}: ${facts.join(' · ')}`;
    const left = all.length - items.length;
    return { text: textOf(host, [head], items, left), data: { cycle: data, items, left } };
  },
});

function keyResultsOf(cards: readonly ScoreEntry[], objective: ScoreEntry): readonly ScoreEntry[] {
  // The flat list has each objective followed by its key results.
  const at = cards.findIndex(({ kind, uri, line }) => kind === 'objective' && uri === objective.uri && line === objective.line);
  const rest = cards.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === 'objective');
  return end < 0 ? rest : rest.slice(0, end);
}

function detailsOf(host: AgentHost, entry: ScoreEntry) {
  const { own, rollup, elapsed, moved, forecast } = entry;
  const isObjective = entry.kind === 'objective';
  return {
    ...itemOf(host, entry),
    own,
    rollup,
    elapsed,
    moved,
    confidence: isObjective ? null : entry.confidence,
    missed: isObjective ? null : entry.missed,
    forecastTo: forecast,
    counted: isObjective ? entry.counted : null,
    reached: isObjective ? entry.reached : null,
  };
}

function textOf(host: AgentHost, head: readonly string[], items: readonly ReturnType<typeof detailsOf>[], left: number): string {
  const { locale } = host;
  const t = messagesOf(locale).agents.words;
  const lines = items.flatMap((item) => {
    const facts = [
      ...(item.moved === null ? [] : [t.moved(formatSigned(item.moved, locale))]),
      ...(item.confidence === null ? [] : [t.confidence(formatPercent(item.confidence, locale))]),
      ...(item.missed ? [t.missed(item.missed)] : []),
      ...(item.forecastTo
        ? [
            t.forecastTo(
              item.forecastTo.date,
              ...([item.forecastTo.low, item.forecastTo.high].map((share) => formatScore(share, locale)) as [string, string]),
            ),
          ]
        : []),
      ...(item.reached ? [t.reached(item.reached.in, item.reached.of)] : []),
    ];
    return [itemLine(host, item), ...(facts.length > 0 ? [`      ${facts.join(' · ')}`] : [])];
  });
  return [...head, ...lines, ...(left > 0 ? [t.left(left)] : [])].join('\n');
}
