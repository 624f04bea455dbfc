// A proxy that a browser is told to send everything through: it passes on what goes to this machine's own server and refuses and
// remembers all else. It stands below pages, frames, workers in workers and service workers alike, so nothing has to be asked of them.
import { Agent, createServer, request } from 'node:http';

/**
 * @param {number} port the only port of this machine that may be asked, as `localhost` and by the names below it: VS Code gives each
 *   webview and each extension host a name of its own
 * @returns flags for Chromium; `served` and `refused`: addresses in the order in which they were asked for; how to stop
 */
export async function startRecorder(port) {
  const served = [];
  const refused = [];
  const agent = new Agent({ keepAlive: true });
  const isOurs = ({ hostname, port: asked }) => Number(asked) === port && /(?:^|\.)localhost$/.test(hostname);
  const proxy = createServer((asked, answer) => {
    const url = URL.canParse(asked.url) ? new URL(asked.url) : null;
    if (url === null || !isOurs(url)) {
      refused.push(asked.url);
      answer.writeHead(502).end();
      return;
    }
    served.push(asked.url);
    const options = {
      agent,
      host: 'localhost',
      port,
      method: asked.method,
      path: url.pathname + url.search,
      headers: asked.headers,
    };
    const passed = request(options, (from) => {
      answer.writeHead(from.statusCode, from.headers);
      from.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  // What is encrypted, and web sockets: only where to is known, and that is enough.
  proxy.on('connect', (asked, socket) => {
    refused.push(asked.url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    // By itself Chromium sends nothing of this machine through a proxy.
    flags: [`--proxy-server=http://127.0.0.1:${proxy.address().port}`, '--proxy-bypass-list=<-loopback>'],
    served,
    refused,
    stop: () => {
      agent.destroy();
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}
