import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { ROLES, type Role, type Scope } from "../../lib/governance/rules/permissions";
import {
  JOB_STATUSES,
  type JobKind,
  type JobStatus,
  MAIL_STATUSES,
  type MailKind,
  type MailStatus,
} from "../../lib/governance/rules/vocabulary";
import { bytes, createdAt, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";

export const workspaces = pgTable(
  "workspaces",
  {
    id: id("id", "workspace").primaryKey(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    kind: text("kind").notNull().default(""),
    about: text("about").notNull().default(""),
    timeZone: text("time_zone").notNull(),
    accentHue: integer("accent_hue").notNull().default(230),
    /** Thousandths of OKLCH chroma; the lightness follows from the contrast that text needs. */
    accentChroma: integer("accent_chroma").notNull().default(80),
    /** The colour as it was asked for, `#rrggbb`; null where nobody chose one. */
    accentWished: text("accent_wished"),
    website: text("website").notNull().default(""),
    /** When the issuer proved that the website is theirs; null: not proven, or changed since. */
    websiteVerifiedAt: instant("website_verified_at"),
    /** What mails name as their sender, and where answers go; null: the workspace's name, and nowhere. */
    senderName: text("sender_name"),
    replyTo: text("reply_to"),
    signatoryName: text("signatory_name").notNull().default(""),
    signatoryTitle: text("signatory_title").notNull().default(""),
    credentialLimit: integer("credential_limit"),
    certificationsEnabled: boolean("certifications_enabled").notNull().default(true),
    /** Whether recipients get a mail before a credential expires. */
    expiryReminders: boolean("expiry_reminders").notNull().default(true),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    check("workspaces_limit", sql`${t.credentialLimit} >= 0`),
    check("workspaces_accent", sql`${t.accentHue} between 0 and 360 and ${t.accentChroma} between 0 and 150`),
  ],
);

/** A workspace's logo, cleaned and small: in the database, so that it is wherever the database is. */
export const logos = pgTable("logos", {
  workspaceId: id("workspace_id", "workspace")
    .primaryKey()
    .references(() => workspaces.id),
  type: text("type").notNull(),
  bytes: bytes("bytes").notNull(),
  /** Of the bytes; names the content in addresses, so that a browser may keep it for ever. */
  hash: text("hash").notNull(),
  updatedAt: updatedAt(),
});

/** Exists only while a limit is set; locked by whoever issues, so that nobody goes over it by even one. */
export const workspaceUsage = pgTable(
  "workspace_usage",
  {
    workspaceId: id("workspace_id", "workspace")
      .primaryKey()
      .references(() => workspaces.id),
    issued: bigint("issued", { mode: "number" }).notNull(),
    credentialLimit: integer("credential_limit").notNull(),
  },
  (t) => [check("workspace_usage_not_negative", sql`${t.issued} >= 0`)],
);

export const members = pgTable(
  "members",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "member").notNull(),
    userId: id("user_id", "user").notNull(),
    role: text("role").$type<Role>().notNull(),
    lastSeenAt: instant("last_seen_at"),
    /** “Since you last looked”: the end of the visit before this one, and when the home was last opened. */
    homeSince: instant("home_since"),
    homeSeenAt: instant("home_seen_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("members_user").on(t.userId, t.workspaceId),
    check("members_role", oneOf(t.role, ROLES)),
  ],
);

export const invitations = pgTable(
  "invitations",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "invitation").notNull(),
    email: text("email").notNull(),
    emailKey: text("email_key").notNull(),
    role: text("role").$type<Role>().notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: text("invited_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    withdrawnAt: instant("withdrawn_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("invitations_open")
      .on(t.workspaceId, t.emailKey)
      .where(sql`${t.acceptedAt} is null and ${t.withdrawnAt} is null`),
    check("invitations_role", oneOf(t.role, ROLES)),
  ],
);

export const apiKeys = pgTable(
  "api_keys",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "apiKey").notNull(),
    name: text("name").notNull(),
    prefix: text("prefix").notNull().unique(),
    hash: text("hash").notNull(),
    scopes: text("scopes").array().$type<Scope[]>().notNull(),
    createdBy: text("created_by").notNull(),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] })],
);

export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    status: integer("status"),
    body: text("body"),
    headers: jsonb("headers").$type<Record<string, string>>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] }), index("idempotency_keys_age").on(t.createdAt)],
);

