"use server";
import { changeMatching } from "@/lib/credentials/commands/change-matching";
import { correctCredential } from "@/lib/credentials/commands/correct-credential";
import { deleteCredentials } from "@/lib/credentials/commands/delete-credentials";
import { issueAgain } from "@/lib/credentials/commands/issue-again";
import { issueCredentials } from "@/lib/credentials/commands/issue-credentials";
import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import { reinstateCredentials } from "@/lib/credentials/commands/reinstate-credentials";
import { releaseDrafts } from "@/lib/credentials/commands/release-drafts";
import { remapImport } from "@/lib/credentials/commands/remap-import";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { startImport } from "@/lib/credentials/commands/start-import";
import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { updateCredential } from "@/lib/credentials/commands/update-credential";
import { issueForm } from "@/lib/credentials/rules/issue-form";
import { remapForm } from "@/lib/credentials/rules/remap-form";
import { action } from "@/lib/entrypoints/action";
import { uploadImport } from "@/lib/entrypoints/import-file";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { routes } from "@/lib/routes";

/** Back to the list, which says what was done; `intent` holds the list's own address query. */
const backToList =
  (verb: string) =>
  ({ changed }: { changed: string[] }, slug: string, intent: string | null): string => {
    const did = { did: verb, n: changed.length };
    const query = Object.fromEntries(new URLSearchParams(intent ?? ""));
    const only = changed.length === 1 && verb !== "delete" && "one" in query ? changed[0] : undefined;
    return only
      ? routes.dashboard(slug).credential(only, did)
      : routes.dashboard(slug).credentials({ ...query, one: undefined, ...did });
  };

export const issueDraftsAction = action(issueDrafts, { redirectTo: backToList("issue") });
export const revokeAction = action(revokeCredentials, { redirectTo: backToList("revoke") });
export const suspendAction = action(suspendCredentials, { redirectTo: backToList("suspend") });
export const reinstateAction = action(reinstateCredentials, { redirectTo: backToList("reinstate") });
export const deleteAction = action(deleteCredentials, { redirectTo: backToList("delete") });

/** Back to the list as it was filtered: it shows the job, and what it has brought. */
export const changeMatchingAction = action(changeMatching, {
  redirectTo: (_, slug, intent) =>
    routes.dashboard(slug).credentials(Object.fromEntries(new URLSearchParams(intent ?? ""))),
});

export const issueAgainAction = action(issueAgain, {
  redirectTo: ({ id, status }, slug) =>
    routes.dashboard(slug).credential(id, { did: status === "draft" ? "draft" : "again" }),
});
export const correctAction = action(correctCredential);
export const visibilityAction = action(updateCredential);
export const releaseDraftsAction = action(releaseDrafts, {
  redirectTo: (_, slug) => routes.dashboard(slug).credentials({ status: "draft" }),
});
export const retryJobAction = action(retryJob);

export const issueAction = action(
  { ...issueCredentials, input: issueForm },
  {
    redirectTo: ([placed], slug) =>
      placed
        ? routes.dashboard(slug).credential(placed.id, { did: placed.status })
        : routes.dashboard(slug).credentials(),
  },
);
export const uploadImportAction = action(uploadImport, {
  redirectTo: ({ importId }, slug) => routes.dashboard(slug).import(importId ?? ""),
});
export const remapImportAction = action(
  { ...remapImport, input: remapForm },
  {
    redirectTo: ({ importId }, slug) => routes.dashboard(slug).import(importId),
  },
);
export const startImportAction = action(startImport, {
  redirectTo: ({ importId }, slug) => routes.dashboard(slug).import(importId),
});
