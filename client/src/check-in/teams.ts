import type { CheckInForm } from '../../../server/src/protocol.ts';
import type { Words } from '../asking/asker.ts';
import { choose } from '../asking/choose.ts';
import type { Dialog } from './ask-check-in.ts';
import { grouped } from './groups.ts';

/** Asks for a team when there are several; returns the key results of the one that was chosen, or of all. `null`: none. */
export async function pickTeam({ asker, words }: Dialog, forms: readonly CheckInForm[]): Promise<readonly CheckInForm[] | null> {
  const { l10n } = words;
  const teams = [...grouped(forms, ({ team }) => team)].sort(([, a], [, b]) => dueOf(b) - dueOf(a));
  if (teams.length < 2) return forms;
  const chosen = await choose(asker, {
    title: l10n.t('Check in the team'),
    placeholder: l10n.t('Whose key results?'),
    choices: [
      ...teams.map(([team, theirs]) => ({ label: team ?? l10n.t('Without a team'), description: countText(theirs, words) })),
      { label: l10n.t('All teams'), description: countText(forms, words) },
    ],
  });
  if (chosen === null) return null;
  return teams[chosen]?.[1] ?? forms;
}

const dueOf = (forms: readonly CheckInForm[]): number => forms.filter(({ due }) => due).length;

/** `7 key results, 3 due` */
function countText(forms: readonly CheckInForm[], { l10n }: Words): string {
  const all = forms.length === 1 ? l10n.t('1 key result') : l10n.t('{0} key results', forms.length);
  const due = dueOf(forms);
  return due === 0 ? all : `${all}, ${l10n.t('{0} due', due)}`;
}
