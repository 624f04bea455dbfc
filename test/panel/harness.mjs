// A page that treats the built panel as VS Code does: the same HTML and policy, a fake `acquireVsCodeApi`, a theme's variables.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { THEMES } from './themes.mjs';

const BUILT = path.resolve('dist/webview');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the built panel on a loopback port. `html` is the host's own function, so the page and its policy are the real ones. */
export async function serve(html) {
  const files = new Map(
    ['panel.js', 'panel.css', 'map.js', 'map.css'].map((name) => [`/${name}`, readFileSync(path.join(BUILT, name))]),
  );
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/panel' || url.pathname === '/map') {
      const origin = `http://${request.headers.host}`;
      const language = url.searchParams.get('language') ?? 'en';
      const body = html({
        script: `${origin}${url.pathname}.js`,
        style: `${origin}${url.pathname}.css`,
        cspSource: origin,
        nonce: 'n0nce',
        language,
        pictures: url.pathname === '/map',
      });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
      return;
    }
    const file = files.get(url.pathname);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[path.extname(url.pathname)] }).end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** What runs in the page before its own script, as the editor's webview frame does. */
function beTheEditor({ variables, bodyClass }) {
  window.posted = [];
  window.complaints = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.complaints.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => {
      window.posted.push(structuredClone(message));
      window.dispatchEvent(new CustomEvent('posted'));
      const lines = message.type === 'explain' ? window.explanations?.[message.id] : undefined;
      if (lines !== undefined) window.postMessage({ type: 'explanation', id: message.id, lines }, '*');
    },
    // The editor keeps the state; here the browser's session does, which also outlives a reload.
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
  const dress = () => {
    for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
    // The side bar is behind a webview, which is transparent; behind a tab it is the editor.
    const behind = location.pathname === '/map' ? '--vscode-editor-background' : '--vscode-sideBar-background';
    document.documentElement.style.backgroundColor = variables[behind];
    document.body.className = bodyClass;
  };
  new MutationObserver((_, observer) => {
    if (document.body === null) return;
    dress();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Opens the panel as a person has it before them. */
export async function openPanel(browser, origin, options = {}) {
  const {
    theme = 'dark',
    language = 'en',
    width = 400,
    height = 860,
    scale = 1,
    reducedMotion = 'reduce',
    forcedColors,
    path = 'panel',
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion,
    forcedColors,
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(beTheEditor, THEMES[theme]);
  await page.goto(`${origin}/${path}?language=${language}`);
  const panel = {
    page,
    errors,
    close: () => context.close(),
    /** The host says something; settles when the page has answered it. */
    send: (message) => page.evaluate((data) => window.postMessage(data, '*'), message),
    posted: (type) =>
      page.evaluate((wanted) => window.posted.filter((message) => wanted === undefined || message.type === wanted), type),
    /** Waits until the page has posted a message of a type with these fields. */
    told: (fields) =>
      page.waitForFunction(
        (wanted) => window.posted.find((message) => Object.entries(wanted).every(([name, value]) => message[name] === value)),
        fields,
      ),
    /** Shows a tree and waits until it is on the screen. `explain` of a row is the host's answer when it is asked for. */
    async show({ summary, rows }, revision = 1) {
      await page.evaluate(
        (given) => {
          window.explanations = given;
        },
        Object.fromEntries(rows.flatMap(({ id, explain }) => (explain === undefined ? [] : [[id, explain]]))),
      );
      await panel.send({ type: 'status', phase: 'ready', files: 7, indexed: 7, folder: true });
      await panel.send({ type: 'tree', revision, summary, rows: rows.map(({ explain: _, ...row }) => row) });
      await panel.told({ type: 'rendered', revision });
    },
    async update(delta) {
      await panel.send({ type: 'delta', removed: [], changed: [], ...delta });
      await panel.told({ type: 'rendered', revision: delta.revision });
    },
    row: (title) =>
      page
        .locator('[role=treeitem]')
        .filter({ has: page.locator('.title', { hasText: title }) })
        .first(),
    tree: page.locator('[role=tree]'),
    /** Titles of the drawn rows, from above. */
    titles: () => page.locator('[role=treeitem] .title').allTextContents(),
    active: () => page.locator('[role=treeitem][aria-selected=true] .title').textContent(),
  };
  return panel;
}

/** The text of an element as it is seen, with its line ends. */
// biome-ignore lint/performance/useDomNodeTextContent: what is laid out matters here
export const seen = (locator) => locator.innerText();
