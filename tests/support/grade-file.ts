import type { Demo } from "./demo";

const TEXT: Record<string, string> = { "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#x27;": "'" };
const plain = (html: string) => html.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (each) => TEXT[each] ?? each);

/** Reads a file of grades in by the form, as a browser without JavaScript does, and leaves it there to be looked at. */
export async function stageGradeFile({ baseUrl, users }: Demo, slug: string, course: string, csv: string) {
  const owner = users.find(({ role, workspace }) => role === "owner" && workspace === slug);
  const entered = await fetch(owner?.signInUrl ?? baseUrl, { redirect: "manual" });
  const cookie = entered.headers.getSetCookie().map((each) => each.split(";")[0] ?? "");
  const address = `${baseUrl}/dashboard/${slug}/courses/${course}/import`;
  const page = await (await fetch(address, { headers: { cookie: cookie.join("; ") } })).text();
  const form = page.split("<form").find((each) => each.includes('type="file"')) ?? "";
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name = ""] = input.match(/ name="([^"]*)"/) ?? [];
    const [, value = ""] = input.match(/ value="([^"]*)"/) ?? [];
    body.append(plain(name), plain(value));
  }
  body.append("file", new File([csv], "grades.csv", { type: "text/csv" }));
  const sent = await fetch(address, {
    method: "POST",
    body,
    headers: { cookie: cookie.join("; ") },
    redirect: "manual",
  });
  const file = sent.headers.get("location")?.match(/\/import\/(imp_[0-9a-f]+)/)?.[1];
  if (!file) throw new Error(`The file of grades was not read: ${sent.status}.`);
  return file;
}
