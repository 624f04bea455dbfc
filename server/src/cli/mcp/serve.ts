import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { createProposals, prompts, runTool, toolEntries } from '../../agents/index.ts';
import { messagesOf } from '../../core/index.ts';
import { createProject, type ProjectOptions } from './project.ts';
import { listResources, readResource } from './resources.ts';
import { writeProposed } from './writing.ts';

export interface ServeOptions extends ProjectOptions {
  readonly mayWrite: boolean;
}

/** Serves one client over standard input and output until it hangs up. */
export async function serve(options: ServeOptions): Promise<void> {
  const { folder, locale, io, mayWrite } = options;
  const t = messagesOf(locale).agents;
  const project = createProject(options);
  const inTurn = createTurns();
  const proposals = createProposals();
  const writing = mayWrite
    ? { proposals, write: (files: Parameters<typeof writeProposed>[0]) => writeProposed(files, options) }
    : null;
  const has = { before: true, writing: mayWrite };

  const server = new Server(
    { name: 'okr', version: io.version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {} },
      instructions: `${t.instructions}\n${mayWrite ? t.canWrite : t.cannotWrite}`,
    },
  );
  server.onerror = (error) => io.err(`okr mcp: ${error.message.split('\n')[0]}\n`);

  /** One after the other, each on the files as they are by then. What was cancelled while it waited is not begun. */
  const answer = <T>(signal: AbortSignal, work: () => T | Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (signal.aborted) throw new McpError(ErrorCode.ConnectionClosed, t.problems.cancelled);
      await project.refresh();
      return work();
    });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: toolEntries(locale, has).map(({ name, title, description, input, output, writes }) => ({
      name,
      title,
      description,
      inputSchema: input as { type: 'object' },
      outputSchema: output as { type: 'object' },
      annotations: { title, readOnlyHint: !writes, destructiveHint: writes, idempotentHint: !writes, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    answer(signal, async () => {
      const { isError, text, data } = await runTool(project.host(writing, signal), params.name, params.arguments);
      const content = [{ type: 'text' as const, text }];
      return data === null ? { content, isError } : { content, structuredContent: data, isError };
    }),
  );
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => listResources(project, folder, locale, params?.cursor)),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => {
      const found = readResource(project, params.uri, locale);
      if (!found) throw new McpError(ErrorCode.InvalidParams, t.problems.unknownResource);
      return { contents: [found] };
    }),
  );
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: prompts(locale).map(({ name, title, description, arguments: given }) => ({
      name,
      title,
      description,
      arguments: [...given],
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = prompts(locale).find(({ name }) => name === params.name);
    if (!prompt) throw new McpError(ErrorCode.InvalidParams, t.problems.unknownPrompt);
    const text = prompt.text(params.arguments ?? {});
    if (text === null) throw new McpError(ErrorCode.InvalidParams, t.problems.missingArgument);
    return { description: prompt.description, messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
  });

  const gone = new Promise<void>((resolve) => {
    server.onclose = resolve;
    // What was asked before is still answered.
    process.stdin.once('end', () => setImmediate(() => void inTurn(async () => undefined).then(() => server.close())));
  });
  await server.connect(new StdioServerTransport());
  await gone;
  project.service.dispose();
}

/** A queue: work begins when all work before it has ended, well or badly. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
