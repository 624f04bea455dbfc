// What somebody may have before them in the panel, scene by scene, for pictures. A scene gets a panel without a tree yet.
import { supposing } from './cases/what-if.mjs';
import { company } from './company.mjs';

/** Words by language. */
const say = (language, english, french) => (language === 'fr' ? french : english);

const QUEUE = ['Queue at the ramp from', 'File d’attente à la rampe de'];
const NIGHTS = ['Calm nights on call', 'Des astreintes sans réveil'];
const BOARDING = ['Boarding is calm', 'L’embarquement reste calme'];
const NIGHT_LINE = ['A night line', 'Une ligne de nuit'];

const whole = async (panel, language) => {
  const tree = company(language);
  await panel.show(tree);
  return tree;
};
const press = (panel, language, english, french) =>
  panel.page.getByRole('button', { name: say(language, english, french), exact: true }).click();
const rowMenu = async (panel, title) => {
  await panel.row(title).click({ button: 'right' });
  await panel.page.getByRole('menu').waitFor();
};
const filter = (panel) => panel.page.locator('.query input');

/** Holds an objective above another row, as a hand does. */
async function hold(panel, from, to) {
  const { mouse } = panel.page;
  const middle = async (title) => {
    const { x, y, width, height } = await panel.row(title).locator('.title').boundingBox();
    return [x + Math.min(width, 60) / 2, y + height / 2];
  };
  await panel.row(to).scrollIntoViewIfNeeded();
  await mouse.move(...(await middle(from)));
  await mouse.down();
  await mouse.move(...(await middle(to)), { steps: 6 });
  await panel.page.locator('.dragged').first().waitFor();
}

async function suppose(panel, language) {
  const { queue, held, staged } = await supposing(panel, language);
  const start = async (row) => {
    await rowMenu(panel, row.title);
    await panel.page.getByRole('menuitem', { name: say(language, 'What if…', 'Et si…') }).click();
    await panel.row(row.title).locator('.what-if').waitFor();
  };
  await start(held);
  await start(staged);
  await start(queue);
  for (let steps = 0; steps < 3; steps++) await panel.page.keyboard.press('ArrowRight');
  await panel.page.locator('.big .change').waitFor();
  return queue;
}

export const SCENES = {
  explained: async (panel, language) => {
    await whole(panel, language);
    await panel.page.locator('.score.explainable').first().click();
    await panel.page.locator('.explanation').waitFor();
    await panel.page.mouse.move(0, 0);
  },
  'what-if': suppose,
  levers: async (panel, language) => {
    const queue = await suppose(panel, language);
    await press(panel, language, 'What moves the most?', 'Qu’est-ce qui pèse le plus\u202f?');
    await panel.row(queue.title).locator('.levers li').first().waitFor();
    await panel.row(queue.title).scrollIntoViewIfNeeded();
  },
  drag: async (panel, language) => {
    await whole(panel, language);
    await hold(panel, say(language, ...BOARDING), say(language, ...NIGHT_LINE));
  },
  'drag-refused': async (panel, language) => {
    await whole(panel, language);
    await hold(panel, say(language, ...BOARDING), say(language, ...QUEUE));
  },
  menu: async (panel, language) => {
    await whole(panel, language);
    await rowMenu(panel, say(language, ...QUEUE));
  },
  'menu-objective': async (panel, language) => {
    await whole(panel, language);
    await rowMenu(panel, say(language, ...BOARDING));
  },
  facets: async (panel, language) => {
    await whole(panel, language);
    await press(panel, language, 'Choose filters', 'Choisir des filtres');
    await panel.page.locator('.popped').waitFor();
  },
  arrange: async (panel, language) => {
    await whole(panel, language);
    await press(panel, language, 'Arrange and choose columns', 'Organiser et choisir les colonnes');
    await panel.page.locator('.popped').waitFor();
  },
  groups: async (panel, language) => {
    await whole(panel, language);
    await press(panel, language, 'Arrange and choose columns', 'Organiser et choisir les colonnes');
    await panel.page.locator('.popped input[type=radio]').nth(1).check();
    await panel.page.keyboard.press('Escape');
  },
  typed: async (panel, language) => {
    await whole(panel, language);
    await filter(panel).pressSequentially(say(language, 'health:', 'état:'));
    await panel.page.locator('.hints [role=option]').first().waitFor();
  },
  filtered: async (panel, language) => {
    await whole(panel, language);
    await filter(panel).fill(say(language, 'owner:odile health:at-risk', 'responsable:odile état:"à risque"'));
    await panel.page.keyboard.press('Enter');
  },
  nothing: async (panel, language) => {
    await whole(panel, language);
    await filter(panel).fill(say(language, 'a word nobody wrote', 'un mot que personne n’a écrit'));
    await panel.page.locator('[role=treeitem]').first().waitFor({ state: 'detached' });
  },
  'at-cursor': async (panel, language) => {
    const { rows } = await whole(panel, language);
    const { id } = rows.find(({ title }) => title === say(language, ...NIGHTS));
    await panel.send({ type: 'highlight', id, reveal: true });
    await panel.page.locator('[aria-current=location]').waitFor();
  },
};
