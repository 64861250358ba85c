import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { NAME_REQUEST_STATUSES, type NameRequestStatus } from "../../lib/recipients/rules/vocabulary";
import { createdAt, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { workspaces } from "./governance";
import { users } from "./users";

/** One row for each workspace and address, compared without case. Erased: no name, no address, the counts stay. */
export const recipients = pgTable(
  "recipients",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "recipient").notNull(),
    email: text("email"),
    emailKey: text("email_key"),
    name: text("name").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    erasedAt: instant("erased_at"),
    /** Found in the issuer's public directory, unless this person opted out. */
    listed: boolean("listed").notNull().default(true),
    /** Wants no messages that are not about their own credentials. */
    unsubscribedAt: instant("unsubscribed_at"),
    /** Another record of the same person, which has this one's credentials now. */
    mergedInto: id("merged_into", "recipient"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.mergedInto, t),
    check("recipients_merged_elsewhere", sql`${t.mergedInto} <> ${t.id}`),
    uniqueIndex("recipients_email").on(t.workspaceId, t.emailKey),
    index("recipients_key").on(t.emailKey),
    index("recipients_name").on(t.workspaceId, sql`lower(${t.name})`, t.id),
    // The directory: in the order of names without their accents, and a jump to a letter of it.
    index("recipients_directory")
      .on(t.workspaceId, sql`waymark_fold(${t.name}) collate "C"`, t.id)
      .where(sql`${t.listed} and ${t.erasedAt} is null and ${t.mergedInto} is null`),
    index("recipients_new").on(t.workspaceId, t.createdAt).where(sql`${t.erasedAt} is null`),
    // For whoever types a few letters: the beginning of the name, or of any word of name and address.
    index("recipients_name_prefix").on(t.workspaceId, sql`lower(${t.name}) text_pattern_ops`),
    index("recipients_words").using(
      "gin",
      sql`to_tsvector('simple'::regconfig, translate(${t.name} || ' ' || coalesce(${t.emailKey}, ''), '@._+-''’', '       '))`,
    ),
  ],
);

export const groups = pgTable(
  "groups",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "group").notNull(),
    name: text("name").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("groups_name").on(t.workspaceId, sql`lower(${t.name})`),
  ],
);

export const groupRecipients = pgTable(
  "group_recipients",
  {
    workspaceId: workspaceId(),
    groupId: id("group_id", "group").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.groupId, t.recipientId] }),
    index("group_recipients_recipient").on(t.workspaceId, t.recipientId),
    refersTo(t, t.groupId, groups).onDelete("cascade"),
    refersTo(t, t.recipientId, recipients),
  ],
);

/** A recipient asks for their name to be written differently; a member answers. */
export const nameRequests = pgTable(
  "name_requests",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "nameRequest").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    userId: id("user_id", "user")
      .notNull()
      .references(() => users.id),
    wantedName: text("wanted_name").notNull(),
    note: text("note").notNull().default(""),
    status: text("status").$type<NameRequestStatus>().notNull().default("open"),
    answer: text("answer").notNull().default(""),
    answeredBy: id("answered_by", "member"),
    answeredAt: instant("answered_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.recipientId, recipients),
    uniqueIndex("name_requests_open").on(t.workspaceId, t.recipientId).where(sql`${t.status} = 'open'`),
    index("name_requests_recent").on(t.workspaceId, t.status, t.createdAt, t.id),
    check("name_requests_status", oneOf(t.status, NAME_REQUEST_STATUSES)),
  ],
);

/** What a merge moved, so that it can be undone for 30 days. */
export const recipientMerges = pgTable(
  "recipient_merges",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "merge").notNull(),
    keptId: id("kept_id", "recipient").notNull(),
    mergedId: id("merged_id", "recipient").notNull(),
    moved: jsonb("moved").$type<Record<string, unknown>>().notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.keptId, recipients),
    refersTo(t, t.mergedId, recipients),
    uniqueIndex("recipient_merges_standing").on(t.workspaceId, t.mergedId).where(sql`${t.undoneAt} is null`),
    index("recipient_merges_kept").on(t.workspaceId, t.keptId),
  ],
);
