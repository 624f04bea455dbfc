/** A number as French writes it, with a comma. */
export function comma(value: string | number | undefined): string {
  return String(value).replace('.', ',');
}
