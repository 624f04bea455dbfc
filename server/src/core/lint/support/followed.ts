import type { OkrFile } from '../../model/okr.ts';

/** Whether anybody reports numbers on the file's objectives; before that, it is a plan. */
export function isFollowed({ objectives, log }: OkrFile): boolean {
  return (
    log.length > 0 ||
    objectives.some(({ objective }) =>
      objective.keyResults.some(({ checkIns, current }) => checkIns.length > 0 || current !== null),
    )
  );
}
