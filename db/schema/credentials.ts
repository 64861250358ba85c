import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  ACHIEVEMENT_STATUSES,
  type AchievementStatus,
  type AchievementType,
  CREDENTIAL_STATUSES,
  type CredentialStatus,
  DUPLICATE_POLICIES,
  type DuplicatePolicy,
  type Evidence,
  type Level,
  type SourceKind,
  VISIBILITIES,
  type Visibility,
} from "../../lib/credentials/rules/vocabulary";
import { createdAt, day, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { workspaces } from "./governance";
import { recipients } from "./recipients";

export const achievements = pgTable(
  "achievements",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "achievement").notNull(),
    status: text("status").$type<AchievementStatus>().notNull(),
    duplicates: text("duplicates").$type<DuplicatePolicy>().notNull().default("allow"),
    version: integer("version").notNull().default(1),
    /** The current version's name, kept here for lists and search. */
    name: text("name").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("achievements_recent").on(t.workspaceId, t.createdAt, t.id),
    check("achievements_status", oneOf(t.status, ACHIEVEMENT_STATUSES)),
    check("achievements_duplicates", oneOf(t.duplicates, DUPLICATE_POLICIES)),
  ],
);

/** What an achievement said when it was issued. Editing writes a new row; rows are never changed. */
export const achievementVersions = pgTable(
  "achievement_versions",
  {
    workspaceId: workspaceId(),
    achievementId: id("achievement_id", "achievement").notNull(),
    version: integer("version").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull(),
    type: text("type").$type<AchievementType>().notNull(),
    level: text("level").$type<Level>(),
    skills: text("skills").array().notNull(),
    criteria: text("criteria").notNull(),
    validityMonths: integer("validity_months"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.achievementId, t.version] }),
    refersTo(t, t.achievementId, achievements),
    check("achievement_versions_validity", sql`${t.validityMonths} > 0`),
  ],
);

export const credentials = pgTable(
  "credentials",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "credential").notNull().unique("credentials_public"),
    achievementId: id("achievement_id", "achievement").notNull(),
    achievementVersion: integer("achievement_version").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    /** As it stands on the certificate; null once deleted or erased. */
    recipientName: text("recipient_name"),
    status: text("status").$type<CredentialStatus>().notNull(),
    issuedOn: day("issued_on").notNull(),
    expiresOn: day("expires_on"),
    timeZone: text("time_zone").notNull(),
    /** The first instant at which it is no longer valid: the end of `expires_on` in `time_zone`. */
    expiresAt: instant("expires_at"),
    sourceKind: text("source_kind").$type<SourceKind>().notNull(),
    sourceId: text("source_id"),
    /** The certification that a program earned with it: at most one in force for a person. */
    certificationId: id("certification_id", "certification"),
    attributes: jsonb("attributes").$type<Record<string, string>>().notNull().default({}),
    /** What was shown for it. Private unless the recipient shows it. */
    evidence: jsonb("evidence").$type<Evidence[]>().notNull().default([]),
    showEvidence: boolean("show_evidence").notNull().default(false),
    visibility: text("visibility").$type<Visibility>().notNull().default("public"),
    /** On its holder's profile; null: they have not said yet. */
    onProfile: boolean("on_profile"),
    /** Set where the achievement denies or replaces duplicates: at most one issued one for a person. */
    exclusive: boolean("exclusive").notNull().default(false),
    notify: boolean("notify").notNull().default(true),
    version: integer("version").notNull().default(1),
    replacedBy: id("replaced_by", "credential"),
    reason: text("reason"),
    statusChangedAt: instant("status_changed_at").notNull().defaultNow(),
    issuedAt: instant("issued_at"),
    erasedAt: instant("erased_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.achievementId, t.achievementVersion],
      foreignColumns: [achievementVersions.workspaceId, achievementVersions.achievementId, achievementVersions.version],
    }),
    refersTo(t, t.recipientId, recipients),
    // replaced_by → credentials is deferrable, which drizzle cannot say: migrations/0001.
    index("credentials_held")
      .on(t.workspaceId, t.achievementId, t.recipientId, t.expiresAt)
      .where(sql`${t.status} = 'issued'`),
    index("credentials_recipient").on(t.workspaceId, t.recipientId, t.achievementId),
    index("credentials_recent").on(t.workspaceId, t.createdAt, t.id),
    index("credentials_waiting").on(t.workspaceId, t.createdAt, t.id).where(sql`${t.status} = 'draft'`),
    index("credentials_issued")
      .on(t.workspaceId, t.issuedAt, t.sourceKind)
      .where(sql`${t.issuedAt} is not null and ${t.status} not in ('draft', 'deleted')`),
    index("credentials_expiring")
      .on(t.workspaceId, t.expiresAt, t.achievementId)
      .where(sql`${t.status} = 'issued' and ${t.expiresAt} is not null`),
    index("credentials_withdrawn")
      .on(t.workspaceId, t.statusChangedAt)
      .where(sql`${t.status} in ('revoked', 'suspended')`),
    index("credentials_source").on(t.workspaceId, t.sourceKind, t.sourceId).where(sql`${t.sourceId} is not null`),
    uniqueIndex("credentials_exclusive")
      .on(t.workspaceId, t.achievementId, t.recipientId)
      .where(sql`${t.exclusive} and ${t.status} in ('issued', 'suspended')`),
    // certification_id → certifications would be a circle of files: migrations/0011.
    uniqueIndex("credentials_certified")
      .on(t.workspaceId, t.certificationId, t.recipientId)
      .where(sql`${t.certificationId} is not null and ${t.status} in ('issued', 'suspended')`),
    check("credentials_status", oneOf(t.status, CREDENTIAL_STATUSES)),
    check("credentials_visibility", oneOf(t.visibility, VISIBILITIES)),
    check("credentials_expiry", sql`${t.expiresOn} >= ${t.issuedOn}`),
    check("credentials_expires_at", sql`(${t.expiresOn} is null) = (${t.expiresAt} is null)`),
    check(
      "credentials_name",
      sql`${t.recipientName} is not null or ${t.status} = 'deleted' or ${t.erasedAt} is not null`,
    ),
  ],
);

