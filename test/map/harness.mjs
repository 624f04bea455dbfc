// The map's page as VS Code shows it, with a fake host that has any number of rows to say.
import { openPanel } from '../panel/harness.mjs';

/** Opens the map as a person has it before them. */
export async function openMap(browser, origin, options = {}) {
  const map = await openPanel(browser, origin, { width: 1280, height: 800, ...options, path: 'map' });
  const { page } = map;
  return {
    ...map,
    tree: page.locator('[role=tree]'),
    /** An objective with all that is drawn of it, by the beginning of its title. */
    node: (title) => page.locator('.node').filter({ has: page.locator('> .own > title', { hasText: title }) }),
    /** An objective or a key result as it is drawn. */
    item: (title) =>
      page
        .locator('.own, .line')
        .filter({ has: page.locator('> title', { hasText: title }) })
        .first(),
    /** What a screen reader says of it. */
    spoken: (title) =>
      page
        .locator('[role=treeitem]')
        .filter({ hasText: `: ${title}` })
        .first()
        .textContent(),
    idOf: (title) =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll('.own > title, .line > title')]
            .find((item) => item.textContent.startsWith(wanted))
            .closest('[data-id]').dataset.id,
        title,
      ),
    /** Waits until the keyboard is on an item. */
    isAt: (title) =>
      page.waitForFunction(
        (wanted) => document.querySelector('[role=treeitem][aria-selected=true]')?.textContent.includes(`: ${wanted},`),
        title,
      ),
    /** Where the map is drawn: moved by x and y, k times its size. */
    view: () =>
      page
        .locator('.drawing > g')
        .evaluate((stage) => /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(stage.getAttribute('transform')))
        .then(([, x, y, k]) => ({ x: Number(x), y: Number(y), k: Number(k) })),
    zoom: () =>
      page.locator('.drawing > g').evaluate((stage) => Number(/scale\((\S+)\)/.exec(stage.getAttribute('transform'))[1])),
    drawn: () => page.evaluate(() => document.querySelectorAll('.drawing *').length),
    /** A wheel, as a touchpad or a mouse makes it. */
    wheel: async (event) => {
      await page.evaluate((init) => {
        const given = { bubbles: true, cancelable: true, clientX: 700, clientY: 300, ...init };
        document.querySelector('.canvas').dispatchEvent(new WheelEvent('wheel', given));
      }, event);
    },
  };
}

/** An objective as `rowsOf` takes it. */
export const objective = (title, more = {}) => ({ title, progress: 0.5, health: 'on-track', ...more });
