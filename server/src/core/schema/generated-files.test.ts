import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

describe('generated files', () => {
  for (const { path, content } of generatedFiles(read)) {
    it(`${path} is what the schema says (else: npm run generate)`, () => assert.equal(read(path), content));
  }
});
