import type { ReportObjective } from '../../core/index.ts';

/** A name in the page for each objective: its id where it has a plain one, so that a link holds from one report to the next. */
export function anchorsOf(objectives: readonly ReportObjective[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    objectives.map(({ row }, index) => {
      const plain = row.ref !== null && /^[\w.-]{1,80}$/.test(row.ref) ? `o-${row.ref}` : null;
      const name = plain !== null && !taken.has(plain) ? plain : `objective-${index + 1}`;
      taken.add(name);
      return [row.id, name] as const;
    }),
  );
}
