import type { Severity } from '../core/lint/rule.ts';
import type { IndexProgress } from '../core/service.ts';
import { STATUS, type StatusParams } from '../protocol.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';

type Counts = Record<Severity, number>;

/** Milliseconds between two status messages: the item in the status bar need not follow every letter. */
const INTERVAL = 200;

/** Keeps the client's status item up to date: indexing or ready, and how many findings there are. */
export function reportStatus({ connection, service, runtime, ready }: Session): (progress: IndexProgress) => void {
  const counted = new Map<string, Counts>();
  const total: Counts = { error: 0, warning: 0, info: 0, hint: 0 };
  const waiting = new Set<string>();
  let progress: IndexProgress = { indexed: 0, files: 0, limit: null };
  let scheduled = false;
  let told = '';

  const count = (uri: string) => {
    const before = counted.get(uri);
    const findings = service.findings(uri);
    const now: Counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of findings) now[severity]++;
    for (const severity of Object.keys(total) as Severity[]) total[severity] += now[severity] - (before?.[severity] ?? 0);
    if (findings.length > 0) counted.set(uri, now);
    else counted.delete(uri);
  };

  const send = () => {
    const files = ready.done ? service.files().length : progress.files;
    const params: StatusParams = {
      phase: ready.done ? 'ready' : 'indexing',
      files,
      indexed: ready.done ? files : progress.indexed,
      limit: progress.limit,
      findings: { ...total },
    };
    const text = JSON.stringify(params);
    if (text === told) return;
    told = text;
    void connection.sendNotification(STATUS, params);
  };

  const run = async () => {
    // While files are still being read, their findings are not final.
    if (ready.done) {
      const slice = createSlices(runtime);
      for (const uri of waiting) {
        waiting.delete(uri);
        count(uri);
        await slice();
      }
    }
    scheduled = false;
    send();
    if (ready.done && waiting.size > 0) schedule();
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    runtime.after(INTERVAL, () => void run());
  };

  service.onDidChange(({ files }) => {
    for (const uri of files) waiting.add(uri);
    schedule();
  });
  void ready.promise.then(() => {
    for (const uri of service.files()) waiting.add(uri);
    scheduled = true;
    void run();
  });
  return (next) => {
    progress = next;
    schedule();
  };
}
