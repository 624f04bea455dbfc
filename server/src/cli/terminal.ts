import { createInterface, type Interface } from 'node:readline';

/** Questions to whoever sits at the terminal. They are asked beside the results, which may go into a file. */
export interface Terminal {
  /** The line that was typed; `null` at the end of the input, and after Ctrl+C. */
  ask(question: string): Promise<string | null>;
}

/** Asks on the process's own terminal; it is opened by the first question and closed by the end of the input. */
export function createTerminal(input: () => NodeJS.ReadStream, output: NodeJS.WriteStream): Terminal {
  let lines: Interface | null = null;
  let isOver = false;
  let waiting: ((line: string | null) => void) | null = null;
  const typed: string[] = [];
  const answer = (line: string | null) => {
    const resolve = waiting;
    waiting = null;
    if (resolve) resolve(line);
    else if (line !== null) typed.push(line);
  };
  const open = () => {
    lines = createInterface({ input: input(), output });
    lines.on('line', answer);
    lines.on('SIGINT', () => lines?.close());
    lines.on('close', () => {
      isOver = true;
      // What is said next does not stand behind the question.
      if (waiting) output.write('\n');
      answer(null);
    });
    return lines;
  };
  return {
    ask(question) {
      const next = typed.shift();
      if (next !== undefined || isOver) {
        // Typed ahead: the question is shown all the same.
        output.write(`${question}${next ?? ''}\n`);
        return Promise.resolve(next ?? null);
      }
      const at = lines ?? open();
      return new Promise((resolve) => {
        waiting = (line) => {
          at.pause();
          resolve(line);
        };
        at.setPrompt(question);
        at.resume();
        at.prompt();
      });
    },
  };
}
