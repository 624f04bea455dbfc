import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { type Locale, localeOf } from '../core/messages/index.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Runtime } from './runtime.ts';

/** What the client can do and wants, as far as it matters here. */
export interface Client {
  readonly locale: Locale;
  readonly roots: readonly string[];
  readonly exclude: readonly string[];
  /** URI of the folder with the rules' pages; `null`: findings carry no link. */
  readonly rulePages: string | null;
  /** It asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly registersWatchers: boolean;
  readonly watchesRelatively: boolean;
  readonly watchesFolders: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  readonly labelDetails: boolean;
  readonly definitionLinks: boolean;
  /** It asks what would be renamed before somebody types a name. */
  readonly preparesRename: boolean;
  readonly codeDescriptions: boolean;
  readonly unnecessaryTag: boolean;
  readonly literalCodeActions: boolean;
  /** It has the commands behind our code lenses. */
  readonly commands: boolean;
  readonly hoverImages: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  /** It shows an outline as a tree. */
  readonly symbolTrees: boolean;
  /** It asks for a hint's tooltip when somebody points at it. */
  readonly resolvesTooltips: boolean;
  /** It answers `workspace/configuration`. */
  readonly pullsSettings: boolean;
  readonly registersSettings: boolean;
}

/**
 * Reads the client's first message; `host` says what counts where the client says nothing. Clients leave out what they like, and some
 * send what they like.
 */
export function clientOf(params: InitializeParams, { rulePages, locale }: Pick<Runtime, 'rulePages' | 'locale'>): Client {
  const capabilities: ClientCapabilities = isObject(params.capabilities) ? params.capabilities : {};
  const { textDocument, workspace } = capabilities;
  const options: InitializationOptions = isObject(params.initializationOptions) ? params.initializationOptions : {};
  const completionItem = textDocument?.completion?.completionItem;
  return {
    locale: locale.asked ?? localeOf(tagOr(options.locale, tagOr(params.locale, locale.fallback))),
    roots: rootsOf(params),
    rulePages: stringOr(options.rulePages, rulePages),
    exclude: Array.isArray(options.exclude) ? options.exclude.filter((glob) => typeof glob === 'string') : [],
    pullsDiagnostics: isObject(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelatively: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    watchesFolders: workspace?.workspaceFolders === true,
    snippets: completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: prefersMarkdown(textDocument?.hover?.contentFormat),
    markdownDocumentation: prefersMarkdown(completionItem?.documentationFormat),
    labelDetails: completionItem?.labelDetailsSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    codeDescriptions: textDocument?.publishDiagnostics?.codeDescriptionSupport === true || isObject(textDocument?.diagnostic),
    unnecessaryTag: textDocument?.publishDiagnostics?.tagSupport?.valueSet?.includes(1) === true,
    literalCodeActions: isObject(textDocument?.codeAction?.codeActionLiteralSupport),
    commands: options.commands === true,
    hoverImages: options.hoverImages === true && prefersMarkdown(textDocument?.hover?.contentFormat),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    resolvesTooltips: textDocument?.inlayHint?.resolveSupport?.properties?.includes('tooltip') === true,
    pullsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}

function rootsOf(params: InitializeParams): string[] {
  const folders = Array.isArray(params.workspaceFolders)
    ? params.workspaceFolders.map((folder) => folder?.uri)
    : [params.rootUri];
  return folders.filter((uri) => typeof uri === 'string' && uri !== '') as string[];
}

function prefersMarkdown(formats: readonly string[] | undefined): boolean {
  return !Array.isArray(formats) || formats.includes('markdown');
}

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null;
}

/** A tag that says something: some clients send an empty one. */
function tagOr(value: unknown, other: string): string {
  return stringOr(value, '') || other;
}

function stringOr<T>(value: unknown, other: T): string | T {
  return typeof value === 'string' ? value : other;
}
