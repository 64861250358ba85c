import { z } from "zod";
import {
  ASSIGNMENT_STATUSES,
  CERTIFICATION_STATUSES,
  EARNED_BY,
  RENEWAL_ANCHORS,
  RENEWAL_MONTHS,
  VIAS,
} from "../../certifications/rules/vocabulary";
import { GRADE_FORMATS } from "../../courses/rules/vocabulary";
import {
  ACHIEVEMENT_STATUSES,
  ACHIEVEMENT_TYPES,
  CREDENTIAL_STATUSES,
  DUPLICATE_POLICIES,
  LEVELS,
  SOURCE_KINDS,
  VISIBILITIES,
} from "../../credentials/rules/vocabulary";
import { JOB_KINDS, JOB_STATUSES } from "../../governance/rules/vocabulary";
import { PATHWAY_STATUSES } from "../../pathways/rules/vocabulary";

const day = z.string().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const count = z.int().min(0);
const version = z.int().min(1);
const named = z.strictObject({ id: z.string(), name: z.string() });

export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ data: z.array(item), nextCursor: z.string().nullable() });

export const workspaceAnswer = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.string(),
    about: z.string(),
    timeZone: z.string(),
    accentHue: z.int(),
    accentChroma: z.int(),
    accentWished: z.string().nullable(),
    website: z.string(),
    websiteVerifiedAt: instant.nullable(),
    senderName: z.string().nullable(),
    replyTo: z.string().nullable(),
    logoHash: z.string().nullable(),
    signatoryName: z.string(),
    signatoryTitle: z.string(),
    credentialLimit: count.nullable(),
    issued: count,
    drafts: count,
    certificationsEnabled: z.boolean(),
    expiryReminders: z.boolean(),
    version,
    createdAt: instant,
  })
  .meta({ id: "Workspace" });

export const groupAnswer = z
  .strictObject({ id: z.string(), name: z.string(), recipients: count, version })
  .meta({ id: "Group" });

export const recipientAnswer = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), groups: z.array(named), createdAt: instant })
  .meta({ id: "Recipient" });

export const progressAnswer = z
  .strictObject({
    pathways: z.array(
      z.strictObject({
        pathwayId: z.string(),
        steps: z.array(z.strictObject({ achievementId: z.string(), earned: z.boolean(), expired: z.boolean() })),
        completed: z.boolean(),
      }),
    ),
  })
  .meta({ id: "RecipientProgress" });

export const achievementAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    type: z.enum(ACHIEVEMENT_TYPES),
    level: z.enum(LEVELS).nullable(),
    skills: z.array(z.string()),
    criteria: z.string(),
    validity: z.strictObject({ months: z.int().min(1) }).nullable(),
    duplicates: z.enum(DUPLICATE_POLICIES),
    status: z.enum(ACHIEVEMENT_STATUSES),
    designId: z.null(),
    nextSteps: z.array(z.string()),
    version,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: "Achievement" });

export const credentialAnswer = z
  .strictObject({
    id: z.string(),
    achievementId: z.string(),
    achievementName: z.string(),
    recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
    status: z.enum(CREDENTIAL_STATUSES),
    expired: z.boolean(),
    issuedOn: day,
    expiresOn: day.nullable(),
    source: z.strictObject({ kind: z.enum(SOURCE_KINDS), id: z.string().nullable() }),
    visibility: z.enum(VISIBILITIES),
    url: z.string().meta({ format: "uri" }),
    imageUrl: z.string().meta({ format: "uri" }),
    replacedBy: z.string().nullable(),
    reason: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    evidence: z.array(z.strictObject({ name: z.string(), url: z.string(), description: z.string().optional() })),
    showEvidence: z.boolean().meta({ description: "Whether its holder shows the evidence to strangers." }),
    version,
    createdAt: instant,
  })
  .meta({ id: "Credential" });

/** One credential, or what became of a batch. */
export const issuedAnswer = z.union([
  credentialAnswer,
  z.strictObject({ data: z.array(credentialAnswer), issued: count, drafts: count }),
]);

