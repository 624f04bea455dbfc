/**
 * Runs a task when it is called; called while it runs, once more when it is done, however often that was. So a burst of
 * events costs two runs, the last of which sees how things are in the end, and nobody waits for a timer.
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      // What fails here is tried again at the next call.
      await task().catch(() => undefined);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
