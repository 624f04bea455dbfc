import { CANARIES } from '../../web/canaries.mjs';

/** Asks for both, so that whoever records what is asked for can prove that nothing would have escaped it. */
export async function sendCanaries(): Promise<void> {
  const [here, within] = CANARIES;
  await fetch(here).catch(() => undefined);
  const script = `fetch(${JSON.stringify(within)}).catch(() => undefined).then(() => postMessage('asked'))`;
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  await new Promise((resolve) => {
    worker.onmessage = resolve;
  });
  worker.terminate();
}
