const count = (n: number): string => `${n} ${n === 1 ? 'file' : 'files'}`;

/** English: laying files out. French has the same type. */
export const format = {
  cli: {
    done: (path: string): string => `${path}: laid out`,
    allFine: (files: number): string =>
      files === 1 ? 'The file is laid out already.' : `All ${count(files)} are laid out already.`,
    someNot: (files: number, of: number): string =>
      `${files} of ${count(of)} ${files === 1 ? 'is' : 'are'} laid out otherwise; 'okr format' changes that.`,
    leftAlone: (path: string): string => `${path}: is no well-formed YAML, and is left as it is; 'okr lint' says where`,
    badIndent: (value: string): string => `--indent cannot be '${value}'; it takes a number from 1 to 8`,
  },
};
