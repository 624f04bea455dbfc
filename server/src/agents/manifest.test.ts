import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifestTools } from './manifest.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const toolTexts = (file: string) => Object.fromEntries(Object.entries(json(file)).filter(([key]) => key.startsWith('tool.')));

describe('the tools in the manifest', () => {
  it('are those of the engine, in both languages; `npm run generate` writes them', () => {
    const { tools, en, fr } = manifestTools();
    assert.deepEqual(json('package.json').contributes.languageModelTools, tools);
    assert.deepEqual(toolTexts('package.nls.json'), en);
    assert.deepEqual(toolTexts('package.nls.fr.json'), fr);
  });
});
