interface Subscription {
  dispose(): void;
}

type Handler = (params: never) => void;
type Listen = (method: string, handler: (params: never) => void) => Subscription;

/**
 * Lets several listen to one notification. A language client keeps one handler for a method, and a second one silently takes
 * the place of the first: with the map open the panel would stand still.
 */
export function shared(listen: Listen): Listen {
  const listening = new Map<string, { readonly handlers: Set<Handler>; readonly subscription: Subscription }>();
  return (method, handler) => {
    let entry = listening.get(method);
    if (entry === undefined) {
      const handlers = new Set<Handler>();
      const subscription = listen(method, (params) => {
        for (const each of [...handlers]) each(params);
      });
      entry = { handlers, subscription };
      listening.set(method, entry);
    }
    const { handlers, subscription } = entry;
    handlers.add(handler);
    return {
      dispose: () => {
        handlers.delete(handler);
        if (handlers.size > 0 || listening.get(method)?.handlers !== handlers) return;
        listening.delete(method);
        subscription.dispose();
      },
    };
  };
}
