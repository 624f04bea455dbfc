/** Pages that the bundler puts in as they are. */
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.json' {
  const data: Readonly<Record<string, unknown>>;
  export default data;
}
