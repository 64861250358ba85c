import { CERTIFICATION_EVENTS } from "@/lib/certifications/rules/events";
import { COURSE_EVENTS, type GradesRecorded } from "@/lib/courses/rules/events";
import { RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";

/** What may change how people stand in their courses: in the one that is named, else in any. */
export const LEARNERS_TOLD = [
  { event: COURSE_EVENTS.gradesRecorded },
  { event: COURSE_EVENTS.learnersChanged },
  { event: CERTIFICATION_EVENTS.assigned }, // who is assigned singly learns in its courses
  { event: RECIPIENT_EVENTS.groupsChanged }, // merged records have each other's grades now
];
export type LearnersTold = Omit<GradesRecorded, "courseId"> & Partial<GradesRecorded>;
