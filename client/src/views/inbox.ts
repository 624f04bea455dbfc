export interface InboxOptions<Message> {
  /** Whether a message is one that the host answers. */
  readonly isOurs: (message: unknown) => message is Message;
  readonly handle: (message: Message) => void;
  readonly warn: (text: string) => void;
  /** Milliseconds on any clock that does not go back. */
  readonly now: () => number;
}

/** Messages that a page may send in a second: a person who drags sends one a frame. What is beyond is no person. */
export const PER_SECOND = 120;
const SECOND = 1000;

/**
 * What a page says to its host. A page is a web page: what is none of ours is dropped, and so is what comes faster than a
 * person can act, before anybody works for it. The log has a line a second about it at most, and nothing of what was sent.
 */
export function createInbox<Message>({ isOurs, handle, warn, now }: InboxOptions<Message>): (message: unknown) => void {
  let since = Number.NEGATIVE_INFINITY;
  let taken = 0;
  let dropped = 0;
  return (message) => {
    const at = now();
    if (at - since >= SECOND) {
      if (dropped > 1) warn(`${dropped} messages of the page were dropped.`);
      since = at;
      taken = 0;
      dropped = 0;
    }
    if (taken < PER_SECOND && isOurs(message)) {
      taken++;
      handle(message);
      return;
    }
    dropped++;
    if (dropped > 1) return;
    warn(taken < PER_SECOND ? 'A message of the page is none of ours; it was dropped.' : 'The page sends more than is answered.');
  };
}
