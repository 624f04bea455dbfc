import type { Locale } from '../messages/index.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';

/** What every feature is asked with: a place in a text, and the workspace around it. */
export interface FeatureRequest {
  readonly snapshot: WorkspaceSnapshot;
  readonly uri: string;
  /** The text as the editor has it; for `okr.config.yaml` too, of which the snapshot has no state. */
  readonly text: string;
  readonly offset: number;
  readonly locale: Locale;
}

/** Whether a URI names a configuration and not a file of OKRs. */
export function isConfigUri(uri: string): boolean {
  return /(?:^|\/)okr\.config\.ya?ml$/.test(uri);
}

export function stateOf(request: Pick<FeatureRequest, 'snapshot' | 'uri'>): FileState | undefined {
  return request.snapshot.state(request.uri);
}
