import type { Locale } from '../messages/index.ts';
import type { NodeKey, ObjectiveNode } from '../model/alignment.ts';
import type { ObjectiveScore } from '../model/score.ts';
import { drawn, topOf } from './compare.ts';
import { type ComparedState, DifferenceWriter, hasMoved } from './compare-differences.ts';
import { type FollowedPair, FollowedPairs, unpacked } from './compare-following.ts';
import { ghostId, ghostOf, parentRows, placeGhosts } from './compare-ghosts.ts';
import { targetNames } from './compare-links.ts';
import type { ComparedRow, CompareOverlay, RowDifference } from './compare-overlay-view.ts';
import type { KeyResultDifference, ObjectiveDifference } from './compare-view.ts';
import { type ChangedObjective, countsOf, type Fact, healths, objectiveWords, topWords } from './compare-words.ts';
import { GROUP, keyResultId, subjectOf } from './row-id.ts';
import { planTree, type TreePlan } from './tree-plan.ts';
import type { AlignmentTree, TreeRow } from './view.ts';

export interface OverlaySources {
  /** A state that stays as it is, and what is drawn of it. */
  readonly before: ComparedState & { tree(cycle: string | null, locale: Locale): AlignmentTree };
  readonly after: ComparedState & { plan(cycle: string | null): TreePlan };
  readonly locale: Locale;
  /** A file as the reader knows it. */
  readonly pathOf: (uri: string) => string;
}

/** What was found of one pair, and what it was found by. */
interface Known {
  readonly pair: FollowedPair;
  readonly scores: readonly [ObjectiveScore | null, ObjectiveScore | null];
  readonly findings: unknown;
  /** What it is aligned to: by it links are named. */
  readonly targets: readonly (ObjectiveNode | null)[];
  /** Whether it stands in the tree of today. */
  readonly isDrawn: boolean;
  readonly difference: ObjectiveDifference | null;
  /** Without the places of ghosts. */
  readonly rows: readonly ComparedRow[];
}

interface Drawing {
  readonly plan: TreePlan;
  readonly keys: ReadonlySet<NodeKey>;
  readonly parents: ReadonlyMap<NodeKey, string | null>;
}

interface Past extends Drawing {
  readonly cycle: string | null;
  readonly today: number;
  readonly rows: ReadonlyMap<string, TreeRow>;
  readonly below: ReadonlyMap<string | null, readonly string[]>;
}

/**
 * Follows what differs between an earlier state and one that is written in. Each time it goes through the objectives once to see which of
 * them are other objects than before, and says anew only what those are about; rows of which nothing else is to be said stay the same objects.
 */
export class OverlayBuilder {
  private readonly pairs: FollowedPairs;
  private known: Known[] = [];
  private epoch = 0;
  private past: Past | null = null;
  private now: Drawing | null = null;
  private ghosts: ReadonlyMap<string, ComparedRow> = new Map();
  /** How many objectives were put into words since the start: by it a test can see that typing costs what it changes. */
  written = 0;

  constructor(private readonly sources: OverlaySources) {
    this.pairs = new FollowedPairs(sources.before, sources.after);
  }

