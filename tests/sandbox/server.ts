import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Report } from '../../lib/console/report/shape.ts';
import { answer } from './routes.ts';
import { Worlds } from './worlds.ts';

/** Whose world shows a report. */
export const REPLAY_TOKEN = '1000000001';

const HOST = 'mp.weixin.qq.com';

interface Sandbox {
  port: number;
  /** Where the server listens. Pages are meant to be met as https://mp.weixin.qq.com through a browser's resolver rules. */
  origin: string;
  close(): Promise<void>;
}

/** A pair for this run alone, never written to disk. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const pair = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: HOST },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new Error(
            `Port ${port} on 127.0.0.1 is taken. Choose another with --port N, or leave it out for a free one.`,
          ),
        );
      } else if (error.code === 'EACCES') {
        reject(new Error(`Port ${port} may not be opened by this user. Choose one above 1023 with --port N.`));
      } else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Starts the replica console on loopback.
 * @param options.port 0, the default, takes any free one
 * @param options.replay a report that the world of {@link REPLAY_TOKEN} shows at the address of its page
 * @throws Error that says what to do if the port is taken
 */
export async function startSandbox(options: { port?: number; replay?: Report } = {}): Promise<Sandbox> {
  const worlds = new Worlds();
  if (options.replay) worlds.open(REPLAY_TOKEN).replay = options.replay;
  const log: Parameters<typeof answer>[1] = [];
  const server = createServer(await certificate(), (request, response) => {
    answer(worlds, log, request)
      .then(({ status, headers, body }) => {
        response.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
        response.end(body);
      })
      .catch((error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : 'unknown error');
      });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
