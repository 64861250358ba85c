// The server listens on 127.0.0.1. Where `localhost` means ::1 first, a program may knock there: this passes it on.
import net from "node:net";

/** Throws with advice when somebody else listens on the port: they would answer in our place. */
export async function claimPort(port, host) {
  const probe = await listen(net.createServer(), port, host).catch((error) => {
    throw new Error(`Port ${port} cannot be used (${error.code}). Set PORT to another one.`);
  });
  await new Promise((resolve) => probe.close(resolve));
  if (host === "127.0.0.1") await forwardIpv6(port);
}

async function forwardIpv6(port) {
  const forwarder = net.createServer((from) => {
    const to = net.connect(port, "127.0.0.1");
    from.on("error", () => to.destroy()).on("close", () => to.destroy());
    to.on("error", () => from.destroy()).on("close", () => from.destroy());
    from.pipe(to).pipe(from);
  });
  await listen(forwarder, port, "::1").catch((error) => {
    if (error.code === "EADDRINUSE") throw new Error(`Port ${port} is in use on [::1]. Set PORT to another one.`);
  }); // any other error: this machine has no IPv6
  forwarder.unref();
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(server));
  });
}
