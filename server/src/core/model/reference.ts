/** A reference taken apart. */
export interface Reference {
  readonly objective: string;
  readonly keyResult: string | null;
  readonly cycle: string | null;
}

/** Reads `id`, `id/key-result`, either with `@cycle`. Never fails: a reference without any id names the objective `''`. */
export function parseReference(text: string): Reference {
  const at = text.lastIndexOf('@');
  const path = (at > 0 ? text.slice(0, at) : text).trim();
  const cycle = at > 0 ? text.slice(at + 1).trim() : '';
  const slash = path.indexOf('/');
  return {
    objective: slash < 0 ? path : path.slice(0, slash).trim(),
    keyResult: slash < 0 ? null : path.slice(slash + 1).trim(),
    cycle: cycle === '' ? null : cycle,
  };
}

/** The reference to an objective or one of its key results; `null` when one of them has no id. */
export function referenceTo(
  objective: { readonly id: { readonly value: string } | null },
  keyResult?: typeof objective,
): string | null {
  if (!objective.id || (keyResult && !keyResult.id)) return null;
  return keyResult?.id ? `${objective.id.value}/${keyResult.id.value}` : objective.id.value;
}
