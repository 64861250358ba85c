import { apiClient } from "./api-client";
import type { Demo } from "./demo";
import { own } from "./e2e";

type Named = { id: string; name: string };
export type Places = {
  active: string;
  draft: string;
  achievement: string;
  recipient: string;
  group: string;
  /** A credential in each state that strangers can see. */
  valid: string;
  expired: string;
  suspended: string;
  revoked: string;
  replaced: string;
  /** With evidence that its holder does not show. */
  evidenced: string;
  drafted: string;
  /** Of whoever signs in as a recipient. */
  own: string;
};

/** Ids of the demo's own rows, for addresses that need one. */
export async function findPlaces(demo: Demo): Promise<Places> {
  const api = apiClient(demo.baseUrl, demo.workspaces[0]?.apiKey ?? "");
  const [pathways, achievements] = [await api.all<Named>("/pathways"), await api.all<Named>("/achievements")];
  const idOf = (rows: Named[], name: string) => rows.find((row) => row.name === name)?.id ?? `no ${name}`;
  const one = async (query: string) => {
    const page = await api.get<{ data: { id: string; recipient: { id: string } }[] }>(`/credentials?limit=1&${query}`);
    return page.data[0];
  };
  const literacy = idOf(achievements, "Data Literacy");
  const privacy = idOf(achievements, "Privacy in Practice");
  const valid = await one(`status=issued&achievementId=${literacy}`);
  const { id: late } = await api.post<{ id: string }>("/credentials", {
    achievementId: privacy,
    recipient: { email: "late@vale.example", name: "Late Vale" },
    issuedOn: "2024-03-01",
    expiresOn: "2026-03-01",
    notify: false,
  });
  const renewed = await api.post<Named>("/achievements", { name: own("Yearly check"), duplicates: "replace" });
  const yearly = { achievementId: renewed.id, recipient: { email: "yearly@vale.example", name: "Yearly Vale" } };
  const { id: replaced } = await api.post<{ id: string }>("/credentials", { ...yearly, notify: false });
  const evidence = [{ name: "Report of the check", url: "https://example.org/report" }];
  const { id: evidenced } = await api.post<{ id: string }>("/credentials", { ...yearly, evidence, notify: false });
  const { id: group } = await api.post<{ id: string }>("/groups", { name: own("Evening class") });
  return {
    group,
    active: idOf(pathways, "Data Steward"),
    draft: idOf(pathways, "Privacy Practitioner"),
    achievement: literacy,
    recipient: valid?.recipient.id ?? "none",
    valid: valid?.id ?? "none",
    expired: late,
    suspended: (await one("status=suspended"))?.id ?? "none",
    revoked: (await one("status=revoked"))?.id ?? "none",
    replaced,
    evidenced,
    own: (await one("recipientEmail=zofia%40wisniewska.example&status=valid"))?.id ?? "none",
    drafted: (await one("status=draft"))?.id ?? "none",
  };
}
