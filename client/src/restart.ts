import type { BaseLanguageClient } from 'vscode-languageclient';

const latest = new WeakMap<BaseLanguageClient, Promise<void>>();

/** Stops the server, if it runs, and starts it anew; one restart after the other, each with the settings of its moment. */
export function restart(client: BaseLanguageClient): Promise<void> {
  const before = latest.get(client) ?? Promise.resolve();
  const done = before.catch(() => undefined).then(() => stopAndStart(client));
  latest.set(client, done);
  return done;
}

async function stopAndStart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
