import type { Browser } from "@playwright/test";
import { apiClient } from "../../tests/support/api-client";
import type { Demo } from "../../tests/support/demo";
import { inRoot, say } from "../demo/project.mjs";
import { enter, type Face, shoot } from "./camera";

const MAX_KB = 250;
type Named = { id: string; name: string; status: string; completionAchievementId: string };

/** The README's pictures, from a demo in which nothing has been activated yet. */
export async function shootForReadme(browser: Browser, demo: Demo): Promise<void> {
  const [workspace] = demo.workspaces;
  if (!workspace) throw new Error("The demo has no workspace.");
  const api = apiClient(demo.baseUrl, workspace.apiKey);
  const pathways = await api.all<Named>("/pathways");
  const active = pathways.find(({ name }) => name === "Data Steward");
  const draft = pathways.find(({ status }) => status === "draft");
  if (!active || !draft) throw new Error("This demo has been used. Start one with fresh data: set WAYMARK_DATA_DIR.");
  const query = `/credentials?achievementId=${active.completionAchievementId}&status=issued&limit=1`;
  const [credential] = (await api.get<{ data: { id: string }[] }>(query)).data;
  const dashboard = `/dashboard/${workspace.slug}`;
  const pictures: [string, Face, string, string | null][] = [
    ["home", "light", dashboard, "owner"],
    ["pathway", "light", `${dashboard}/pathways/${active.id}`, "owner"],
    ["pathway-dark", "dark", `${dashboard}/pathways/${active.id}`, "owner"],
    ["activation", "light", `${dashboard}/pathways/${draft.id}`, "owner"],
    ["credentials", "light", `${dashboard}/credentials?q=ia`, "owner"],
    ["credential-page", "light", `/c/${credential?.id}`, null],
    ["portal", "light", `/i/${workspace.slug}`, null],
    ["recipient", "light", "/me", "recipient"],
  ];
  for (const [name, face, address, role] of pictures) {
    const context = await enter(browser, demo, face, role);
    const page = await context.newPage();
    await page.goto(demo.baseUrl + address);
    if (name === "activation") {
      await page.getByRole("link", { name: "Activate", exact: true }).click();
      await page.getByRole("dialog").waitFor();
    }
    const kb = await shoot(page, inRoot("docs/images", `${name}.png`), false);
    say(`docs/images/${name}.png, ${kb} kB`);
    if (kb > MAX_KB) throw new Error(`${name}.png has more than ${MAX_KB} kB.`);
    await context.close();
  }
}
