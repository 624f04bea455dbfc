import { type Disposable, l10n } from 'vscode';
import { CHECK_IN_ROUND, type CheckInRoundParams, type CheckInRoundResult } from '../../../server/src/protocol.ts';
import { checkInRound } from '../check-in/round.ts';
import { pickTeam } from '../check-in/teams.ts';
import { type Dialogs, fileOf } from './dialogs.ts';

/** Checks in a whole team: that of a file, the one that is named, else one that is chosen. */
export function registerCheckInRound(dialogs: Dialogs): Disposable {
  return dialogs.register('okr.checkInRound', async (argument) => {
    const params = readRound(argument) ?? roundOf(fileOf(argument, dialogs));
    const { forms } = (await dialogs.request<CheckInRoundResult | null>(CHECK_IN_ROUND, params)) ?? { forms: [] };
    if (forms.length === 0) {
      dialogs.asker.say(l10n.t('There is no key result to check in.'));
      return;
    }
    const theirs = params.uri === undefined && params.team === undefined ? await pickTeam(dialogs, forms) : forms;
    if (theirs !== null) await checkInRound(dialogs, theirs);
  });
}

const roundOf = (uri: string | null): CheckInRoundParams => (uri === null ? {} : { uri });

/** What the command was told; `null` when that is nothing, or something of a menu's. */
function readRound(argument: unknown): CheckInRoundParams | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, team, cycle } = argument as Readonly<Record<string, unknown>>;
  const params: CheckInRoundParams = {
    ...(typeof uri === 'string' && { uri }),
    ...(typeof team === 'string' && { team }),
    ...(typeof cycle === 'string' && { cycle }),
  };
  return Object.keys(params).length === 0 ? null : params;
}
