/** Runs once in each server process, after the port is open and before requests are answered; not during `next build`. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseUnfitStart } = await import("./lib/platform/start-checks");
  refuseUnfitStart();
  const { boot } = await import("./inngest/engine/boot");
  boot();
}
