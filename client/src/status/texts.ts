import { l10n } from 'vscode';
import { State } from 'vscode-languageclient';
import type { StatusParams } from '../../../server/src/protocol.ts';

/** "2 errors, 1 warning": the two levels that ask for something first, and the quieter ones as one. */
export function findingsText({ error, warning, info, hint }: StatusParams['findings']): string {
  const quiet = info + hint;
  const parts: string[] = [];
  if (error > 0) parts.push(error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error));
  if (warning > 0) parts.push(warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning));
  if (quiet > 0) parts.push(quiet === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', quiet));
  return parts.length > 0 ? parts.join(', ') : l10n.t('No findings');
}

interface ServerText {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly severity: 'Information' | 'Warning' | 'Error';
}

export function serverText(state: State, status: StatusParams | null): ServerText {
  if (state === State.Starting || (state === State.Running && status === null)) {
    return { text: l10n.t('Starting'), detail: '', busy: true, severity: 'Information' };
  }
  if (status === null || state !== State.Running) return { text: l10n.t('Stopped'), detail: '', busy: false, severity: 'Error' };
  if (status.phase === 'indexing') {
    return {
      text: l10n.t('Reading files: {0} of {1}', status.indexed, status.files),
      detail: '',
      busy: true,
      severity: 'Information',
    };
  }
  const read = status.indexed === 1 ? l10n.t('1 file read') : l10n.t('{0} files read', status.indexed);
  if (status.limit === null) return { text: read, detail: '', busy: false, severity: 'Information' };
  const detail = l10n.t('of {0}; the others are left out. The setting okr.exclude can narrow the choice.', status.files);
  return { text: read, detail, busy: false, severity: 'Warning' };
}
