/**
 * What the map's page and its host say to each other: what the panel's page says, and pictures to be saved. Both sides check what they
 * receive. A page cannot write files: it hands over what it has drawn, and the host asks the person where it should go.
 */
import { type FromPanel, isFromPanel } from '../protocol.ts';

export type FromMap =
  | FromPanel
  /** A picture of the map; a PNG as base64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly content: string }
  /** The server has the text of the cycle that is shown. */
  | { readonly type: 'export'; readonly format: TextFormat; readonly cycle: string | null };

export type TextFormat = 'mermaid' | 'markdown';
export type ExportFormat = 'svg' | 'png' | TextFormat;

/** Characters of a picture: a map of 10,000 objectives has about 30 million. */
const CONTENT_LIMIT = 100_000_000;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Whether a message from the page is one that the host answers. */
export function isFromMap(value: unknown): value is FromMap {
  const given = value as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof given !== 'object' || given === null) return false;
  if (given.type === 'export') {
    const { format, cycle } = given;
    return (
      (format === 'mermaid' || format === 'markdown') && (cycle === null || (typeof cycle === 'string' && cycle.length <= 200))
    );
  }
  if (given.type !== 'save') return isFromPanel(value);
  const { format, content } = given;
  if (typeof content !== 'string' || content.length === 0 || content.length > CONTENT_LIMIT) return false;
  return format === 'png' ? BASE64.test(content) : format === 'svg' && content.startsWith('<svg ');
}
