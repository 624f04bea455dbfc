import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AGENT_TOOL, type AgentToolParams, type AgentToolResult } from '../../server/src/protocol.ts';

/** What VS Code has for tools since 1.95; the types are those of the oldest version that we run in. */
interface ToolApi {
  readonly lm?: {
    registerTool?(name: string, tool: Tool): vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}
interface Tool {
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<unknown>;
}

/** Gives assistants in the editor the tools that the manifest declares. The language server answers; nothing is written. */
export function registerAssistantTools(
  { extension, subscriptions }: vscode.ExtensionContext,
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): void {
  const api = vscode as unknown as ToolApi;
  const { lm } = api;
  if (typeof lm?.registerTool !== 'function') return;
  const declared: readonly { readonly name: string }[] = extension.packageJSON.contributes.languageModelTools;
  try {
    for (const { name } of declared) subscriptions.push(lm.registerTool(name, toolOf(name, api, client)));
  } catch (error) {
    // Before 1.95 it is there as a proposal, and throws whoever has not asked for that.
    log.info(String(error).split('\n')[0] ?? '');
  }
}

function toolOf(name: string, api: ToolApi, client: BaseLanguageClient): Tool {
  return {
    async invoke({ input }, token) {
      const params: AgentToolParams = { name, input, trusted: vscode.workspace.isTrusted };
      const { text, isError } = await client.sendRequest<AgentToolResult>(AGENT_TOOL, params, token);
      // An assistant is told what is wrong with its call by the message of an error.
      if (isError) throw new Error(text);
      return new api.LanguageModelToolResult([new api.LanguageModelTextPart(text)]);
    },
  };
}
