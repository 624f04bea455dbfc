import { skipSpaceAndComments } from './layout.ts';
import type { YamlSequence } from './tree.ts';

/**
 * Where the items of a sequence begin: at their dashes, which no reader tells of. In brackets, and where broken text has no dash,
 * an item begins where its content does; one without content, where the one before it ends.
 */
export function startsOfItems(text: string, { range, flow, items }: YamlSequence): readonly number[] {
  let end = range[0];
  return items.map((item) => {
    const at = flow ? end : skipSpaceAndComments(text, end);
    const hasDash = !flow && text[at] === '-' && (item === null || at < item.range[0]);
    const start = hasDash ? at : (item?.range[0] ?? end);
    end = item?.range[1] ?? (hasDash ? at + 1 : end);
    return start;
  });
}
