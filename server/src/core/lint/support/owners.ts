import type { Objective, Problem } from '../../model/okr.ts';

/** Whether somebody answers for the objective, or at least for one of its key results. */
export function hasOwner({ owner, keyResults }: Objective): boolean {
  return owner !== null || keyResults.some((keyResult) => keyResult.owner !== null);
}

/** Whether a field may be there that could not be read. */
export function mayHide({ problems }: Objective, field: string): boolean {
  return problems.some(({ code, data }: Problem) => code === 'yaml-syntax' || (code === 'field-invalid' && data.field === field));
}
