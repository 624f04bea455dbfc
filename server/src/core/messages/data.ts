/** What goes into a message. */
export type Data = Readonly<Record<string, string | number>>;
