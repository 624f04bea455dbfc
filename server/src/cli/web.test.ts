import assert from 'node:assert/strict';
import type { Io } from './io.ts';
import { uriPath, webOf } from './web.ts';

const webIn = (env: Io['env'], locale: 'en' | 'fr' = 'en') => webOf({ env } as Io, locale);
const place = { rootPath: 'équipes/a (b).okr.yaml', line: 7 };

describe('where things stand on the web', () => {
  it('knows nothing where nobody says anything', () => {
    assert.equal(webIn({}).pageUrl('kr-activity'), null);
    assert.equal(webIn({}).lineUrl(place), null);
  });

  it('finds the pages of the rules in the reader’s language', () => {
    const env = { OKR_RULE_PAGES: 'https://okr.example/rules/' };
    assert.equal(webIn(env).pageUrl('kr-activity'), 'https://okr.example/rules/kr-activity/README.md');
    assert.equal(webIn(env, 'fr').pageUrl('kr-activity'), 'https://okr.example/rules/kr-activity/README.fr.md');
  });

  it('finds the line on GitHub and on GitLab', () => {
    assert.equal(
      webIn({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c0ffee' }).lineUrl(place),
      'https://github.com/a/b/blob/c0ffee/%C3%A9quipes/a%20%28b%29.okr.yaml#L7',
    );
    assert.equal(
      webIn({ CI_PROJECT_URL: 'https://gitlab.com/a/b', CI_COMMIT_SHA: 'c0ffee' }).lineUrl({ rootPath: 'x.okr.yaml', line: 1 }),
      'https://gitlab.com/a/b/-/blob/c0ffee/x.okr.yaml#L1',
    );
  });

  it('takes no address that could end a link', () => {
    for (const address of ['javascript:alert(1)', 'https://x.example/) <b>', 'https://x.example/?a=b', '']) {
      assert.equal(webIn({ OKR_RULE_PAGES: address }).pageUrl('kr-activity'), null, address);
    }
  });

  it('writes a path as a URI, steps upwards included', () => {
    assert.equal(uriPath('../a#b/c?d%e.yaml'), '../a%23b/c%3Fd%25e.yaml');
  });
});
