/** The mean of the values that exist, by weight; `null` when none has both a value and a weight above 0. */
export function weightedMean(terms: Iterable<{ readonly progress: number | null; readonly weight: number }>): number | null {
  let sum = 0;
  let weights = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { progress, weight } of terms) {
    if (progress === null || !counts(weight)) continue;
    sum += weight * progress;
    weights += weight;
    least = Math.min(least, progress);
    most = Math.max(most, progress);
  }
  // Rounding must not carry a mean past what it is the mean of: three times 1 is 1.
  return weights > 0 ? Math.min(most, Math.max(least, sum / weights)) : null;
}

/** Whether a weight lets a term count at all. */
export function counts(weight: number): boolean {
  return weight > 0 && Number.isFinite(weight);
}
