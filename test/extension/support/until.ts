import { type Diagnostic, type Disposable, languages, type Uri } from 'vscode';

/** Waits for a condition: looked at now, and again whenever one of the events fires. The suite's timeout is the only clock. */
export function until<T>(look: () => T | undefined | false, ...events: ((listener: () => void) => Disposable)[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = [];
    const check = () => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        for (const subscription of subscriptions) subscription.dispose();
        resolve(found);
      } catch (error) {
        reject(error);
      }
    };
    for (const event of events) subscriptions.push(event(check));
    check();
  });
}

/** Waits until a file's findings satisfy a condition. */
export function diagnosticsOf(uri: Uri, condition: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  const look = () => {
    const found = languages.getDiagnostics(uri);
    return condition(found) && found;
  };
  return until(look, (listener) => languages.onDidChangeDiagnostics(listener));
}

/** Waits until a file has a finding of this rule. */
export async function findingOf(uri: Uri, rule: string): Promise<Diagnostic> {
  const isOf = (diagnostic: Diagnostic) => ruleOf(diagnostic) === rule;
  return (await diagnosticsOf(uri, (found) => found.some(isOf))).find(isOf)!;
}

/** The id of the rule behind a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
