export const CANARIES: readonly [extensions: string, server: string];
