import type { Id } from "../../core/ids";

/** What every command and read knows of the workspace that it acts in. */
export type Workspace = {
  id: Id<"workspace">;
  slug: string;
  name: string;
  timeZone: string;
  credentialLimit: number | null;
  certificationsEnabled: boolean;
};
