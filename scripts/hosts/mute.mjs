/** Silences the console for a tool that prints whatever it does. Returns how to end the silence. */
export function mute() {
  const loud = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    loud[name] = console[name];
    console[name] = () => undefined;
  }
  return () => Object.assign(console, loud);
}
