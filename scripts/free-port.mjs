import net from "node:net";

/** The port itself when nothing on this machine listens on it (0: any that is free), else null. */
export function freePort(port = 0) {
  return new Promise((resolve) => {
    const probe = net.createServer().once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}
