/** Who waits for which ids and cycles to come and go. */
export class WaitingList<Waiter> {
  private readonly waiting = new Map<string, Set<Waiter>>();

  /** Waits for these from now on, and for those of before no more. */
  replace(waiter: Waiter, before: Iterable<string>, after: Iterable<string>): void {
    for (const token of before) {
      const waiters = this.waiting.get(token);
      waiters?.delete(waiter);
      if (waiters?.size === 0) this.waiting.delete(token);
    }
    for (const token of after) {
      const waiters = this.waiting.get(token);
      if (waiters) waiters.add(waiter);
      else this.waiting.set(token, new Set([waiter]));
    }
  }

  of(token: string): Iterable<Waiter> {
    return this.waiting.get(token) ?? [];
  }
}
