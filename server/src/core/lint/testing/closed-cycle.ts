import { okrFile } from './company.ts';

/** An objective of the quarter that has just ended, whose key results came so far (percent). */
export function closedCycle(values: readonly (number | null)[], fields: readonly string[] = [], cycle = '2026-Q3'): string {
  const keyResults = values.map((value, i) => {
    const checkIns = value === null ? '' : `, check_ins: [{ date: 2026-09-28, value: ${value} }]`;
    return `{ id: k${i}, title: Batches that come out right, baseline: 0, target: 100${checkIns} }`;
  });
  return okrFile(['language: en', `cycle: ${cycle}`], { id: 'ovens', fields, keyResults });
}
