import {
  type DiffOutput,
  formatDay,
  type KeyResultDifference,
  type ObjectiveDifference,
  type TopStanding,
} from '../../core/index.ts';
import type { DiffContext, DiffFormat } from './format.ts';

/** For programs, as schemas/okr.diff.schema.json describes it: shares from 0 to 1 with at most four decimals. */
export const json: DiffFormat = (comparison, context) => {
  const output: DiffOutput = {
    version: 1,
    date: formatDay(comparison.today),
    cycle: comparison.cycle,
    revisions: { before: context.before, after: context.after },
    before: topOf(comparison.before),
    after: topOf(comparison.after),
    rest: rounded(comparison.rest),
    objectives: comparison.objectives.map((one) => objectiveOf(one, context)),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
};

function topOf({ progress, expected, ...rest }: TopStanding): DiffOutput['before'] {
  return { progress: rounded(progress), expected: rounded(expected), ...rest };
}

type Objective = DiffOutput['objectives'][number];

function objectiveOf(
  { kind, before, after, effect, fields, links, weak, keyResults }: ObjectiveDifference,
  context: DiffContext,
): Objective {
  const side = (one: ObjectiveDifference['before']): Objective['before'] => {
    if (one === null) return null;
    const { row: _, uri, progress, own, aligned, ...rest } = one;
    const numbers = { progress: rounded(progress), own: rounded(own), rollup: rounded(aligned) };
    return { ...rest, ...numbers, path: context.rootPathOf(uri) };
  };
  return {
    kind,
    before: side(before),
    after: side(after),
    effect: rounded(effect),
    fields: fieldsOf(fields, context),
    links: [...links],
    weak: [...weak],
    keyResults: keyResults.map((keyResult) => keyResultOf(keyResult, context)),
  };
}

function keyResultOf(
  { kind, before, after, fields, checkIns, weak }: KeyResultDifference,
  context: DiffContext,
): Objective['keyResults'][number] {
  const side = (one: KeyResultDifference['before']): Objective['keyResults'][number]['before'] => {
    if (one === null) return null;
    const { row: _, uri, progress, ...rest } = one;
    return { ...rest, progress: rounded(progress), path: context.rootPathOf(uri) };
  };
  return {
    kind,
    before: side(before),
    after: side(after),
    fields: fieldsOf(fields, context),
    checkIns: checkIns.map(({ day, isPast, ...rest }) => ({ ...rest, date: formatDay(day), past: isPast })),
    weak: [...weak],
  };
}

/** A file is called by its path. */
function fieldsOf(fields: ObjectiveDifference['fields'], { rootPathOf }: DiffContext): Objective['fields'] {
  return fields.map(({ field, before, after, ...rest }) =>
    field === 'file'
      ? { field, ...rest, before: before && rootPathOf(before), after: after && rootPathOf(after) }
      : { field, ...rest, before, after },
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
