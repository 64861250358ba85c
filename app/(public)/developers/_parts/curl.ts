import { EXAMPLES } from "@/lib/entrypoints/api/examples";
import type { Listed } from "@/lib/entrypoints/api/openapi";

const QUERIES: Record<string, string> = {
  "POST /imports": "?kind=credentials&achievementId=ach_…&dryRun=true",
  "GET /credentials": "?status=valid&limit=100",
  "GET /recipients": "?email=zofia@example.org",
  "GET /pathways/{id}/recipients": "?missing=ach_…",
};
const NOUNS: Record<string, string> = {
  groups: "grp_…",
  recipients: "rcp_…",
  achievements: "ach_…",
  credentials: "cred_…",
  pathways: "path_…",
  jobs: "job_…",
};

/** A call as one types it into a terminal; $KEY holds the key. */
export function curlOf({ path, method, operation }: Listed, baseUrl: string): string {
  const name = `${method} ${path}`;
  const address = path.replace("{id}", NOUNS[path.split("/")[1] ?? ""] ?? "…");
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${baseUrl}/api/v1${address}${QUERIES[name] ?? ""}"`,
    '-H "Authorization: Bearer $KEY"',
  ];
  if (method === "POST") lines.push('-H "Idempotency-Key: $(uuidgen)"');
  if (operation.accepts) lines.push(`-H "Content-Type: ${operation.accepts}" --data-binary @people.csv`);
  const body = EXAMPLES[name];
  if (body !== undefined) lines.push(`--json '${JSON.stringify(body).replaceAll("'", "'\\''")}'`);
  return lines.join(" \\\n  ");
}
