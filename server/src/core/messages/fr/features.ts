import type { features as English } from '../en/features.ts';

export const features: typeof English = {};