/** Append-only: a trigger refuses update and delete. `seq` and `hash` are chained afterwards in `audit_chain`. */
export const auditEvents = pgTable(
  "audit_events",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    at: instant("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    before: jsonb("before"),
    after: jsonb("after"),
    requestId: text("request_id"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("audit_events_subject").on(t.workspaceId, t.subject, t.id),
  ],
);

/** One link for each audit event, written by the sequencer: hash = sha256(previous hash + event). */
export const auditChain = pgTable(
  "audit_chain",
  {
    workspaceId: workspaceId(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    auditId: bigint("audit_id", { mode: "number" }).notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.seq] }),
    unique("audit_chain_event").on(t.workspaceId, t.auditId),
    refersTo(t, t.auditId, auditEvents),
  ],
);

export const outbox = pgTable(
  "outbox",
  {
    id: id("id", "event").primaryKey(),
    workspaceId: id("workspace_id", "workspace"), // null: of the installation (a sign-in)
    name: text("name").notNull(),
    data: jsonb("data").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    index("outbox_unsent").on(t.createdAt, t.id).where(sql`${t.sentAt} is null`),
    index("outbox_sent").on(t.sentAt),
  ],
);

export const jobs = pgTable(
  "jobs",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "job").notNull(),
    kind: text("kind").$type<JobKind>().notNull(),
    status: text("status").$type<JobStatus>().notNull().default("queued"),
    subject: text("subject").notNull(),
    input: jsonb("input").$type<Record<string, unknown>>().notNull().default({}),
    /** Where the next chunk begins; written in the chunk's own transaction, so that a chunk is never done twice. */
    cursor: text("cursor"),
    done: integer("done").notNull().default(0),
    total: integer("total").notNull().default(0),
    result: jsonb("result").$type<Record<string, number>>().notNull().default({}),
    error: text("error"),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("jobs_recent").on(t.workspaceId, t.createdAt, t.id),
    index("jobs_subject").on(t.workspaceId, t.subject, t.createdAt),
    check("jobs_status", oneOf(t.status, JOB_STATUSES)),
  ],
);

/** Everything that was to be sent. A mail belongs to (credential, kind) and has one idempotency key. */
export const mails = pgTable(
  "mails",
  {
    id: id("id", "mail").primaryKey(),
    workspaceId: id("workspace_id", "workspace").references(() => workspaces.id),
    kind: text("kind").$type<MailKind>().notNull(),
    credentialId: id("credential_id", "credential"),
    recipientId: id("recipient_id", "recipient"),
    /** The message of a pathway that it carries. */
    messageId: id("message_id", "message"),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    /** What the template is filled with; rendered when it is sent or read, so that a mail costs a row and not a page. */
    props: jsonb("props").$type<Record<string, unknown>>().notNull(),
    status: text("status").$type<MailStatus>().notNull().default("queued"),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    providerId: text("provider_id"),
    attempts: integer("attempts").notNull().default(0),
    /** The run that sends it: which mails go out together is fixed before the first try, so that a retry is the same call. */
    batch: text("batch"),
    error: text("error"),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
    /** What the provider told afterwards. */
    deliveredAt: instant("delivered_at"),
    openedAt: instant("opened_at"),
    bouncedAt: instant("bounced_at"),
  },
  (t) => [
    index("mails_recipient").on(t.workspaceId, t.recipientId, t.createdAt).where(sql`${t.recipientId} is not null`),
    index("mails_credential").on(t.workspaceId, t.credentialId).where(sql`${t.credentialId} is not null`),
    index("mails_message").on(t.workspaceId, t.messageId).where(sql`${t.messageId} is not null`),
    index("mails_provider").on(t.providerId).where(sql`${t.providerId} is not null`),
    index("mails_recent").on(t.workspaceId, t.createdAt, t.id),
    index("mails_failed").on(t.workspaceId, t.createdAt).where(sql`${t.status} = 'failed'`),
    index("mails_queued").on(t.createdAt, t.id).where(sql`${t.status} = 'queued'`),
    check("mails_status", oneOf(t.status, MAIL_STATUSES)),
  ],
);

/** One row, only where WAYMARK_TEST_CLOCK is set: the installation's clock. */
export const testClock = pgTable(
  "test_clock",
  { one: boolean("one").primaryKey().default(true), now: instant("now").notNull() },
  (t) => [check("test_clock_one", sql`${t.one}`)],
);
