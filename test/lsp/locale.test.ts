import assert from 'node:assert/strict';
import { Editor, type StartOptions } from './client.ts';

const WEAK = 'objectives:\n  - title: Readers feel at home\n    key_results:\n      - Improve the atmosphere\n';

/** In which language a server that is started like this speaks. */
async function spoken(options: StartOptions): Promise<string> {
  const editor = await Editor.start({ files: { 'a.okr.yaml': WEAK }, ...options });
  try {
    const weak = ({ code }: { readonly code?: unknown }) => code === 'kr-not-measurable';
    const message = String((await editor.published('a.okr.yaml', (found) => found.some(weak))).find(weak)?.message);
    return message.includes('Dites combien') ? 'fr' : message.includes('Say how much') ? 'en' : message;
  } finally {
    await editor.stop();
  }
}

describe('the language that the server speaks', () => {
  const french = { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' };
  const cases: readonly [string, StartOptions, 'en' | 'fr'][] = [
    ['of the environment, where the editor says nothing', { env: french }, 'fr'],
    ['of LANGUAGE before that of LANG', { env: { ...french, LANGUAGE: 'en_GB:fr' } }, 'en'],
    ['of the editor before that of the environment', { env: french, locale: 'en' }, 'en'],
    ['of the options before that of the editor', { locale: 'en', initializationOptions: { locale: 'fr' } }, 'fr'],
    ['of the call before all others', { env: french, locale: 'fr', args: ['--locale', 'en'] }, 'en'],
    ['English, where nobody says anything', {}, 'en'],
  ];
  for (const [title, options, expected] of cases) {
    it(`is ${title}`, async () => assert.equal(await spoken(options), expected));
  }
});
