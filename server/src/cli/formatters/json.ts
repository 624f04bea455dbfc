import type { Formatter } from './formatter.ts';

/** For programs: the findings as they are, and nothing around them. */
export const json: Formatter = (records) =>
  `${JSON.stringify(
    records.map(({ rootPath, ...record }) => record),
    null,
    2,
  )}\n`;
