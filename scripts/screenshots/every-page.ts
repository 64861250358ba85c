import type { Browser } from "@playwright/test";
import type { Demo } from "../../tests/support/demo";
import { addressOf, OPEN, OWNERS, SIGNED_IN } from "../../tests/support/page-table";
import { findPlaces, type Places } from "../../tests/support/places";
import { inRoot, say } from "../demo/project.mjs";
import { enter, FACES, type Face, shoot } from "./camera";

const OUT = inRoot(".check", "screens");
/** `role`: of a demo user, or the address of one; null: nobody is signed in. */
type Stop = { name: string; address: string; role: string | null };

/** Every page of the application, whole, by day, by night and on a phone: to be looked at, one by one. */
export async function shootEveryPage(browser: Browser, demo: Demo): Promise<void> {
  const stops = listStops(await findPlaces(demo), demo);
  for (const face of Object.keys(FACES) as Face[]) {
    for (const role of new Set(stops.map((stop) => stop.role))) {
      const context = await enter(browser, demo, face, role);
      const page = await context.newPage();
      for (const stop of stops.filter((each) => each.role === role)) {
        await page.goto(demo.baseUrl + stop.address);
        await shoot(page, `${OUT}/${face}/${stop.name.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase()}.png`, true);
      }
      await context.close();
    }
    say(`${OUT}/${face}`);
  }
}

function listStops(places: Places, demo: Demo): Stop[] {
  const potter = demo.users.find(({ workspace }) => workspace === "kiln-and-clay")?.email ?? "owner";
  const stops = (table: typeof OPEN, role: string | null, base = "") =>
    Object.entries(table).map(([name, address]) => ({ name, address: base + addressOf(address, places), role }));
  return [
    ...stops(OPEN, null),
    ...stops(OWNERS, "owner", "/dashboard/northlight"),
    ...stops(SIGNED_IN, "recipient"),
    { name: "an empty home", address: "/dashboard/kiln-and-clay", role: potter },
    { name: "nothing here", address: "/nothing", role: null },
  ];
}
