// The page of `okr report` in a real browser: what it asks for, what it runs, who can read it. No browser is a failure.
// usage: node test/report/run.mjs [PART]     only tests whose name contains PART
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { seriousIn } from '../browser/axe.mjs';
import { runInBrowser } from '../browser/suite.mjs';
import { HOSTILE, HOSTILE_TITLES } from './hostile.mjs';

const OKR = path.resolve('dist/cli/okr.js');
const home = mkdtempSync(path.join(tmpdir(), 'okr-report-'));

/** Makes a report and gives its text. */
function report(folder, ...options) {
  const file = path.join(home, `${options.join('').replace(/\W/g, '')}.html`);
  const args = [OKR, 'report', '--today', '2026-11-22', '--format', 'html', '--output', file, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  assert.equal(status, 0, stderr);
  return readFileSync(file, 'utf8');
}

function hostileFolder() {
  const folder = path.join(home, 'hostile');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(HOSTILE)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const hostile = hostileFolder();
const PAGES = {
  en: report('examples'),
  fr: report('examples', '--locale', 'fr'),
  hostile: report(hostile, '--title', '<script>window.pwned = 8</script>'),
};

/** Serves the pages on a loopback port, and notes what is asked for. */
async function serve() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const page = PAGES[request.url.slice(1)];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

const complaintsOfAxe = (page, name) => seriousIn(page, name, ['moderate', 'serious', 'critical']);

/** Relative luminance and contrast as WCAG 2 defines them, of colours as a browser computes them. */
const contrastIn = (page, pairs) =>
  page.evaluate((wanted) => {
    const channels = (colour) =>
      colour
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((each) => Number(each) / 255);
    const luminance = (colour) => {
      const [r, g, b] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    return wanted.flatMap(([selector, property]) => {
      const element = document.querySelector(selector);
      if (!element) return [[selector, null]];
      const [a, b] = [luminance(getComputedStyle(element)[property]), luminance(ground)].sort((x, y) => y - x);
      return [[selector, (a + 0.05) / (b + 0.05)]];
    });
  }, pairs);

const TESTS = {
  'asks the network for nothing but itself': async (open, server) => {
    for (const name of Object.keys(PAGES)) {
      server.asked.length = 0;
      const { page, requests } = await open(name);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(server.asked, [`/${name}`]);
      assert.deepEqual(requests, [`${server.origin}/${name}`]);
    }
  },

  'runs nothing, whatever people write': async (open) => {
    const { page } = await open('hostile');
    const state = await page.evaluate(() => ({
      pwned: window.pwned,
      scripts: document.scripts.length,
      strangers: document.querySelectorAll(
        'img, iframe, link, base, form, input, object, embed, [onerror], [onload], [onclick], [style]',
      ).length,
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
      refresh: document.querySelectorAll('meta[http-equiv=refresh]').length,
      hrefs: [...document.querySelectorAll('a')].filter(({ protocol }) => protocol !== 'http:').length,
      title: document.title,
    }));
    assert.match(state.policy, /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'$/);
    assert.deepEqual(
      { ...state, policy: undefined },
      {
        pwned: undefined,
        scripts: 0,
        strangers: 0,
        refresh: 0,
        hrefs: 0,
        title: '<script>window.pwned = 8</script>',
        policy: undefined,
      },
    );
  },

  'shows titles as the text that they are': async (open) => {
    const { page } = await open('hostile');
    const titles = await page.locator('h3').allTextContents();
    const plain = (text) =>
      text
        .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
        .replace(/\s+/g, ' ')
        .trim();
    for (const title of HOSTILE_TITLES) assert.ok(titles.map(plain).includes(plain(title)), title.slice(0, 80));
  },

  'the style is the one that the policy allows': async (open) => {
    const { page } = await open('en');
    assert.equal(await page.evaluate(() => document.styleSheets.length), 1);
    assert.notEqual(
      await page
        .locator('h2')
        .first()
        .evaluate((heading) => getComputedStyle(heading).borderTopWidth),
      '0px',
    );
  },

  'no part of it is wider than a small phone, nor at 200 %': async (open) => {
    for (const name of Object.keys(PAGES)) {
      for (const width of [320, 512, 640]) {
        const { page } = await open(name, { width });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name} at ${width}: ${wide}`);
      }
    }
  },

  'a keyboard skips to the report, and opens an explanation': async (open) => {
    const { page } = await open('en');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#report');
    const box = await page.locator('.skip').boundingBox();
    assert.ok(box.y >= 0, 'the skip link shows itself');
    const details = page.locator('header details');
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await details.evaluate((each) => each.open), true);
    assert.match(await details.locator('tr.total').textContent(), /mean of 2.*0\.49/);
  },

  'headings, landmarks and captions say what is where': async (open) => {
    const { page } = await open('en');
    const outline = await page.evaluate(() => ({
      h1: document.querySelectorAll('h1').length,
      landmarks: ['header', 'nav', 'main', 'footer'].map((name) => document.querySelectorAll(`body > ${name}`).length),
      nameless: [...document.querySelectorAll('table')].filter((table) => !table.caption?.textContent).length,
      broken: [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length,
      twice: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i),
      unnamed: [...document.querySelectorAll('svg:not([aria-hidden])')].filter((svg) => !svg.querySelector('title')?.textContent)
        .length,
    }));
    assert.deepEqual(outline, { h1: 1, landmarks: [1, 1, 1, 1], nameless: 0, broken: 0, twice: [], unnamed: 0 });
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const french = page.locator('h3 [lang=fr]').first();
    assert.match(await french.textContent(), /Donner aux commerces/);
  },

  'speaks French with French numbers': async (open) => {
    const { page } = await open('fr');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    assert.equal(await page.locator('h1').textContent(), 'Bilan OKR 2026-Q4');
    assert.match(await page.locator('header').textContent(), /0,49.*57\u00a0% du cycle|57\u00a0% du cycle.*0,49/s);
  },

  'on paper every explanation is open, and the links say no more than on the screen': async (open) => {
    const { page } = await open('en');
    const hidden = () =>
      page.evaluate(() => [...document.querySelectorAll('table.why')].filter((table) => !table.checkVisibility()).length);
    const all = await page.locator('table.why').count();
    assert.ok(all > 50);
    assert.equal(await hidden(), all, 'on the screen they are folded');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await hidden(), 0);
    assert.equal(await page.locator('nav').isVisible(), false);
    // Nobody prints a page in black.
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  },

  'nothing moves': async (open) => {
    const { page } = await open('en', { reducedMotion: 'no-preference' });
    await page.locator('summary').first().click();
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  },
};

for (const scheme of ['light', 'dark']) {
  TESTS[`marks can be told from the ground, ${scheme}`] = async (open) => {
    const { page } = await open('en', { scheme });
    const pairs = ['on-track', 'at-risk', 'off-track'].map((health) => [`.bar.${health} .fill`, 'fill']);
    const found = await contrastIn(page, [
      ...pairs,
      ['.mark', 'stroke'],
      ['.chart-way', 'stroke'],
      ['.health.outdated', 'color'],
    ]);
    for (const [selector, contrast] of found) assert.ok(contrast === null || contrast >= 3, `${selector}: ${contrast}`);
    assert.ok(found.filter(([, contrast]) => contrast !== null).length >= 4);
  };
  for (const [name, width] of [
    ['en', 1280],
    ['fr', 320],
    ['hostile', 1280],
    ['hostile', 320],
  ]) {
    TESTS[`axe has nothing to say of ${name} at ${width}, ${scheme}`] = async (open) => {
      const { page } = await open(name, { scheme, width });
      await page.evaluate(() => {
        for (const details of [...document.querySelectorAll('details')].slice(0, 12)) details.open = true;
      });
      assert.deepEqual(await complaintsOfAxe(page, name), []);
    };
  }
}

TESTS['high contrast keeps bars and shapes'] = async (open) => {
  const { page } = await open('en', { forcedColors: 'active' });
  const colours = await page.evaluate(() =>
    ['.bar .fill', '.shape'].map((each) => getComputedStyle(document.querySelector(each)).fill),
  );
  const text = await page.evaluate(() => getComputedStyle(document.querySelector('h1')).color);
  assert.deepEqual(colours, [text, text]);
  assert.deepEqual(await complaintsOfAxe(page, 'forced colours'), []);
};

TESTS['docs/reports shows what there is, alike in both languages'] = async () => {
  const [en, fr] = ['docs/reports.md', 'docs/reports.fr.md'].map((file) => readFileSync(file, 'utf8'));
  const blocks = (text) => [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({ language, code }));
  assert.deepEqual(blocks(fr), blocks(en));
  const okr = (...args) => spawnSync(process.execPath, [OKR, ...args], { cwd: 'examples', encoding: 'utf8' });
  const help = okr('report', '--help', '--locale', 'en').stdout;
  const [, head] = okr('report', '--format', 'csv', '--locale', 'en').stdout.match(/^\ufeff(.*)\r\n/);
  const fields = Object.keys(JSON.parse(okr('report', '--format', 'json').stdout));
  for (const text of [en, fr]) {
    const table = (heading) =>
      [
        ...text
          .split(heading)[1]
          .split('\n\n')[0]
          .matchAll(/^\| (`.*?) \|/gm),
      ].flatMap(([, names]) => names.match(/[\w-]+/g));
    assert.deepEqual(
      table(/^\| Option/m),
      help.match(/^ {2}--[\w-]+/gm).map((option) => option.trim()),
    );
    assert.deepEqual(table(/^\| (?:Columns|Colonnes)/m), head.split(','));
    assert.deepEqual(['version', ...table(/^\| (?:Field|Champ)/m)], fields);
  }
  const workflows = blocks(en)
    .filter(({ language }) => language === 'yaml')
    .map(({ code }) => parse(code));
  assert.equal(workflows.length, 2);
};

async function openReport(browser, { origin }, which, options = {}) {
  const { scheme = 'light', width = 1280, forcedColors = 'none', reducedMotion = 'reduce' } = options;
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme: scheme, forcedColors, reducedMotion });
  const page = await context.newPage();
  const [requests, errors] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`${origin}/${which}`);
  return { page, requests, errors, close: () => context.close() };
}

await runInBrowser(TESTS, serve, openReport);
rmSync(home, { recursive: true, force: true });
