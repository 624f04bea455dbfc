import type { Objective } from '../../model/okr.ts';

/** Whether a field may be there that could not be read: then nobody knows that it is missing. */
export function mayHide({ problems }: Pick<Objective, 'problems'>, field: string): boolean {
  return problems.some(({ code, data }) => code === 'yaml-syntax' || (code === 'field-invalid' && data.field === field));
}
