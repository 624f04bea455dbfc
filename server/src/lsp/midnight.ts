import type { Session } from './session.ts';

/** Timers stand still while a machine sleeps, so the day is looked at at least this often. */
const HOUR = 3_600_000;

/** Tells the engine when a new day begins; returns how to stop. */
export function watchDays({ runtime, service }: Session): () => void {
  let day = runtime.clock.today();
  let stop: () => void;
  const wait = () => {
    stop = runtime.after(Math.min(HOUR, runtime.untilMidnight()), () => {
      const today = runtime.clock.today();
      if (today !== day) service.dayChanged();
      day = today;
      wait();
    });
  };
  wait();
  return () => stop();
}
