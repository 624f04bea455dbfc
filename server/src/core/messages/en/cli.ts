/** English: cli. French has the same type, so a sentence that exists in one language only does not compile. */
export const cli = {};
