import { shift } from '../../../base/range.ts';
import type { FileRule, RuleContext } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { placeOfText } from '../../support/words.ts';

/** The usual advice: one to three objectives for a team or a person, three to five for a company or a department. */
const options = {
  team: { kind: 'number', min: 1, default: 3 },
  person: { kind: 'number', min: 1, default: 3 },
  department: { kind: 'number', min: 1, default: 5 },
  company: { kind: 'number', min: 1, default: 5 },
} as const;

/** More objectives in one file, which is one team and cycle, than anybody can keep in focus. */
export const objTooMany: FileRule = {
  id: 'obj-too-many',
  subject: 'file',
  level: 'warning',
  options,
  check({ objectives }, context) {
    const count = objectives.length;
    const max = limitOf(context);
    const first = objectives[max];
    if (count <= max || !first) return null;
    // Schools differ between three and five for a team; beyond what a whole company takes on, none does.
    const severity = count <= numberIn(context, 'company') ? 'info' : 'warning';
    return { message: 'many', data: { count, max }, range: shift(placeOfText(first.objective.title), first.base), severity };
  },
};

/** A file that does not say whose it is gets the benefit of the doubt. */
function limitOf(context: RuleContext): number {
  return numberIn(context, context.file.level?.value ?? 'company');
}
