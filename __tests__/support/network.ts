import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** An address on this machine at which nobody listens any more: the system has just handed out its port. */
export async function nobodyListening(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
