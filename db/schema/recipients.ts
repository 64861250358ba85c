import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant, workspaceId } from "./columns";
import { workspaces } from "./governance";

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
    updatedAt: instant("updated_at").notNull().defaultNow(),
    erasedAt: instant("erased_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("recipients_email").on(t.workspaceId, t.emailKey),
    index("recipients_key").on(t.emailKey),
    index("recipients_name").on(t.workspaceId, sql`lower(${t.name})`, t.id),
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
    foreignKey({ columns: [t.workspaceId, t.groupId], foreignColumns: [groups.workspaceId, groups.id] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.workspaceId, t.recipientId], foreignColumns: [recipients.workspaceId, recipients.id] }),
  ],
);
