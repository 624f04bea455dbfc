// Pictures of what differs from an earlier state: the examples are committed, then changed as a branch would change them.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const COMPARE = 'compare';

/** Nobody's own settings of git count. */
function git(folder, ...args) {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
  const { status, stderr, error } = spawnSync('git', [...who, '-C', folder, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error ?? stderr}`);
}

/** A target that became easier, a check-in, a key result that went and one that came, an objective that supports another. */
const CHANGES = {
  'company.okr.yaml': [
    ['Cut monthly churn from 4.2% to 2.8%', 'Cut monthly churn from 4.2% to 3.2%'],
    ['target: 2.8%', 'target: 3.2%'],
    [
      'value: 371, confidence: 0.6 }\n',
      'value: 371, confidence: 0.6 }\n          - { date: 2026-11-21, value: 392, confidence: 0.7 }\n',
    ],
    [/ {6}- id: recommendation\n(?: {8,}.*\n)+/, '      - Orders of a shop in a week from 6 to 9\n'],
  ],
  'departments/operations.okr.yaml': [['parent: everyday-vehicle/churn', 'parent: shops-on-board']],
};

function change(folder) {
  for (const [name, changes] of Object.entries(CHANGES)) {
    const file = path.join(folder, name);
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of changes) {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`${name} has no ${from}`);
      text = next;
    }
    writeFileSync(file, text);
  }
}

/** @param {{ page: import('playwright-core').Page, folder: string, picture: (what: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootCompare({ page, folder, picture, wants, language }) {
  if (!wants('compare')) return;
  const french = language === 'fr';
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=state');
  change(folder);
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  if (!(await panel.getByRole('treeitem').first().isVisible())) {
    await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
    // With the tree on the screen the editor knows the extension's commands too.
    await panel.getByRole('treeitem').first().waitFor();
  }
  const command = french ? 'OKR: Comparer' : 'OKR: Compare with';
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
  await page.locator('.quick-input-title', { hasText: french ? 'Comparer' : 'Compare' }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await panel.locator('.differences').first().waitFor();
  await panel
    .getByText(french ? 'retiré' : 'removed', { exact: true })
    .first()
    .waitFor();
  await panel.getByLabel(french ? 'Seulement ce qui diffère' : 'Only what differs').check();
  await page.mouse.move(0, 0);
  await picture('compare');
  await panel.getByRole('button', { name: french ? 'Terminer la comparaison' : 'End comparison' }).click();
  git(folder, 'checkout', '--quiet', '.');
}
