import type { Demo } from "./demo";

const TEXT: Record<string, string> = { "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#x27;": "'" };
const plain = (html: string) => html.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (each) => TEXT[each] ?? each);

/** What a browser without JavaScript does with a workspace's form, as its owner; the address to which it leads. */
export async function sendForm(
  { baseUrl, users }: Demo,
  slug: string,
  path: string,
  /** Something that only this form of the page has in it. */
  mark: string,
  fields: Record<string, string | File>,
): Promise<string> {
  const owner = users.find(({ role, workspace }) => role === "owner" && workspace === slug);
  const entered = await fetch(owner?.signInUrl ?? baseUrl, { redirect: "manual" });
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(";")[0] ?? "")
    .join("; ");
  const address = `${baseUrl}/dashboard/${slug}${path}`;
  const page = await (await fetch(address, { headers: { cookie } })).text();
  const form = page.split("<form").find((each) => each.includes(mark)) ?? "";
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name = ""] = input.match(/ name="([^"]*)"/) ?? [];
    const [, value = ""] = input.match(/ value="([^"]*)"/) ?? [];
    body.append(plain(name), plain(value));
  }
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const sent = await fetch(address, { method: "POST", body, headers: { cookie }, redirect: "manual" });
  const location = sent.headers.get("location");
  if (!location) throw new Error(`The form of ${path} led nowhere: ${sent.status}.`);
  return location;
}
