/** Milliseconds since an arbitrary start. */
export const now = () => performance.now();

export async function timed(work) {
  const start = now();
  await work();
  return now() - start;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/** Runs the contenders in turn, A B C A B C …, so that a machine whose speed drifts drifts for all of them. */
export async function interleaved(rounds, contenders, warmUp = 3) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const time = await timed(() => work(round + warmUp));
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

const rows = [];

/** One line of the result: ours, the peer's, their ratio and the bar it is held to. */
export function report(what, ours, peer, bar, unit = 'ms') {
  const ratio = ours / peer.value;
  const row = { what, ours, peer, ratio, bar, ok: ratio <= bar, unit };
  rows.push(row);
  const show = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
  console.log(
    `${row.ok ? 'ok  ' : 'FALLS SHORT'} ${what}: ${show(ours)} ${unit} against ${show(peer.value)} ${unit} (${peer.name}) = 1/${(1 / ratio).toFixed(1)}, bar 1/${(1 / bar).toFixed(1)}`,
  );
}

/** A figure held to a limit of its own. */
export function reportLimit(what, value, limit, unit = 'ms') {
  const ok = value <= limit;
  rows.push({ what, ours: value, limit, ok, unit });
  console.log(`${ok ? 'ok  ' : 'FALLS SHORT'} ${what}: ${value.toFixed(2)} ${unit}, limit ${limit.toFixed(2)} ${unit}`);
}

/** A figure that nothing is held to; it is there to be looked at. */
export function figure(what, value, unit) {
  console.log(`     ${what}: ${value.toFixed(0)} ${unit}`);
}

export const results = () => rows;
