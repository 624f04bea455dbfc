// Pictures of a comparison in the panel: the examples as they are against an earlier state of them, on a branch of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const COMPARE = 'compare,compare-only';

/** What was written otherwise then: a target, an owner, a parent, and a key result and an objective that are gone or new since. */
const EARLIER = {
  'company.okr.yaml': [
    ['Shops that deliver with us every week, from 310 to 450', 'Shops that deliver with us every week, from 310 to 500'],
    ['target: 450', 'target: 500'],
    ['        owner: ines\n        source:', '        owner: tom\n        source:'],
    [
      '      - id: safe-fleet\n',
      '      - id: rainy-days\n        title: Rides on rainy days from 12% to 20%\n        current: 14%\n      - id: safe-fleet\n',
    ],
  ],
  'teams/data.okr.yaml': [['parent: [parts-at-hand, { ref: answers-that-help, weight: 0 }]', 'parent: answers-that-help']],
};

/** Makes the folder a repository whose branch has left `main`, where the earlier state is. */
export function commitEarlier(folder) {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Example', '-c', 'user.email=example@example.com', '-c', 'commit.gpgSign=false'];
  const git = (...args) => {
    const { status, stderr, error } = spawnSync('git', [...who, '-C', folder, ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]}: ${error ?? stderr}`);
  };
  const now = new Map();
  for (const [name, edits] of Object.entries(EARLIER)) {
    const file = path.join(folder, name);
    let text = readFileSync(file, 'utf8');
    now.set(file, text);
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(file, text);
  }
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=The plan');
  for (const [file, text] of now) writeFileSync(file, text);
  git('checkout', '--quiet', '-b', 'change');
  git('add', '--all');
  git('commit', '--quiet', '--message=The plan is changed');
}

/** @param {{ page: import('playwright-core').Page, picture: (what: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootCompare({ page, picture, wants, language }) {
  if (!COMPARE.split(',').some(wants)) return;
  const french = language === 'fr';
  const command = french ? 'Comparer à une révision' : 'Compare with a Revision';
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
  await page.keyboard.press('Enter');
  // Where the branch left main comes first.
  const offered = french ? 'a quitté main' : 'left main';
  await page.locator('.quick-input-list .monaco-list-row', { hasText: offered }).first().waitFor();
  await page.keyboard.press('Enter');
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await panel.locator('.compare-banner .sum').waitFor();
  const only = panel.locator('.compare-banner input');
  if (await only.isChecked()) await only.click();
  if (wants('compare')) await picture('compare');
  await only.click();
  if (wants('compare-only')) await picture('compare-only');
  await panel.locator('.compare-banner .end').click();
  await panel.locator('.compare-banner').waitFor({ state: 'detached' });
}