  build(cycle: string | null): CompareOverlay {
    const { before, after, locale } = this.sources;
    this.pairs.follow();
    if (this.epoch !== this.pairs.epoch) {
      this.epoch = this.pairs.epoch;
      this.known = [];
    }
    const plan = after.plan(cycle);
    const now = this.drawingOf(plan);
    const past = this.pastOf(cycle ?? plan.cycle?.name ?? null);
    const rows = new Map<string, ComparedRow>();
    const differences: ObjectiveDifference[] = [];
    const gone: ComparedRow[] = [];
    let writer: DifferenceWriter | null = null;
    this.pairs.pairs.forEach((pair, at) => {
      const isDrawn = pair.after !== null && now.keys.has(pair.after.key);
      if (!isDrawn && !(pair.before !== null && past.keys.has(pair.before.key))) return;
      const fresh = this.stateOf(pair, isDrawn);
      let known = this.known[at];
      if (!known || !isSame(known, fresh)) {
        writer ??= new DifferenceWriter(before, after, this.names(), locale);
        this.written++;
        const difference = writer.difference(unpacked(pair));
        known = { ...fresh, difference, rows: difference ? this.rowsOf(difference, isDrawn) : [] };
        this.known[at] = known;
      }
      if (known.difference) differences.push(known.difference);
      for (const row of known.rows) {
        if (ghostOf(row.id) === null) rows.set(row.id, row);
        else gone.push(row);
      }
    });
    this.ghosts = this.standing(gone, past, now);
    for (const [id, row] of this.ghosts) rows.set(id, row);
    const { graph, today } = after.snapshot;
    const tops = [topOf(past.plan, before.snapshot.graph, today, locale), topOf(plan, graph, today, locale)] as const;
    return { top: topWords(...tops, locale), counts: countsOf(differences, locale), rows };
  }

  /** The row of then that a row of the overlay or of the tree was; `null` for one that was not there. */
  rowBefore(id: string): string | null {
    const ghost = ghostOf(id);
    if (ghost !== null) return ghost;
    const { key, index } = subjectOf(id);
    const pair = this.pairs.pairOf(key);
    if (!pair?.before) return null;
    if (index === null) return pair.before.key;
    const at = pair.keyResults.find(([, now]) => now === index)?.[0];
    return at === undefined ? null : keyResultId(pair.before.key, at);
  }

  private stateOf(pair: FollowedPair, isDrawn: boolean): Omit<Known, 'difference' | 'rows'> {
    const { before, after } = this.sources;
    const scores = [
      (pair.before && before.snapshot.graph.score(pair.before.key)) ?? null,
      (pair.after && after.snapshot.graph.score(pair.after.key)) ?? null,
    ] as const;
    const findings = pair.after && after.findingsOf(pair.after.uri);
    const targets = pair.after
      ? after.snapshot.graph.parents(pair.after.key).map(({ to }) => (to.kind === 'unknown' ? null : to.node))
      : NOTHING;
    return { pair, scores, findings, targets, isDrawn };
  }

  private names(): ReturnType<typeof targetNames> {
    return targetNames(
      this.pairs.pairs.map(({ before, after, keyResults }) => ({
        before: before && { node: before },
        after: after && { node: after },
        keyResults,
      })),
    );
  }

  private drawingOf(plan: TreePlan): Drawing {
    if (this.now?.plan !== plan) this.now = drawingOf(plan, this.sources.after);
    return this.now;
  }

  private pastOf(cycle: string | null): Past {
    const { before, after, locale } = this.sources;
    const { today } = after.snapshot;
    if (this.past?.cycle === cycle && this.past.today === today) return this.past;
    const drawing = drawingOf(planTree(before.snapshot.graph, cycle, today), before);
    const all = before.tree(cycle, locale).rows;
    const below = new Map<string | null, string[]>();
    for (const { id, parent } of all) {
      const siblings = below.get(parent);
      if (siblings) siblings.push(id);
      else below.set(parent, [id]);
    }
    this.past = { ...drawing, cycle, today, rows: new Map(all.map((row) => [row.id, row])), below };
    return this.past;
  }

  private rowsOf(difference: ObjectiveDifference, isDrawn: boolean): readonly ComparedRow[] {
    const { locale, pathOf } = this.sources;
    const words = objectiveWords(difference, locale, pathOf);
    const { before, after, keyResults } = difference;
    const rows: ComparedRow[] = [];
    const put = (id: string, kind: RowDifference, was: Standing | null, facts: readonly Fact[]) =>
      rows.push({ id, kind, before: was && { progress: was.progress, health: was.health }, facts, ghost: null });
    if (!isDrawn) {
      if (before) put(ghostId(before.row), 'removed', before, after ? words.facts : []);
    } else if (after) {
      const kind = ownKind(difference);
      if (kind) put(after.row, kind, before, [...words.facts, ...healthFact(before, after, difference, this.sources.locale)]);
    }
    keyResults.forEach((one, at) => {
      const { facts } = words.keyResults[at] as ChangedObjective['keyResults'][number];
      if (isDrawn && one.after)
        put(one.after.row, one.kind, one.before, [...facts, ...healthFact(one.before, one.after, one, locale)]);
      else if (one.before) put(ghostId(one.before.row), 'removed', one.before, one.after ? [] : facts);
    });
    return rows;
  }

