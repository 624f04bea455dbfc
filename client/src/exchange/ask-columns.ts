import type { ImportView } from '../../../server/src/protocol.ts';
import type { Asker, Words } from '../asking/asker.ts';

/** What a table is read as, once somebody has looked at its columns: with what was said of them. */
export interface Columns<View> {
  readonly result: View;
  /** Roles of columns, as `objective=A`. */
  readonly columns: readonly string[];
}

/**
 * Shows what each column of a table was taken for before anything is written, and takes corrections until somebody goes on. A text
 * has no columns, and nobody is asked. `null`: somebody thought better of it.
 */
export async function askColumns<View>(
  { asker, words: { l10n } }: { readonly asker: Asker; readonly words: Words },
  read: (columns: readonly string[]) => Promise<View>,
  viewOf: (result: View) => ImportView | null,
): Promise<Columns<View> | null> {
  const said = new Map<string, string>();
  for (;;) {
    const columns = [...said].map(([letter, role]) => `${role}=${letter}`);
    const result = await read(columns);
    const view = viewOf(result);
    if (view === null || view.columns === null) return { result, columns };
    const goOn = view.problem === null ? [{ label: l10n.t('Import'), description: view.found }] : [];
    const list = view.columns.map(({ letter, name, shown }) => ({
      label: name === '' ? letter : `${letter} · ${name}`,
      description: shown,
      group: l10n.t('Columns'),
    }));
    const reply = await asker.pick({
      title: l10n.t('Import a table'),
      step: 1,
      of: 1,
      canGoBack: false,
      skip: null,
      placeholder: view.problem ?? l10n.t('Is each column what it should be? Choose one to correct it.'),
      choices: [...goOn, ...list],
      first: 0,
      judge: null,
    });
    if (reply.did !== 'answer' || !('index' in reply.value)) return null;
    const column = view.columns[reply.value.index - goOn.length];
    if (column === undefined) return { result, columns };
    const role = await asker.pick({
      title: l10n.t('What does column “{0}” hold?', column.name === '' ? column.letter : column.name),
      step: 1,
      of: 1,
      canGoBack: true,
      skip: null,
      placeholder: '',
      choices: view.roles.map(({ shown }) => ({ label: shown })),
      first: Math.max(
        0,
        view.roles.findIndex((one) => one.role === column.role),
      ),
      judge: null,
    });
    if (role.did === 'stop') return null;
    const chosen = role.did === 'answer' && 'index' in role.value ? view.roles[role.value.index] : undefined;
    if (chosen) said.set(column.letter, chosen.role);
  }
}
