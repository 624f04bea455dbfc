import type { Formatter } from './formatter.ts';

export const json: Formatter = (records) => `${JSON.stringify(records, null, 2)}\n`;
