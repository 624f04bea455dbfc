// What axe has to say, in every theme.
import assert from 'node:assert/strict';
import { seriousIn } from '../../browser/axe.mjs';
import { company } from '../../panel/company.mjs';
import { THEMES } from '../../panel/themes.mjs';

export const CASES = {};

for (const theme of Object.keys(THEMES)) {
  CASES[`axe finds nothing serious in ${THEMES[theme].name}`] = async (open) => {
    const map = await open({ theme });
    await map.show(company('en'));
    const check = async (what) => assert.deepEqual(await seriousIn(map.page, what), []);
    await check('map');
    await map.tree.focus();
    await map.page.keyboard.press('Home');
    await map.page.keyboard.press('e');
    await map.page.locator('.explained .total, .explained .note').first().waitFor();
    await check('explained');
    await map.page.keyboard.press('Shift+F10');
    await check('menu');
    await map.page.keyboard.press('Escape');
    await map.page.keyboard.press('Control+f');
    await map.page.keyboard.type('ramp');
    await map.page.locator('.match').first().waitFor();
    await check('found');
  };
}
