import { env } from "../env";

const DEMO_ONLY = "WAYMARK_DEMO is for `npm run demo` alone, which sets it itself: unset it.";

/** What forbids this configuration to serve, each as a sentence that says what to do. Empty: it may start. */
export function startProblems(startedByDemo = process.connected === true): string[] {
  if (env.demo) return startedByDemo ? [] : [DEMO_ONLY];
  return env.production ? productionProblems() : [];
}

/** The same for production, whatever is running now. */
export function productionProblems(): string[] {
  const problems: string[] = [];
  if (!env.databaseUrl) problems.push("DATABASE_URL is not set: it names the Postgres to use.");
  if (!env.authSecret) problems.push("NEXTAUTH_SECRET is not set: make one with `openssl rand -base64 32`.");
  if (!env.publicUrl) problems.push("NEXTAUTH_URL is not set: it is the address that people open.");
  else if (!isWebAddress(env.publicUrl))
    problems.push("NEXTAUTH_URL is not an address that begins with https:// or http://.");
  if (env.testClock) problems.push("WAYMARK_TEST_CLOCK is for tests and demos: unset it in production.");
  if (env.demo) problems.push(DEMO_ONLY);
  return problems;
}

/** Ends the process, saying why, rather than serve with a configuration that is unsafe or cannot work. */
export function refuseUnfitStart(): void {
  const problems = startProblems();
  if (problems.length === 0) return;
  console.error(["Waymark does not start with this configuration:", ...problems].join("\n  "));
  process.exit(1);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
