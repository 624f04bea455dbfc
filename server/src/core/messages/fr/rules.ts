import type { rules as English } from '../en/rules.ts';

export const rules: typeof English = {};
