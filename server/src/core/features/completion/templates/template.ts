/** What a company's functions are called here; each language has its words for them. */
export type FunctionName = 'marketing' | 'sales' | 'people' | 'product' | 'support' | 'data';

/** An objective of a function and key results that show it: sentences whose numbers, in braces, are there to be replaced. */
export interface Template {
  readonly objective: string;
  readonly keyResults: readonly string[];
  /** Words by which a team of this function is known, in lower case without accents. */
  readonly teams: readonly string[];
}

export type Templates = Readonly<Record<FunctionName, Template>>;
