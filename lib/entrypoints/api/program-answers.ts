import { z } from "zod";
import {
  COMPONENT_KINDS,
  PIPELINE_STATUSES,
  PROGRAM_RESULTS,
  PROGRAM_STATUSES,
  PROGRESS_SOURCES,
  PROGRESS_STATUSES,
} from "../../programs/rules/vocabulary";

const day = z.string().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const count = z.int().min(0);

const component = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(COMPONENT_KINDS),
  optional: z.boolean(),
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  position: z.int().min(1),
  courseId: z.string().nullable().meta({ description: "A course whose word the progress is." }),
  courseName: z.string().nullable(),
};

export const programAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    status: z.enum(PROGRAM_STATUSES),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    certificationId: z.string().nullable(),
    certificationName: z.string().nullable(),
    components: z.array(z.strictObject(component)),
    participants: count,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    endedOn: day.nullable(),
    endJobId: z.string().nullable(),
    ending: z.boolean().meta({ description: "Its end was asked for, and not everybody has a result yet." }),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: "Program" });

const participant = {
  recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
  group: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  status: z.enum(PIPELINE_STATUSES).meta({
    description: "In an ended program by the result: `did_not_pass`, or `enrolled` for who passed.",
  }),
  result: z.enum(PROGRAM_RESULTS).nullable().meta({ description: "How an ended program went for them." }),
  counted: count.meta({ description: "Components that count: required ones that decide who passes." }),
  done: count,
  openCount: count,
  expectedOn: day.nullable(),
  addedAt: instant,
};

export const participantAnswer = z.strictObject(participant).meta({ id: "Participant" });

export const oneParticipantAnswer = z
  .strictObject({
    ...participant,
    leftAt: instant.nullable(),
    nudge: z
      .strictObject({ id: z.string(), on: day, today: z.boolean() })
      .nullable()
      .meta({ description: "The last nudge to them about this program, and the day on which it was asked for." }),
    components: z.array(
      z.strictObject({
        ...component,
        counts: z.boolean(),
        componentDueOn: day.nullable().meta({ description: "When it is due for everybody; `dueOn` is theirs." }),
        status: z.enum(PROGRESS_STATUSES),
        extended: z.boolean(),
        overdue: z.boolean(),
        completedAt: instant.nullable(),
        source: z.enum(PROGRESS_SOURCES).nullable(),
      }),
    ),
  })
  .meta({ id: "ParticipantProgress" });

export const participantsAnswer = z
  .strictObject({ added: count, returned: count, regrouped: count, removed: count, unchanged: count })
  .meta({ id: "ParticipantChanges" });

export const progressAnswer = z.strictObject({ changed: count, unchanged: count }).meta({ id: "ProgressChanges" });
