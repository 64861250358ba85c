import type { ParticipantItem, ProgramView } from "@/lib/programs/rules/program-view";

/** The day on which somebody is expected to be through; nobody is after the end, nor who has failed already. */
export function expectedOf(
  program: Pick<ProgramView, "status">,
  { status, expectedOn }: Pick<ParticipantItem, "status" | "expectedOn">,
): string | null {
  return program.status === "ended" || status === "did_not_pass" ? null : expectedOn;
}
