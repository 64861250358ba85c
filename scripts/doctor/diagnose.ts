import { driverFor } from "../../db/client";
import { jobsMode } from "../../inngest/mode";
import { env } from "../../lib/env";
import { productionProblems } from "../../lib/platform/start-checks";

/** `uses` says what would be used; `problems` what production needs; `notes` what is worth knowing. No value of a secret is in any. */
export type Diagnosis = { uses: [part: string, what: string][]; problems: string[]; notes: string[] };

const NUMBERS = [
  "port",
  "databasePoolSize",
  "jobsConcurrency",
  "jobsRetentionDays",
  "rateLimitPerSecond",
  "rateLimitBurst",
] as const;
const JOBS = {
  embedded: () => "the embedded engine, in the server process",
  server: () => (env.inngestBaseUrl ? `the Inngest server at ${hostOf(env.inngestBaseUrl)}` : "Inngest Cloud"),
  dev: () => "Inngest's dev server",
};

export function diagnose(): Diagnosis {
  const problems = productionProblems();
  const notes: string[] = [];
  /** What is wrong throws when it is read. */
  const read = (use: () => string) => {
    try {
      return use();
    } catch (error) {
      problems.push((error as Error).message);
      return "cannot be told: see below";
    }
  };
  const uses: Diagnosis["uses"] = [
    ["database", read(database)],
    ["job engine", read(() => JOBS[jobsMode()]())],
    ["mail", env.resendApiKey ? "Resend" : "none: it is kept in the outbox"],
    ["sign-in", read(signIn)],
    ["keys", keys()],
  ];
  for (const name of NUMBERS) read(() => String(env[name]));
  if (env.inngestDev) problems.push("INNGEST_DEV is for development: unset it in production.");
  if (env.authSecret && env.authSecret.length < 32)
    notes.push("NEXTAUTH_SECRET is short: 32 characters or more cannot be guessed.");
  if (env.publicUrl?.startsWith("http://"))
    notes.push("NEXTAUTH_URL begins with http://: sign-in links and cookies travel unprotected.");
  if (!env.resendApiKey)
    notes.push("RESEND_API_KEY is not set: sign-in links reach nobody who is not signed in already.");
  else if (!process.env.MAIL_FROM)
    notes.push("MAIL_FROM is not set: Resend accepts mail only from a domain that you have verified.");
  if (env.resendApiKey && !env.resendWebhookSecret)
    notes.push("RESEND_WEBHOOK_SECRET is not set: nobody tells which mails were delivered, opened or came back.");
  else if (env.resendWebhookSecret && !/^whsec_[A-Za-z0-9+/=]{16,}$/.test(env.resendWebhookSecret))
    problems.push("RESEND_WEBHOOK_SECRET is not a signing secret: it begins with whsec_.");
  return { uses, problems, notes };
}

function database(): string {
  const url = env.databaseUrl;
  if (!url) return `the embedded Postgres, which \`npm run demo\` keeps under ${env.dataDir}`;
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Error("DATABASE_URL is not an address like postgres://user:password@host/database.");
  }
  const asked = env.databaseDriver;
  if (asked && asked !== "neon" && asked !== "tcp") throw new Error("DATABASE_DRIVER may be neon or tcp, or unset.");
  const { host, pathname } = new URL(url);
  const how = driverFor(url) === "neon" ? "Neon's serverless driver" : "TCP";
  return `Postgres at ${host}${pathname}, over ${how}`;
}

function signIn(): string {
  const providers = ["links by mail"];
  if (env.google) providers.push("Google");
  if (env.microsoft) providers.push("Microsoft");
  return providers.join(", ");
}

function keys(): string {
  const set = [
    ["NEXTAUTH_SECRET", env.authSecret],
    ["RESEND_API_KEY", env.resendApiKey],
    ["RESEND_WEBHOOK_SECRET", env.resendWebhookSecret],
    ["INNGEST_EVENT_KEY", env.inngestEventKey],
    ["INNGEST_SIGNING_KEY", env.inngestSigningKey],
  ].flatMap(([name, value]) => (value ? [name] : []));
  return set.length > 0 ? `${set.join(", ")} (set)` : "none set; the demo makes what it needs";
}

/** Without the user and password that an address can carry. */
function hostOf(address: string): string {
  if (!URL.canParse(address)) throw new Error("INNGEST_BASE_URL is not an address.");
  return new URL(address).host;
}
