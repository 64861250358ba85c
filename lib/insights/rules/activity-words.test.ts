import { expect, test } from "vitest";
import { activityWords, type Deed } from "./activity-words";

const DEED: Deed = {
  action: "credential.issue",
  actorKind: "member",
  actorName: "Ingrid",
  n: 1,
  atLeast: false,
  thing: "Cataloguing",
  person: "Zofia",
  reason: null,
};

test.each<[Partial<Deed>, string]>([
  [{}, "*Ingrid* issued *Cataloguing* to *Zofia*"],
  [{ n: 1086 }, "*Ingrid* issued *Cataloguing* to 1,086 people"],
  [{ n: 1500, atLeast: true }, "*Ingrid* issued *Cataloguing* to at least 1,500 people"],
  [{ actorKind: "api_key", actorName: "Nightly" }, "The key *Nightly* issued *Cataloguing* to *Zofia*"],
  [{ actorKind: "system", actorName: null }, "*Cataloguing* was issued to *Zofia*"],
  [{ actorName: null, n: 2 }, "*Cataloguing* was issued to 2 people"],
  [
    { action: "credential.revoke", reason: "Wrong person" },
    "*Ingrid* revoked *Cataloguing* of *Zofia*: “Wrong person”",
  ],
  [{ person: null }, "*Ingrid* issued *Cataloguing* to 1 person"],
  [{ action: "pathway.award" }, "*Zofia* completed *Cataloguing*"],
  [{ action: "pathway.award", n: 2 }, "*Zofia* and 1 other completed *Cataloguing*"],
  [{ action: "pathway.award", n: 12 }, "*Zofia* and 11 others completed *Cataloguing*"],
  [{ action: "pathway.award", n: 331, person: null }, "331 people completed *Cataloguing*"],
  [{ action: "import.issue", n: 86, thing: "a.csv", person: null }, "*a.csv* brought 86 credentials"],
  [{ action: "pathway.activate", thing: "Data Steward", person: null }, "*Ingrid* activated *Data Steward*"],
  [{ action: "pathway.create", actorName: null, thing: null }, "*something that is gone* was drafted"],
  [{ action: "credential.draft", n: 26 }, "*Ingrid* drafted *Cataloguing* for 26 people"],
])("%o", (deed, words) => {
  const parts = activityWords({ ...DEED, ...deed });
  expect(parts.map((part) => (typeof part === "string" ? part : `*${part.b}*`)).join("")).toBe(words);
});
