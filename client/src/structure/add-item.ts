import { ITEM_ADD, type ItemAddParams, type ItemAddResult, type WrittenEdit } from '../../../server/src/protocol.ts';
import type { StructureDialog } from './realign.ts';
import { writeFiles } from './write-files.ts';

/** Adds an item at a place of an open file, as one step to undo; where its title is then, or `null`, and it is said why. */
export async function addItem(dialog: StructureDialog, params: ItemAddParams): Promise<WrittenEdit['range'] | null> {
  const { asker, files, request, words } = dialog;
  let selection: ItemAddResult['selection'] = null;
  const make = async () => {
    const made = await request<ItemAddResult | null>(ITEM_ADD, params);
    selection = made?.selection ?? null;
    return made;
  };
  const outcome = await writeFiles([params.uri], files, make, words);
  if (outcome.problem === null) return selection;
  asker.refuse(outcome.problem);
  return null;
}
