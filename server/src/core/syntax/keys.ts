import type { SyntaxProblem, YamlNode, YamlPair } from './tree.ts';

/** Up to this many keys, comparing each with each is faster than a set. */
const FEW_KEYS = 12;

/** Reports every key that an earlier key of the same mapping already has. */
export function reportDuplicateKeys(pairs: readonly YamlPair[], problems: SyntaxProblem[]): void {
  if (pairs.length < 2) return;
  if (pairs.length <= FEW_KEYS) {
    for (let i = 1; i < pairs.length; i++) {
      const key = (pairs[i] as YamlPair).key;
      if (key.kind !== 'scalar') continue;
      for (let j = 0; j < i; j++) {
        const other = (pairs[j] as YamlPair).key;
        if (other.kind === 'scalar' && other.text === key.text) {
          problems.push(duplicateKey(key.text, key));
          break;
        }
      }
    }
    return;
  }
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (key.kind !== 'scalar') continue;
    if (seen.has(key.text)) problems.push(duplicateKey(key.text, key));
    seen.add(key.text);
  }
}

function duplicateKey(key: string, node: YamlNode): SyntaxProblem {
  return { code: 'yaml-duplicate-key', message: 'duplicate', data: { key }, range: node.range };
}
