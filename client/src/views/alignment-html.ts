/** The panel's page: two files of ours, and a policy under which nothing else runs, loads or connects. */
export function alignmentHtml(page: {
  readonly script: string;
  readonly style: string;
  /** The source that the editor serves a webview's own files from. */
  readonly cspSource: string;
  readonly nonce: string;
  /** The editor's display language; the page chooses its words by it. */
  readonly language: string;
  /** Whether the page may turn a picture that it has drawn itself into another: of all sources, only its own memory (`blob:`). */
  readonly pictures?: boolean;
}): string {
  const policy = `default-src 'none'; script-src 'nonce-${page.nonce}'; style-src ${page.cspSource}${page.pictures === true ? '; img-src blob:' : ''}`;
  return `<!DOCTYPE html>
<html lang="${attribute(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OKR</title>
<link rel="stylesheet" href="${attribute(page.style)}">
</head>
<body>
<div id="panel"></div>
<script nonce="${attribute(page.nonce)}" src="${attribute(page.script)}"></script>
</body>
</html>`;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// A global of Node and of workers alike; neither's types belong to this room.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** 128 random bits, from the generator that every host has. */
export function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
