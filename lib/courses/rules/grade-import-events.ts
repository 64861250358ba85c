import type { Id } from "../../core/ids";
import type { DomainEvent } from "../../governance/rules/outcome";

export const GRADE_IMPORT_REQUESTED = "courses/grades-import.requested";

export const gradeImportRequested = (jobId: Id<"job">): DomainEvent => ({
  name: GRADE_IMPORT_REQUESTED,
  data: { jobId },
});
