import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handler } from './emulator.ts';

/** An emulator that listens. */
export interface RunningEmulator extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly baseUrl: string;
}

/** Bytes; Apple's largest requests are a few kilobytes. */
const MAX_BODY = 1024 * 1024;

/** Bytes; a whole state, which is put at once. */
const MAX_STATE = 64 * MAX_BODY;

/** What never came to the emulator: `POST /v1/profiles`, and why. */
export type Unread = (request: string, reason: string) => void;

/** Milliseconds. */
const KEEP_ALIVE = 60_000;

/**
 * Lets an emulator be reached over HTTP, on this machine only.
 *
 * @param port 0 for any that is free
 * @param unread told of each request that cannot be read, whose connection is then reset
 */
export async function serveEmulator(
  emulator: Handler,
  port = 0,
  unread: Unread = () => undefined,
): Promise<RunningEmulator> {
  const server = createServer((incoming, outgoing) => {
    // Where the emulator breaks off, so does the connection: with a reset, as when a server dies.
    answer(emulator, incoming, outgoing, unread).catch(() => outgoing.socket?.resetAndDestroy());
  });
  // Node's 5 s end a connection under a client that stood still for as long, which then has to send again.
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${actual}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  handler: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  unread: Unread,
): Promise<void> {
  const request = await toRequest(incoming).catch((error: unknown) => {
    const { method = '', url = '' } = incoming;
    unread(`${method} ${url}`, (error as Error).message);
    throw error;
  });
  const response = await handler.handle(request);
  outgoing.sendDate = false;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  for await (const chunk of response.body ?? []) outgoing.write(chunk);
  outgoing.end();
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`;
  if (!URL.canParse(url)) throw new Error('its Host header and path make no URL');
  const method = incoming.method ?? 'GET';
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
  );
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: await readBody(incoming) };
  return new Request(url, { method, headers, ...body });
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const most = incoming.url === '/__emulator/state' ? MAX_STATE : MAX_BODY;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Error(`its body has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
