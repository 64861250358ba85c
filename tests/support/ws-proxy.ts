import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createWebSocketStream, WebSocketServer } from "ws";

/**
 * A stand-in for the proxy that Neon has before its databases: each WebSocket is one connection to the one
 * Postgres that is allowed. `connections` counts them.
 */
export async function startWsProxy(allowed: string) {
  const server = createServer();
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  let connections = 0;
  sockets.on("connection", (socket, request) => {
    const asked = new URL(request.url ?? "/", "http://proxy").searchParams.get("address");
    if (asked !== null && asked !== allowed) return socket.close(1008, "address not allowed");
    connections++;
    const [host, port] = allowed.split(":");
    const postgres = connect({ host, port: Number(port), noDelay: true });
    const stream = createWebSocketStream(socket);
    stream.on("error", () => postgres.destroy());
    postgres.on("error", () => stream.destroy());
    stream.pipe(postgres).pipe(stream);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `127.0.0.1:${port}/v1`, connections: () => connections, stop };
}
