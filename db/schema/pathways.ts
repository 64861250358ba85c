import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import {
  MESSAGE_KINDS,
  MESSAGE_STATUSES,
  type MessageKind,
  type MessageStatus,
  SKIP_REASONS,
  type SkipReason,
} from "../../lib/pathways/rules/message-vocabulary";
import { PATHWAY_STATUSES, type PathwayStatus } from "../../lib/pathways/rules/vocabulary";
import { createdAt, id, instant, oneOf, refersTo, updatedAt, workspaceId } from "./columns";
import { achievements, credentials } from "./credentials";
import { workspaces } from "./governance";
import { recipients } from "./recipients";

export const pathways = pgTable(
  "pathways",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "pathway").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    status: text("status").$type<PathwayStatus>().notNull().default("draft"),
    completionAchievementId: id("completion_achievement_id", "achievement"),
    /** Whether an expired step counts towards a new completion. */
    countExpired: boolean("count_expired").notNull().default(false),
    version: integer("version").notNull().default(1),
    activatedAt: instant("activated_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.completionAchievementId, achievements),
    index("pathways_recent").on(t.workspaceId, t.createdAt, t.id),
    check("pathways_status", oneOf(t.status, PATHWAY_STATUSES)),
  ],
);

export const pathwaySteps = pgTable(
  "pathway_steps",
  {
    workspaceId: workspaceId(),
    pathwayId: id("pathway_id", "pathway").notNull(),
    position: integer("position").notNull(),
    achievementId: id("achievement_id", "achievement").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.pathwayId, t.position] }),
    unique("pathway_steps_once").on(t.workspaceId, t.pathwayId, t.achievementId),
    index("pathway_steps_achievement").on(t.workspaceId, t.achievementId),
    refersTo(t, t.pathwayId, pathways).onDelete("cascade"),
    refersTo(t, t.achievementId, achievements),
  ],
);

/** What a person should look at: the completion credential stays, but a step of it was withdrawn. */
export const reviews = pgTable(
  "reviews",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "review").notNull(),
    pathwayId: id("pathway_id", "pathway").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    completionCredentialId: id("completion_credential_id", "credential").notNull(),
    lostCredentialId: id("lost_credential_id", "credential").notNull(),
    createdAt: createdAt(),
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("reviews_once").on(t.workspaceId, t.pathwayId, t.lostCredentialId),
    index("reviews_open").on(t.workspaceId, t.pathwayId).where(sql`${t.settledAt} is null`),
    refersTo(t, t.pathwayId, pathways),
    refersTo(t, t.recipientId, recipients),
    refersTo(t, t.completionCredentialId, credentials),
    refersTo(t, t.lostCredentialId, credentials),
  ],
);

/** A message to those on a pathway who lack a step. */
export const messages = pgTable(
  "messages",
  {
    workspaceId: workspaceId().references(() => workspaces.id),
    id: id("id", "message").notNull(),
    pathwayId: id("pathway_id", "pathway").notNull(),
    /** The step that its readers have not completed. */
    achievementId: id("achievement_id", "achievement").notNull(),
    /** Only members of this group; null: everyone. A group that is deleted later leaves the message as it was sent. */
    groupId: id("group_id", "group"),
    kind: text("kind").$type<MessageKind>().notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    status: text("status").$type<MessageStatus>().notNull().default("draft"),
    sendAt: instant("send_at"),
    jobId: id("job_id", "job"),
    version: integer("version").notNull().default(1),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    refersTo(t, t.pathwayId, pathways),
    refersTo(t, t.achievementId, achievements),
    index("messages_pathway").on(t.workspaceId, t.pathwayId, t.createdAt, t.id),
    index("messages_due").on(t.sendAt).where(sql`${t.status} = 'scheduled'`),
    check("messages_kind", oneOf(t.kind, MESSAGE_KINDS)),
    check("messages_status", oneOf(t.status, MESSAGE_STATUSES)),
    check("messages_when", sql`${t.status} <> 'scheduled' or ${t.sendAt} is not null`),
  ],
);

/** Each recipient of a message, once. Written when the sending reaches them: whoever has the step by then is not asked for it. */
export const messageRecipients = pgTable(
  "message_recipients",
  {
    workspaceId: workspaceId(),
    messageId: id("message_id", "message").notNull(),
    recipientId: id("recipient_id", "recipient").notNull(),
    /** null: mailed. */
    skipped: text("skipped").$type<SkipReason>(),
    mailId: id("mail_id", "mail"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.messageId, t.recipientId] }),
    refersTo(t, t.messageId, messages),
    refersTo(t, t.recipientId, recipients),
    index("message_recipients_person").on(t.workspaceId, t.recipientId),
    check("message_recipients_skipped", oneOf(t.skipped, SKIP_REASONS)),
  ],
);
