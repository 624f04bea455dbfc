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
    const lm = (vscode as unknown as { readonly lm?: Partial<Tools> }).lm;
    // An older editor starts the extension all the same; that is what is tested there.
    if (typeof lm?.invokeTool !== 'function') return;
    const ours = (lm.tools ?? []).filter(({ name }) => name.startsWith('okr_'));
    equal(ours.length, 8);
    ok(
      ours.every(({ description }) => !description.startsWith('%')),
      'a description is no name of a text',
    );
    const call = async (name: string, input: object) => {
      const { content } = (await lm.invokeTool?.(name, { input, toolInvocationToken: undefined })) ?? { content: [] };
      return content.map(({ value }) => value).join('');
    };
    const list = await call('okr_list', { search: 'trucks depot' });
    ok(list.includes('Trucks leave the depot without waiting'), list);
    const problem = await call('okr_read', {}).catch((error) => String(error));
    ok(problem.includes('either ref or path'), problem);
  });
});
