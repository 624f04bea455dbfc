import { LANGUAGE_ID } from '../../server/src/protocol.ts';

/** Our own language ids, and our files where somebody's associations call them YAML. */
export const OKR_DOCUMENTS: readonly { readonly language: string; readonly pattern?: string }[] = [
  { language: LANGUAGE_ID },
  { language: 'okr-config' },
  { language: 'yaml', pattern: '**/*.okr.{yaml,yml}' },
  { language: 'yaml', pattern: '**/okr.config.yaml' },
];

/** All files that the index takes in. */
export const OKR_FILES = '**/{*.okr.yaml,*.okr.yml,okr.config.yaml}';

/** The same, for a walk through folders. */
export function isOkrFile(name: string): boolean {
  return /\.okr\.ya?ml$/.test(name) || name === 'okr.config.yaml';
}
