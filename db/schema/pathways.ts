import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { PATHWAY_STATUSES, type PathwayStatus } from "../../lib/pathways/rules/vocabulary";
import { createdAt, id, instant, oneOf, workspaceId } from "./columns";
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
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.completionAchievementId],
      foreignColumns: [achievements.workspaceId, achievements.id],
    }),
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
    foreignKey({ columns: [t.workspaceId, t.pathwayId], foreignColumns: [pathways.workspaceId, pathways.id] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.workspaceId, t.achievementId],
      foreignColumns: [achievements.workspaceId, achievements.id],
    }),
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
    foreignKey({ columns: [t.workspaceId, t.pathwayId], foreignColumns: [pathways.workspaceId, pathways.id] }),
    foreignKey({ columns: [t.workspaceId, t.recipientId], foreignColumns: [recipients.workspaceId, recipients.id] }),
    foreignKey({
      columns: [t.workspaceId, t.completionCredentialId],
      foreignColumns: [credentials.workspaceId, credentials.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.lostCredentialId],
      foreignColumns: [credentials.workspaceId, credentials.id],
    }),
  ],
);
