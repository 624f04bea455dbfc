// That nothing in the browser asks for anything but what its own server serves: no page, frame, worker or service worker.
import assert from 'node:assert/strict';
import { CANARIES } from './canaries.mjs';

/**
 * What any page may ask for. `localhost` and the names below it on the server's port are the server: each webview and each extension
 * host has a name of its own there. `blob:` and `data:` are in the page already; extensions' workers start from one.
 */
const isOwn = (url) => /^(?:blob|data):/.test(url) || /^http:\/\/(?:[\w-]+\.)*localhost:\d+\//.test(url);

/** Chromium looks for its own updates and for accounts to sign in to, whatever page is open; no page of ours may name these. */
const OF_CHROMIUM = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]/;

/**
 * Two looks at the same: `refused` is what came to the browser's only way out, whoever sent it; `asked` is what pages, frames and
 * workers asked for as the debugger sees them, and there is nothing of Chromium's own in it.
 * @param {{ served: string[], refused: string[], asked: string[] }} seen what `runInWeb` gives
 * @param {readonly string[]} files endings of addresses that must have been served, or what asks for them was not used
 */
export function assertNoNetwork({ served, refused, asked }, files) {
  for (const file of files) {
    assert.ok(
      served.some((url) => new URL(url).pathname.endsWith(file)),
      `${file} was not asked for: nothing was looked at`,
    );
  }
  // The suite asks for what does not exist, from where the extension runs and from where its server does: it must be seen, twice.
  for (const url of CANARIES) {
    assert.ok(refused.includes(`${new URL(url).host}:443`), `${url} was not seen at the way out`);
    assert.ok(asked.includes(url), `${url} was not seen by the debugger`);
  }
  const canaries = new Set(CANARIES.flatMap((url) => [url, `${new URL(url).host}:443`]));
  const others = (urls) => [...new Set(urls)].filter((url) => !canaries.has(url));
  assert.deepEqual(
    others(asked).filter((url) => !isOwn(url)),
    [],
    'asked for by a page or a worker',
  );
  assert.deepEqual(
    others(refused).filter((url) => !OF_CHROMIUM.test(url)),
    [],
    'on its way out of the browser',
  );
}
