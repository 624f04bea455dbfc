// Pictures of the page of `okr report` for a person to look at.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes out/shots/<language>-<light|dark|print|phone>-report.png of the reports of a folder. The command has to be built. */
export async function shootReports(browser, { folder, languages, shots }) {
  const home = mkdtempSync(path.join(tmpdir(), 'okr-report-shots-'));
  try {
    for (const language of languages) {
      const file = path.join(home, `${language}.html`);
      const call = ['dist/cli/okr.js', 'report', folder, '--locale', language, '--since', '2026-11-08', '--today', '2026-11-22'];
      execFileSync(process.execPath, [...call, '--output', file]);
      for (const [what, { width = 1100, ...media }] of Object.entries(LOOKS)) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: 1.5 });
        const page = await context.newPage();
        await page.emulateMedia(media);
        await page.goto(pathToFileURL(file).href);
        const picture = path.join(shots, `${language}-${what}-report.png`);
        await page.screenshot({ path: picture, clip: { x: 0, y: 0, width, height: 3600 }, fullPage: true });
        console.log(picture);
        await context.close();
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Paper is as wide as A4 between its margins. */
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { colorScheme: 'light', width: 360 },
  print: { media: 'print', width: 680 },
};
