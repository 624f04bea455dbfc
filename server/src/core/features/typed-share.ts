/** A share of one as people type it: `0.7`, `0,7`, `.7`, `70 %`, `7/10`; `null` for anything else, and for what is not within 0 and 1. */
export function typedShare(text: string): number | null {
  const match = /^(\d{0,9}(?:[.,]\d{1,9})?)\s*(?:(%)|\/\s*(\d{1,9}))?$/u.exec(text.trim());
  if (!match?.[1]) return null;
  const number = Number(match[1].replace(',', '.'));
  const value = number / (match[2] ? 100 : Number(match[3] ?? 1));
  return value >= 0 && value <= 1 ? value : null;
}
