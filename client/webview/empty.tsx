import type { ComponentChildren } from 'preact';
import type { Locale } from './locale.ts';
import type { PanelCommand } from './protocol.ts';
import type { PanelState } from './state.ts';

export interface EmptyProps {
  readonly state: PanelState;
  readonly locale: Locale;
  readonly onRun: (command: PanelCommand) => void;
  readonly onClear: () => void;
}

/** Why there is nothing to see; `null`: there is. */
export type Emptiness = 'starting' | 'indexing' | 'stopped' | 'noFolder' | 'noFiles' | 'noneInCycle' | 'noMatch';

export function emptinessOf(state: PanelState): Emptiness | null {
  if (state.status.phase === 'stopped') return 'stopped';
  if (state.rows.size > 0) return state.visible.length === 0 && state.more === 0 ? 'noMatch' : null;
  if (!state.status.folder && state.status.files === 0) return 'noFolder';
  if (state.status.phase === 'indexing') return 'indexing';
  // Not before the server has said that it has read everything: an empty tree may only be an early one.
  if (state.status.phase === 'starting' || state.summary === null) return 'starting';
  return state.summary.cycles.length > 0 && state.summary.cycle !== null ? 'noneInCycle' : 'noFiles';
}

/** An empty panel says why it is empty and what to do next. */
export function Empty({ state, locale, onRun, onClear }: EmptyProps) {
  const { empty } = locale.t;
  const { files, indexed } = state.status;
  switch (emptinessOf(state)) {
    case null:
      return null;
    case 'starting':
      return <Notice title={empty.starting.title} text={empty.starting.text} />;
    case 'indexing':
      return (
        <Notice title={empty.indexing.title} text={empty.indexing.text(indexed, files)}>
          <progress aria-label={empty.indexing.title} value={indexed} max={Math.max(files, 1)} />
        </Notice>
      );
    case 'stopped':
      return (
        <Notice title={empty.stopped.title} text={empty.stopped.text} action={empty.stopped.action} on={() => onRun('restart')} />
      );
    case 'noFolder':
      return <Notice {...empty.noFolder} on={() => onRun('open-folder')} />;
    case 'noFiles':
      return <Notice {...empty.noFiles} on={() => onRun('create')} onOther={() => onRun('example')} />;
    case 'noneInCycle':
      return <Notice title={empty.noneInCycle.title(state.summary?.cycle ?? '')} text={empty.noneInCycle.text} />;
    case 'noMatch':
      return <Notice {...empty.noMatch} on={onClear} />;
  }
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action?: string;
  readonly on?: () => void;
  /** A second way on. */
  readonly other?: string;
  readonly onOther?: () => void;
  readonly children?: ComponentChildren;
}

function Notice({ title, text, action, on, other, onOther, children }: NoticeProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      {action !== undefined && (
        <button type="button" class="primary" onClick={on}>
          {action}
        </button>
      )}
      {other !== undefined && (
        <button type="button" class="link" onClick={onOther}>
          {other}
        </button>
      )}
    </div>
  );
}
