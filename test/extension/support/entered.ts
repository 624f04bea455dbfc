import { commands } from 'vscode';
import { until } from './until.ts';
import { activated } from './workspace.ts';

/** Presses Enter at each of the questions that a command asks, in the editor's real quick inputs. */
export async function entered(command: string, argument: unknown, questions: number): Promise<void> {
  const { asking } = await activated();
  const done = commands.executeCommand(command, argument);
  for (let left = questions; left > 0; left--) {
    await until(() => asking.question !== null, asking.onDidAsk);
    const { question } = asking;
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until(() => asking.question !== question, asking.onDidAsk);
  }
  await done;
}