  /** The ghosts in their places; those that say the same in the same place are the same objects. */
  private standing(gone: readonly ComparedRow[], past: Past, now: Drawing): ReadonlyMap<string, ComparedRow> {
    if (gone.length === 0) return NO_GHOSTS;
    const byRow = new Map(gone.map((row) => [ghostOf(row.id) ?? '', row]));
    const places = placeGhosts({
      gone: new Set(byRow.keys()),
      rows: past.rows,
      below: past.below,
      now: (id) => this.rowNow(id, now),
      parentNow: (id) => {
        const { key, index } = subjectOf(id);
        return index === null ? now.parents.get(key) : key;
      },
    });
    const ghosts = new Map<string, ComparedRow>();
    for (const [id, row] of byRow) {
      const place = places.get(id);
      const was = past.rows.get(id);
      if (!place || !was) continue;
      const known = this.ghosts.get(row.id);
      const isKept =
        known?.ghost &&
        known.facts === row.facts &&
        known.ghost.behind === place.behind &&
        known.ghost.row.parent === place.parent;
      const ghost = { row: { ...was, id: row.id, parent: place.parent, children: [] }, behind: place.behind };
      ghosts.set(row.id, isKept ? known : { ...row, ghost });
    }
    return ghosts;
  }

  /** What a row of then is in the tree of today. */
  private rowNow(id: string, { keys, plan }: Drawing): string | null {
    const { key, index } = subjectOf(id);
    const pair = this.pairs.pairBefore(key);
    if (!pair) return id === GROUP && plan.orphans.length > 0 ? id : null;
    if (!pair.after || !keys.has(pair.after.key)) return null;
    if (index === null) return pair.after.key;
    const at = pair.keyResults.find(([was]) => was === index)?.[1];
    return at === undefined ? null : keyResultId(pair.after.key, at);
  }
}

const NOTHING: readonly null[] = [];
const NO_GHOSTS: ReadonlyMap<string, ComparedRow> = new Map();

type Standing = NonNullable<ComparedRow['before']>;

function drawingOf(plan: TreePlan, { snapshot: { graph } }: ComparedState): Drawing {
  const parents = parentRows(plan, (key) => graph.node(key)?.objective.keyResults.length ?? 0);
  return { plan, keys: new Set(drawn(plan)), parents };
}

function isSame(known: Known, fresh: Omit<Known, 'difference' | 'rows'>): boolean {
  return (
    known.pair === fresh.pair &&
    known.scores[0] === fresh.scores[0] &&
    known.scores[1] === fresh.scores[1] &&
    known.findings === fresh.findings &&
    known.targets.length === fresh.targets.length &&
    known.targets.every((target, at) => target === fresh.targets[at]) &&
    known.isDrawn === fresh.isDrawn
  );
}

/** What is to be seen of an objective's own row; its key results have rows of their own. */
function ownKind({ kind, before, after, fields, links, weak }: ObjectiveDifference): RowDifference | null {
  if (kind === 'added' || kind === 'removed') return kind;
  if (links.some((link) => link.kind !== 'changed')) return 'realigned';
  if (fields.length + links.length + weak.length > 0) return 'changed';
  return before && after && (before.health !== after.health || hasMoved(before.progress, after.progress)) ? 'scored' : null;
}

function healthFact(
  before: Standing | null,
  after: Standing | null,
  { kind }: Pick<ObjectiveDifference | KeyResultDifference, 'kind'>,
  locale: Locale,
): readonly Fact[] {
  if (!before || !after || kind === 'added' || before.health === after.health) return [];
  return [{ text: healths(before.health, after.health, locale), strong: false }];
}
