import { type Locale, messagesOf } from '../core/index.ts';
import { inputSchema, type JsonSchema, readInput } from './input.ts';
import { type AgentHost, type AgentTool, Refusal, type ToolName } from './tool.ts';
import { apply } from './tools/apply.ts';
import { diff } from './tools/diff.ts';
import { explain } from './tools/explain.ts';
import { lint } from './tools/lint.ts';
import { list } from './tools/list.ts';
import { propose } from './tools/propose.ts';
import { read } from './tools/read.ts';
import { rules } from './tools/rules.ts';
import { score } from './tools/score.ts';

export { prompts } from './prompts.ts';
export { createProposals } from './proposals.ts';
export type { AgentHost, ProposedFile } from './tool.ts';

/** Every tool for agents and assistants, in the order in which they are listed. */
const TOOLS: readonly AgentTool[] = [list, read, lint, score, explain, propose, apply, rules, diff];

/** A tool as a client is told of it. */
export interface ToolEntry {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** Whether it changes files. */
  readonly writes: boolean;
}

/** The tools that a host can serve. */
export function toolEntries(locale: Locale, has: { readonly before: boolean; readonly writing: boolean }): readonly ToolEntry[] {
  const words = messagesOf(locale).agents.tools;
  return TOOLS.filter(({ needs }) => needs === null || has[needs]).map(({ name, fields, output, needs }) => {
    const { title, description, input } = words[name];
    return { name, title, description, input: inputSchema(fields, input), output, writes: needs === 'writing' };
  });
}

/** What a client is given: `data` besides the text, unless something is wrong. */
export interface ToolResult {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** Characters of an answer: more than that is no help to a reader with a bounded memory. */
const LONGEST_TEXT = 40_000;
const LONGEST_DATA = 200_000;

/** Calls a tool. Never rejects: whatever is wrong with the call, or goes wrong, is one line. */
export async function runTool(host: AgentHost, name: string, given: unknown): Promise<ToolResult> {
  const t = messagesOf(host.locale).agents;
  const refused = (text: string): ToolResult => ({ isError: true, text, data: null });
  const known = toolEntries(host.locale, { before: host.before !== null, writing: host.writing !== null });
  const tool = TOOLS.find((one) => one.name === name);
  if (!tool || !known.some((one) => one.name === name)) {
    return refused(
      tool?.needs === 'writing' ? t.problems.readOnly : t.problems.noSuchTool(known.map((one) => one.name).join(', ')),
    );
  }
  const { input, problem } = readInput(tool.fields, given, t.input);
  if (problem !== null) return refused(problem);
  try {
    const { text, data } = await tool.run(host, input as never);
    if (JSON.stringify(data).length > LONGEST_DATA) return refused(t.problems.tooMuch);
    return { isError: false, text: text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}\n${t.words.cut}`, data };
  } catch (error) {
    return refused(error instanceof Refusal ? error.message : t.problems.failed(error instanceof Error ? error.name : '–'));
  }
}
