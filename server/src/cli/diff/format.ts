import type { Comparison, Messages } from '../../core/index.ts';
import type { Paint } from '../style.ts';

/** What a format may ask beside the comparison itself. */
export interface DiffContext {
  readonly messages: Messages;
  readonly paint: Paint;
  /** The revisions as they were asked for; `after` is `null` for the files as they are. */
  readonly before: string;
  readonly after: string | null;
  /** Path of a file as people type it, and below the root of its repository. */
  pathOf(uri: string): string;
  rootPathOf(uri: string): string;
  /** Where a line stands on the web; `null` where that is not known. */
  lineUrl(uri: string, line: number): string | null;
}

export type DiffFormat = (comparison: Comparison, context: DiffContext) => string;