/** Earlier wordings of a corrected credential; its id and award date stay. */
export const credentialVersions = pgTable(
  "credential_versions",
  {
    workspaceId: workspaceId(),
    credentialId: id("credential_id", "credential").notNull(),
    version: integer("version").notNull(),
    recipientName: text("recipient_name"),
    correctedAt: instant("corrected_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.credentialId, t.version] }),
    refersTo(t, t.credentialId, credentials),
  ],
);

/** The ledger: which source earned whom which achievement. A row outlives the credential it led to (DESIGN §5). */
export const awards = pgTable(
  "awards",
  {
    workspaceId: workspaceId(),
    sourceKind: text("source_kind").$type<SourceKind>().notNull(),
    sourceId: text("source_id").notNull(),
    achievementId: id("achievement_id", "achievement").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    /** Rounds of one duty (certifications), the day of an import; 0 where there is only one. */
    cycle: integer("cycle").notNull().default(0),
    credentialId: id("credential_id", "credential").notNull(),
    /** True: the recipient held it already, and was given no second one. */
    preExisting: boolean("pre_existing").notNull().default(false),
    awardedAt: instant("awarded_at").notNull(),
  },
  (t) => [
    // Recipient before achievement: “was this person awarded under this pathway” is a prefix of it.
    primaryKey({ columns: [t.workspaceId, t.sourceKind, t.sourceId, t.recipientId, t.achievementId, t.cycle] }),
    refersTo(t, t.achievementId, achievements),
    refersTo(t, t.recipientId, recipients),
    // credential_id → credentials is deferrable (the claim comes first), which drizzle cannot say: migrations/0001.
    index("awards_credential").on(t.credentialId),
  ],
);

export const imports = pgTable(
  "imports",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "import").notNull(),
    achievementId: id("achievement_id", "achievement").notNull(),
    fileName: text("file_name").notNull(),
    header: jsonb("header").$type<string[]>().notNull(),
    mapping: jsonb("mapping").$type<Record<string, unknown>>().notNull(),
    issuedOn: day("issued_on").notNull(),
    notify: boolean("notify").notNull(),
    rows: integer("rows").notNull().default(0),
    valid: integer("valid").notNull().default(0),
    jobId: id("job_id", "job"),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), refersTo(t, t.achievementId, achievements)],
);

/** An uploaded file's records, staged: what a job works through, and what the preview and the file of bad rows show. */
export const importRows = pgTable(
  "import_rows",
  {
    workspaceId: workspaceId(),
    importId: id("import_id", "import").notNull(),
    line: integer("line").notNull(),
    cells: jsonb("cells").$type<string[]>().notNull(),
    email: text("email"),
    emailKey: text("email_key"),
    name: text("name"),
    issuedOn: day("issued_on"),
    expiresOn: day("expires_on"),
    attributes: jsonb("attributes").$type<Record<string, string>>(),
    errors: jsonb("errors").$type<{ column: string; message: string }[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.importId, t.line] }),
    refersTo(t, t.importId, imports).onDelete("cascade"),
    index("import_rows_email").on(t.workspaceId, t.importId, t.emailKey, t.line).where(sql`${t.errors} is null`),
    index("import_rows_bad").on(t.workspaceId, t.importId, t.line).where(sql`${t.errors} is not null`),
  ],
);
