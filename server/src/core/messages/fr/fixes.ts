import type { fixes as English } from '../en/fixes.ts';

export const fixes: typeof English = {};
