// What the tests of the ways into CI share.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname ?? 'test/ci', '../..');

const counts = { passed: 0, failed: 0 };

export async function test(title, body) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-ci-'));
  try {
    await body(folder);
    counts.passed++;
    console.log(`  ✔ ${title}`);
  } catch (error) {
    counts.failed++;
    console.log(`  ✖ ${title}\n${error?.stack ?? error}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export function finish() {
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
}

/** Writes files (path → text) below a folder. */
export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** An error, a warning and a hint. */
export const WEAK = `cycle: 2026-Q4
objectives:
  - id: shop
    title: A shop that people come back to
    parent: nowhere
    owner: ada
    key_results:
      - Print 5 brochures
      - Reach NPS of 80
`;

/** Nothing but a warning. */
export const WARNING = WEAK.replace('    parent: nowhere\n', '').replace(
  'Reach NPS of 80',
  'Returning customers from 31% to 45%',
);
