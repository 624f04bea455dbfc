import { compareMarkdown } from '../../core/index.ts';
import type { DiffFormat } from './format.ts';

/** A comment for a pull request. */
export const markdown: DiffFormat = (comparison, { before, after, rootPathOf, lineUrl }) =>
  compareMarkdown(comparison, { before, after, pathOf: rootPathOf, lineUrl });
