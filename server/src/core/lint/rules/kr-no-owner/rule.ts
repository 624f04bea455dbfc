import { addFields } from '../../fixes/fields.ts';
import type { KeyResultRule } from '../../rule.ts';
import { hasOwner } from '../../support/owners.ts';
import { mayHide } from '../../support/unread.ts';
import { placeOfText } from '../../support/words.ts';

/** A key result left without an owner where its objective has none either and its siblings have theirs. */
export const krNoOwner: KeyResultRule = {
  id: 'kr-no-owner',
  subject: 'key-result',
  level: 'info',
  check(keyResult, objective, { file, text }) {
    const { owner, title } = keyResult;
    // A key result inherits its objective's owner, and a person's file has the person.
    if (owner || objective.owner || file.level?.value === 'person' || !hasOwner(objective)) return null;
    if (mayHide(objective, 'owner')) return null;
    const fix = addFields(keyResult, text, ['owner'], 'add-owner');
    return { message: 'no-owner', range: placeOfText(title), fixes: fix ? [fix] : [] };
  },
};
