import { type Cycle, containsCycle, sameCycle } from '../../../model/cycle.ts';
import type { Tier } from '../../../model/tiers.ts';
import type { GraphRule, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { isOver } from '../../support/tiers.ts';
import { placeOfText } from '../../support/words.ts';

/** About 40 % from the teams, give or take 25; fewer than ten objectives say nothing about a share. */
const options = {
  share: { kind: 'number', min: 0, max: 100, default: 40 },
  tolerance: { kind: 'number', min: 0, max: 100, default: 25 },
  min: { kind: 'number', min: 2, default: 10 },
} as const;

/**
 * A cycle in which nearly all objectives below the company's come from above, or nearly none. It is said once, at the first
 * objective of the company, for it concerns no team alone; only where most objectives say where they come from.
 */
export const alignOriginShare: GraphRule = {
  id: 'align-origin-share',
  subject: 'graph',
  level: 'hint',
  usesToday: true,
  options,
  check(node, { objective }, graph, context) {
    if (node.level !== 'company' || isOver(node, context.today)) return null;
    const tiers = [...graph.tiers()];
    if (!tiers.some(({ first }) => first === node.key)) return null;
    const reports: Report[] = [];
    for (const cycle of cyclesToldAt(node.cycle, tiers)) {
      if (isOver({ cycle }, context.today)) continue;
      const own = tiers.filter((tier) => tier.level !== 'company' && sameCycle(tier.cycle, cycle));
      const fromTeams = sum(own.map(({ origins }) => origins['bottom-up']));
      const known = fromTeams + sum(own.map(({ origins }) => origins['top-down']));
      const isMost = known * 2 > sum(own.map(({ objectives }) => objectives));
      if (known < numberIn(context, 'min') || !isMost) continue;
      const share = numberIn(context, 'share');
      const off = (fromTeams / known) * 100 - share;
      if (Math.abs(off) <= numberIn(context, 'tolerance')) continue;
      const data = { count: fromTeams, of: known, share, cycle: cycle?.name ?? '' };
      reports.push({ message: off > 0 ? 'teams' : 'above', data, range: placeOfText(objective.title) });
    }
    return reports;
  },
};

/** The cycles inside a company's, but for those that lie in a shorter one of the company too. */
function cyclesToldAt(host: Cycle | null, tiers: readonly Tier[]): readonly (Cycle | null)[] {
  const above = tiers.filter(({ level }) => level === 'company').map(({ cycle }) => cycle);
  const inside = tiers.filter(({ level, cycle }) => level !== 'company' && contains(host, cycle)).map(({ cycle }) => cycle);
  const own = inside.filter((cycle) => !above.some((other) => contains(other, cycle) && !contains(other, host)));
  return own.filter((cycle, i) => own.findIndex((other) => sameCycle(other, cycle)) === i);
}

/** What names no cycle stands above all that do. */
function contains(outer: Cycle | null, inner: Cycle | null): boolean {
  return outer === null || (inner !== null && containsCycle(outer, inner));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
