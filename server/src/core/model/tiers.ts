import type { NodeKey, ObjectiveNode } from './alignment.ts';
import { type Cycle, overlaps } from './cycle.ts';
import { byPlace, type Entries, type Entry } from './graph-entry.ts';
import { rankOf } from './level.ts';
import type { Level } from './okr.ts';

/** The objectives of one level in one cycle, counted. */
export interface Tier {
  readonly level: Level | null;
  readonly cycle: Cycle | null;
  readonly objectives: number;
  /** How many of them another objective supports. */
  readonly supported: number;
  /** How many of them say that they come from above, or from those who work on them. */
  readonly origins: Readonly<Record<Origin, number>>;
  /** The first of them by file and place. */
  readonly first: NodeKey | null;
}

type Origin = 'top-down' | 'bottom-up';

/** Told which objectives others have become something else to look at for. */
type Tell = (entry: Entry) => void;

class CountedTier implements Tier {
  readonly members = new Set<Entry>();
  supported = 0;
  readonly origins = { 'top-down': 0, 'bottom-up': 0 };
  private leader: Entry | null = null;

  constructor(
    readonly level: Level | null,
    readonly cycle: Cycle | null,
  ) {}

  get objectives(): number {
    return this.members.size;
  }

  get first(): NodeKey | null {
    return this.lead()?.node.key ?? null;
  }

  add(entry: Entry): void {
    this.members.add(entry);
    if (this.leader && byPlace(entry, this.leader) < 0) this.leader = entry;
  }

  remove(entry: Entry): void {
    this.members.delete(entry);
    if (this.leader === entry) this.leader = null;
  }

  reorder(): void {
    this.leader = null;
  }

  lead(): Entry | null {
    if (!this.leader) for (const one of this.members) if (!this.leader || byPlace(one, this.leader) < 0) this.leader = one;
    return this.leader;
  }
}

/**
 * Keeps count of the tiers, and tells whom it concerns when something turns that others look at: a tier comes or goes,
 * its first objective is supported or its last one is not any more, or the share of origins moves.
 */
export class Tiers {
  private readonly tiers = new Map<string, CountedTier>();
  private readonly supported = new Set<Entry>();

  constructor(private readonly entries: Entries) {}

  all(): Iterable<Tier> {
    return this.tiers.values();
  }

  add(entry: Entry, tell: Tell): void {
    const key = keyOf(entry.node);
    let tier = this.tiers.get(key);
    if (!tier) {
      tier = new CountedTier(entry.node.level, entry.node.cycle);
      this.tiers.set(key, tier);
      this.tellBelow(tier, tell);
    }
    const lead = tier.level === 'company' ? tier.lead() : null;
    tier.add(entry);
    if (lead && tier.lead() !== lead) tell(lead);
    this.origin(tier, originOf(entry.node), 1, tell);
  }

  /** The entry is about to say something else, in the same tier. */
  edit(entry: Entry, next: ObjectiveNode, tell: Tell): void {
    const tier = this.tiers.get(keyOf(entry.node));
    if (!tier) return;
    tier.reorder();
    const [before, after] = [originOf(entry.node), originOf(next)];
    if (before === after) return;
    this.origin(tier, before, -1, tell);
    this.origin(tier, after, 1, tell);
  }

  /** To be called while the entry still holds the node that was counted. */
  remove(entry: Entry, tell: Tell): void {
    this.support(entry, false, tell);
    const key = keyOf(entry.node);
    const tier = this.tiers.get(key);
    if (!tier) return;
    tier.remove(entry);
    this.origin(tier, originOf(entry.node), -1, tell);
    if (tier.objectives > 0) return;
    this.tiers.delete(key);
    this.tellBelow(tier, tell);
  }

  /** Notes whether others support an entry. */
  support(entry: Entry, supported: boolean, tell: Tell): void {
    if (this.supported.has(entry) === supported) return;
    if (supported) this.supported.add(entry);
    else this.supported.delete(entry);
    tell(entry);
    const tier = this.tiers.get(keyOf(entry.node));
    if (!tier) return;
    tier.supported += supported ? 1 : -1;
    const turned = tier.supported === (supported ? 1 : 0);
    if (turned && tier.level !== null) for (const other of tier.members) if (!this.supported.has(other)) tell(other);
  }

  isSupported(entry: Entry): boolean {
    return this.supported.has(entry);
  }

  /** Where objectives come from is told at the top: to the first objective of the company, in each cycle of that time. */
  private origin(tier: CountedTier, origin: Origin | undefined, by: 1 | -1, tell: Tell): void {
    if (origin) tier.origins[origin] += by;
    let counted = origin !== undefined;
    const tops: CountedTier[] = [];
    for (const other of this.tiers.values()) {
      if (!sameTime(other.cycle, tier.cycle)) continue;
      counted ||= other.origins['top-down'] + other.origins['bottom-up'] > 0;
      if (other.level === 'company') tops.push(other);
    }
    for (const top of counted ? tops : []) {
      const lead = top.lead();
      if (lead) tell(lead);
    }
  }

  /** A level that comes or goes concerns those below it that support nobody, or somebody further above. */
  private tellBelow({ level, cycle }: CountedTier, tell: Tell): void {
    const rank = rankOf(level);
    if (rank === null) return;
    for (const tier of this.tiers.values()) {
      const own = rankOf(tier.level);
      if (own === null || own <= rank || !sameTime(cycle, tier.cycle)) continue;
      for (const entry of tier.members) if (entry.node.objective.parents.length === 0 || this.climbs(entry, own)) tell(entry);
    }
  }

  private climbs({ targets }: Entry, own: number): boolean {
    return targets.some((target) => {
      const above = target.kind === 'unknown' ? null : rankOf(this.entries.get(target.key)?.node.level ?? null);
      return above !== null && own - above > 1;
    });
  }
}

/** Whether two cycles share a day; what names no cycle stands outside of time, and goes with any. */
export function sameTime(a: Cycle | null, b: Cycle | null): boolean {
  return a === null || b === null || overlaps(a, b);
}

function originOf({ objective }: ObjectiveNode): Origin | undefined {
  return objective.origin?.value;
}

function keyOf({ level, cycle }: ObjectiveNode): string {
  return cycle ? `${level} ${cycle.start} ${cycle.end} ${cycle.name}` : `${level}`;
}
