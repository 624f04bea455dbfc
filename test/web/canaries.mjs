/** Addresses that nobody has: one for the worker that extensions run in, one for a worker within it, as our server is. */
export const CANARIES = ['https://extensions.canary.invalid/', 'https://server.canary.invalid/'];
