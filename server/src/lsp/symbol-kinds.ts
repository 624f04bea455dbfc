import { SymbolKind } from 'vscode-languageserver';

/** What objectives and key results are in lists that know the parts of programs only; the same in all of them. */
export const SYMBOL_KINDS = { objective: SymbolKind.Class, 'key-result': SymbolKind.Field } as const;
