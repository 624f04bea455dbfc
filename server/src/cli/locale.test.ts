import { equal } from 'node:assert/strict';
import { localeOfEnvironment } from './locale.ts';

describe('the language of the environment', () => {
  const cases: readonly [Readonly<Record<string, string>>, 'en' | 'fr'][] = [
    [{}, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_CA@euro' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    // North Frisian, Western Frisian, Friulian.
    [{ LANG: 'frr_DE' }, 'en'],
    [{ LANG: 'fy_NL' }, 'en'],
    [{ LANG: 'fur_IT' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: '' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'fr' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'en_GB:en:fr' }, 'en'],
    [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'de:fr:en' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'de:nl' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LANGUAGE: '' }, 'fr'],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'fr' }, 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr' }, 'en'],
    [{ LANGUAGE: 'fr' }, 'en'],
  ];
  for (const [env, expected] of cases) {
    it(`${JSON.stringify(env)} is ${expected}`, () => equal(localeOfEnvironment(env), expected));
  }
});
