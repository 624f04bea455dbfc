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
export function registerAssistantTools(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  const api = vscode as unknown as ToolApi;
  const { lm } = api;
  if (typeof lm?.registerTool !== 'function') return vscode.Disposable.from();
  const declared: readonly { readonly name: string }[] = context.extension.packageJSON.contributes.languageModelTools;
  const registered = declared.map(({ name }) =>
    lm.registerTool?.(name, {
      async invoke({ input }, token) {
        const params: AgentToolParams = { name, input, trusted: vscode.workspace.isTrusted };
        const { text, isError } = await client.sendRequest<AgentToolResult>(AGENT_TOOL, params, token);
        // An assistant is told what is wrong with its call by the message of an error.
        if (isError) throw new Error(text);
        return new api.LanguageModelToolResult([new api.LanguageModelTextPart(text)]);
      },
    }),
  );
  return vscode.Disposable.from(...registered.filter((one) => one !== undefined));
}
