import { configSchemaFile } from './config-schema.ts';
import { indexPage } from './rules-index.ts';

/** Everything that is generated out of the rules and their messages. */
export function generatedFromRules(): readonly { readonly path: string; readonly content: string }[] {
  return [indexPage('en'), indexPage('fr'), configSchemaFile()];
}
