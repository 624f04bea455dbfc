import { nearest } from '../core/base/nearest.ts';
import { formatScore, healthWord, messagesOf, type OkrService, type ScoreEntry } from '../core/index.ts';
import { quoted } from './input.ts';
import { int, num, orNull, shape, str } from './output.ts';
import { type AgentHost, Refusal } from './tool.ts';

/** An objective or a key result as all tools name it. Shares are 0..1. */
export interface Item {
  /** By which other tools find it: its reference, or where it has none its place. */
  readonly ref: string;
  readonly kind: ScoreEntry['kind'];
  readonly title: string;
  readonly cycle: string | null;
  readonly team: string | null;
  readonly owner: string | null;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly health: ScoreEntry['health'];
  /** Where the check-ins lead by the end of the cycle. */
  readonly forecast: number | null;
  readonly final: number | null;
}

export const ITEM_FIELDS = {
  ref: str,
  kind: str,
  title: str,
  cycle: orNull(str),
  team: orNull(str),
  owner: orNull(str),
  path: str,
  line: int,
  progress: orNull(num),
  expected: orNull(num),
  health: str,
  forecast: orNull(num),
  final: orNull(num),
} as const;
export const ITEM = shape(ITEM_FIELDS);

export function itemOf(host: AgentHost, entry: ScoreEntry): Item {
  const path = host.pathOf(entry.uri);
  const { kind, title, cycle, team, owner, line, progress, expected, health, final } = entry;
  const ref = entry.ref ?? `${path}:${line}`;
  const forecast = entry.forecast?.progress ?? null;
  return { ref, kind, title, cycle, team, owner, path, line, progress, expected, health, forecast, final };
}

/** An item on one line; a key result is indented below its objective. */
export function itemLine({ locale }: AgentHost, item: Item): string {
  const t = messagesOf(locale).agents.words;
  const score = (share: number | null) => formatScore(share, locale);
  const facts = [
    item.ref,
    ...(item.team === null ? [] : [item.team]),
    ...(item.owner === null ? [] : [item.owner]),
    ...(item.expected === null ? [] : [t.expected(score(item.expected))]),
    ...(item.forecast === null ? [] : [t.forecast(score(item.forecast))]),
    ...(item.final === null ? [] : [t.final(score(item.final))]),
    `${item.path}:${item.line}`,
  ];
  const head = `${item.kind === 'objective' ? '-' : '  -'} ${score(item.progress)} ${healthWord(item.health, locale)}`;
  return `${head} ${quoted(item.title)} (${facts.map(plain).join(' · ')})`;
}

/** Names from files, on one line and without quotation marks. */
export const plain = (name: string): string => quoted(name).slice(1, -1);

/** `teams/shop.okr.yaml:12`, with or without a column. */
const PLACE = /^(.+\.okr\.ya?ml):(\d{1,7})(?::\d{1,7})?$/;

/**
 * The objective or key result that a reference or a place means. Without a cycle in it a reference means the running one first.
 * Refuses with what was probably meant, or with the places between which it leaves the choice.
 */
export function find(host: AgentHost, given: string, service: OkrService = host.service): ScoreEntry {
  const { locale } = host;
  const t = messagesOf(locale).agents.problems;
  const entries = service.scorecard(locale);
  const place = PLACE.exec(given.trim());
  if (place) {
    const [, path = '', line = ''] = place;
    const uri = host.uriOf(path);
    const before = entries.filter((entry) => entry.uri === uri && entry.line <= Number(line));
    const found = before.sort((a, b) => a.line - b.line).at(-1);
    if (!found) throw new Refusal(t.nothingThere(quoted(given)));
    return found;
  }
  const [, ref = '', cycle] = /^([^@]*)(?:@(.*))?$/s.exec(given.trim()) ?? [];
  let found = entries.filter((entry) => entry.ref?.replace(/@.*$/, '') === ref);
  if (cycle !== undefined) found = found.filter((entry) => entry.cycle?.toLowerCase() === cycle.toLowerCase());
  if (found.length > 1) {
    const running = service.tree(null, locale).summary.cycle;
    const now = found.filter((entry) => entry.cycle === running);
    if (now.length > 0) found = now;
  }
  const [one, ...others] = found;
  if (!one) {
    const refs = entries.flatMap((entry) => entry.ref ?? []);
    throw new Refusal(t.noSuchRef(quoted(given), nearest(ref, refs)[0] ?? null));
  }
  if (others.length === 0) return one;
  throw new Refusal(
    t.several(
      quoted(given),
      found
        .slice(0, 5)
        .map((entry) => `${host.pathOf(entry.uri)}:${entry.line}`)
        .join(', '),
    ),
  );
}

/** The id of the row of an objective or a key result in the tree. */
export function rowOf(service: OkrService, { uri, line, kind, title }: ScoreEntry): string | null {
  const start = service.offsetAt(uri, { line: line - 1, character: 0 });
  if (kind === 'objective') return service.rowAt(uri, start, true);
  // Two may stand on one line, as in a list between brackets: the title says which.
  const end = service.offsetAt(uri, { line, character: 0 });
  for (let at = start; at <= Math.max(start, end - 1); at++) {
    const row = service.rowAt(uri, at);
    const [form] = row === null ? [] : service.checkInForms({ row }, 'en');
    if (row !== null && (!form || form.title === title)) return row;
  }
  return null;
}

/** The URI of a file that is known; refuses for all others. */
export function fileAt(host: AgentHost, path: string): string {
  const uri = host.uriOf(path);
  if (uri !== null && host.service.files().includes(uri)) return uri;
  const t = messagesOf(host.locale).agents.problems;
  const near = nearest(path, host.service.files().map(host.pathOf))[0] ?? null;
  throw new Refusal(t.noSuchFile(quoted(path), near));
}

/** The cycle that a call names; refuses for one in which no objective is. `null`: all. */
export function cycleAt({ service, locale }: AgentHost, cycle: string | null): string | null {
  const { summary } = service.tree(null, locale);
  if (cycle === null) return summary.cycle;
  if (cycle.toLowerCase() === 'all') return null;
  const known = summary.cycles.find((one) => one.toLowerCase() === cycle.toLowerCase());
  if (known !== undefined) return known;
  throw new Refusal(messagesOf(locale).agents.problems.noSuchCycle(quoted(cycle), summary.cycles.slice(0, 20).join(', ')));
}
