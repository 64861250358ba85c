/** The only reader of process.env; every variable is named in .env.example with one line. Read lazily: tests and scripts set some. */
const text = (name: string) => process.env[name]?.trim() || undefined;
const flag = (name: string) => ["1", "true"].includes(text(name) ?? "");
const number = (name: string, otherwise: number) => {
  const value = Number(text(name) ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`${name} must be a number.`);
  return value;
};

export const env = {
  get production() {
    return process.env.NODE_ENV === "production" && !flag("WAYMARK_DEMO");
  },
  get developing() {
    return process.env.NODE_ENV === "development";
  },
  /** Set by `npm run demo`: sign-in links, the mail page and generated secrets exist only then. */
  get demo() {
    return flag("WAYMARK_DEMO");
  },
  get testClock() {
    return flag("WAYMARK_TEST_CLOCK");
  },
  get port() {
    return number("PORT", 3000);
  },
  get dataDir() {
    return text("WAYMARK_DATA_DIR") ?? ".waymark";
  },
  get databaseUrl() {
    return text("DATABASE_URL");
  },
  get databaseDriver() {
    return text("DATABASE_DRIVER");
  },
  get databasePoolSize() {
    return number("DATABASE_POOL_SIZE", 12);
  },
  /** host:port/path of a WebSocket proxy in front of a Postgres that is not Neon's; tests use it. */
  get neonWsProxy() {
    return text("NEON_WS_PROXY");
  },
  /** The address that people open, where one was given. */
  get publicUrl() {
    return text("NEXTAUTH_URL");
  },
  get baseUrl() {
    return (this.publicUrl ?? `http://localhost:${this.port}`).replace(/\/+$/, "");
  },
  get authSecret() {
    return text("NEXTAUTH_SECRET");
  },
  get google() {
    return pair("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET");
  },
  get microsoft() {
    return pair("MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET");
  },
  get resendApiKey() {
    return text("RESEND_API_KEY");
  },
  /** Signs what Resend tells of mails that have left. */
  get resendWebhookSecret() {
    return text("RESEND_WEBHOOK_SECRET");
  },
  get resendBaseUrl() {
    return text("RESEND_BASE_URL");
  },
  get mailFrom() {
    return text("MAIL_FROM") ?? "Waymark <credentials@waymark.invalid>";
  },
  get inngestEventKey() {
    return text("INNGEST_EVENT_KEY");
  },
  get inngestSigningKey() {
    return text("INNGEST_SIGNING_KEY");
  },
  get inngestDev() {
    return text("INNGEST_DEV");
  },
  /** Durable functions run on an Inngest server, which has pages of its own for them. */
  get inngestHosted() {
    return Boolean(text("INNGEST_EVENT_KEY") ?? text("INNGEST_DEV"));
  },
  get inngestBaseUrl() {
    return text("INNGEST_BASE_URL");
  },
  /** Set by the platforms that start a process for each request: nothing can run between requests there. */
  get serverless() {
    return Boolean(text("VERCEL") ?? text("AWS_LAMBDA_FUNCTION_NAME"));
  },
  get jobsConcurrency() {
    return number("JOBS_CONCURRENCY", 4);
  },
  /** How long the embedded job engine keeps runs that have ended. */
  get jobsRetentionDays() {
    return number("JOBS_RETENTION_DAYS", 14);
  },
  get rateLimitPerSecond() {
    return number("RATE_LIMIT_PER_SECOND", 100);
  },
  get rateLimitBurst() {
    return number("RATE_LIMIT_BURST", 300);
  },
};

function pair(id: string, secret: string): { clientId: string; clientSecret: string } | undefined {
  const clientId = text(id);
  const clientSecret = text(secret);
  if (!clientId !== !clientSecret) throw new Error(`Set both ${id} and ${secret}, or neither.`);
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}
