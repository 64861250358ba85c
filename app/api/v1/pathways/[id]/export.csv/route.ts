import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { exportPathway } from "@/lib/pathways/reads/export-pathway";

export const GET = endpoint(exportPathway, {
  summary: "Everybody in the pathway as CSV, one column for each step",
  file: { name: ({ params }) => `${params.id}.csv`, type: "text/csv; charset=utf-8" },
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
