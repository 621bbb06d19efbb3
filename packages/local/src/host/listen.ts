import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/** Both names of this machine: clients that look up `localhost` try either. */
const loopback = ["127.0.0.1", "::1"] as const;

/**
 * Servers on `port` of every loopback address that the machine has.
 *
 * @throws the error of `listen`: `EADDRINUSE` where another program holds the port
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const address of loopback) {
      const server = createServer({ keepAliveTimeout: 60_000 }, listener);
      if (await listen(server, port, address)) servers.push(server);
    }
    return servers;
  } catch (error) {
    await Promise.all(servers.map(closeServer));
    throw error;
  }
}

/**
 * As {@link listenOnLoopback}, on the port of a stack's URLs.
 *
 * @throws DiagnosticError PLUTO3001 if another program holds the port
 */
export async function listenOnStackPort(
  listener: RequestListener,
  port: number,
  stack: string,
): Promise<Server[]> {
  try {
    return await listenOnLoopback(listener, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new DiagnosticError(diagnostic("PLUTO3001", { port, stack }));
  }
}

/** False where there is no such address. */
async function listen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => resolve(true));
  });
}

/** Listens on a free port, which is returned. */
export async function listenAnywhere(server: Server): Promise<number> {
  await listen(server, 0, "127.0.0.1");
  return (server.address() as AddressInfo).port;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Whether nobody listens on the port. */
export async function isFree(port: number): Promise<boolean> {
  try {
    const servers = await listenOnLoopback(() => {}, port);
    await Promise.all(servers.map(closeServer));
    return true;
  } catch {
    return false;
  }
}
