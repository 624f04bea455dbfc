export function xmlProblems(text: string): string[];
