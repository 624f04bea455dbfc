interface Size {
  readonly characters: string;
  readonly arrows: string;
  readonly mostCharacters: string;
  readonly mostArrows: string;
}

/** English: what is said of a diagram. No `;` or braces: the sentence is a comment in it. */
export const diagram = {
  tooLarge: ({ characters, arrows, mostCharacters, mostArrows }: Size) =>
    `Most pages will not draw this: it has ${characters} characters and ${arrows} arrows, and Mermaid stops at ${mostCharacters} and ${mostArrows} unless the page raises maxTextSize and maxEdges. Export fewer files, or a picture.`,
};
