import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { activated, closeAll } from '../support/workspace.ts';

/** What newer versions of VS Code have; the types are those of the oldest. */
interface Tools {
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  invokeTool(name: string, options: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

describe('tools for assistants in the editor', () => {
  afterEach(closeAll);

  it('answer where the editor has tools at all', async () => {
    const { ready } = await activated();
    await ready;
    // An older editor has them as a proposal that throws, or not at all, and starts the extension all the same: that is tested there.
    if (Number(vscode.version.split('.')[1]) < 95) return;
    const { lm } = vscode as unknown as { readonly lm: Tools };
    const ours = lm.tools.filter(({ name }) => name.startsWith('okr_'));
    equal(ours.length, 8);
    ok(
      ours.every(({ description }) => !description.startsWith('%')),
      'a description is no name of a text',
    );
    const call = async (name: string, input: object) => {
      const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
      return content.map(({ value }) => value).join('');
    };
    const list = await call('okr_list', { search: 'trucks depot' });
    ok(list.includes('Trucks leave the depot without waiting'), list);
    const problem = await call('okr_read', {}).catch((error) => String(error));
    ok(problem.includes('either ref or path'), problem);
  });
});
