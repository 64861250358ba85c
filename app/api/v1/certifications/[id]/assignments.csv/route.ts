import { exportAssignments } from "@/lib/certifications/reads/export-assignments";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(exportAssignments, {
  summary: "Who is assigned, as CSV",
  file: { name: () => "assignments.csv", type: "text/csv; charset=utf-8" },
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