export const pathwayAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    status: z.enum(PATHWAY_STATUSES),
    steps: z.array(z.strictObject({ achievementId: z.string(), name: z.string() })),
    completionAchievementId: z.string().nullable(),
    completionName: z.string().nullable(),
    countExpired: z.boolean(),
    activatedAt: instant.nullable(),
    version,
    jobId: z
      .string()
      .nullable()
      .optional()
      .meta({ description: "After a change of an active pathway: the job that finds who qualifies by it." }),
  })
  .meta({ id: "Pathway" });

export const certificationAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    invisible: z.boolean(),
    status: z.enum(CERTIFICATION_STATUSES),
    earnedBy: z.enum(EARNED_BY),
    achievementId: z.string().nullable(),
    achievementName: z.string().nullable(),
    effectiveFrom: day.nullable(),
    dueOn: day.nullable(),
    gracePeriodDays: count,
    renewalMonths: z.union(RENEWAL_MONTHS.map((months) => z.literal(months))).nullable(),
    renewalAnchor: z.enum(RENEWAL_ANCHORS),
    minActiveDays: count,
    validity: z.strictObject({ months: z.int().min(1) }).nullable(),
    minimumPassingGrade: z.number().min(0).max(100),
    courses: z.array(z.string()),
    groups: z.array(named),
    publishedAt: instant.nullable(),
    retiredAt: instant.nullable(),
    version,
    createdAt: instant,
    updatedAt: instant,
    jobId: z.string().nullable().optional().meta({
      description:
        "After publishing, or a change of a published one: the job that assigns and evaluates; null where there is nothing to assign, as of one that programs earn.",
    }),
  })
  .meta({ id: "Certification" });

export const assignmentAnswer = z
  .strictObject({
    id: z.string(),
    recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
    via: z.enum(VIAS),
    status: z.enum(ASSIGNMENT_STATUSES),
    cycle: z.int().min(1),
    startsOn: day,
    dueOn: day.nullable(),
    completedAt: instant.nullable(),
    renewsOn: day.nullable(),
    credentialId: z.string().nullable(),
  })
  .meta({ id: "Assignment" });

const preview = { preExisting: count, toIssue: count, toDraft: count };
export const previewAnswer = z.strictObject({ eligible: count, ...preview }).meta({ id: "ActivationPreview" });
export const activationAnswer = z.strictObject({ jobId: z.string(), ...preview }).meta({ id: "Activation" });

export const analyticsAnswer = z
  .strictObject({
    totalRecipients: count,
    inProgress: count,
    completed: count,
    completionRate: z.number().min(0).max(1),
    steps: z.array(z.strictObject({ position: z.int().min(1), achievementId: z.string(), recipients: count })),
  })
  .meta({ id: "PathwayAnalytics" });

export const pathwayRecipientAnswer = z
  .strictObject({
    recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
    steps: z.array(z.strictObject({ achievementId: z.string(), earned: z.boolean(), expired: z.boolean() })),
    completed: z.boolean(),
    completedAt: z.string().nullable(),
    lastOn: day,
  })
  .meta({ id: "PathwayRecipient" });

export const jobAnswer = z
  .strictObject({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    status: z.enum(JOB_STATUSES),
    done: count,
    total: count,
    error: z.string().nullable(),
    result: z.record(z.string(), z.number()),
    subject: z.string(),
    createdAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: "Job" });

const rowError = z.strictObject({ line: z.int().min(1), column: z.string().nullable(), message: z.string() });
/** What a dry run found, or the job that issues what was found good. */
export const importAnswer = z.union([
  z.strictObject({ rows: count, valid: count, errors: z.array(rowError), errorCount: count }),
  z.strictObject({ jobId: z.string(), importId: z.string() }),
]);
/** The same of a file of grades; `unmatched` are the headings that match no step. */
export const gradeImportAnswer = z.union([
  z.strictObject({
    format: z.enum(GRADE_FORMATS),
    rows: count,
    valid: count,
    grades: count,
    unmatched: z.array(z.string()),
    errors: z.array(rowError),
    errorCount: count,
  }),
  z.strictObject({ jobId: z.string(), importId: z.string() }),
]);
