/** Tells when the index has read the whole workspace. */
export interface Ready {
  readonly done: boolean;
  readonly promise: Promise<void>;
  complete(): void;
}

export function createReady(): Ready {
  let done = false;
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((it) => {
    resolve = it;
  });
  return {
    get done() {
      return done;
    },
    promise,
    complete() {
      done = true;
      resolve();
    },
  };
}
