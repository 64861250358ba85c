import { crc32, deflateSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { readPublicStamp } from "../../../db/queries/public-stamp";
import { dbTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run } from "../../../tests/support/factories";
import { updateWorkspace } from "../../governance/commands/update-workspace";
import { getWorkspace } from "../../governance/reads/get-workspace";
import { ask, askPublic } from "../../read";
import { getLogo } from "../reads/get-logo";
import { setBrand } from "./set-brand";
import { removeLogo, setLogo } from "./set-logo";

/** A part of a PNG: how long, what, its bytes, and their checksum. */
function chunk(name: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
const HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SIDES = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 0]); // 64 × 64 greys
const greys = (pixel: number) =>
  Buffer.concat(Array.from({ length: 64 }, () => Buffer.from([0, ...Array<number>(64).fill(pixel)])));
const file = (pixels: Uint8Array) =>
  new File(
    [
      new Uint8Array(
        Buffer.concat([
          HEAD,
          chunk("IHDR", SIDES),
          chunk("tEXt", "taken at home"),
          chunk("IDAT", pixels),
          chunk("IEND", ""),
        ]),
      ),
    ],
    "logo.png",
  );
const picture = (pixel: number) => file(deflateSync(greys(pixel)));

dbTest("a colour is kept as wished, beside what holds; its public pages are made anew", async ({ db }) => {
  const stage = await aWorkspace(db);
  const { id } = await issue(stage, await anAchievement(stage), "ada@sample.example");
  const stamp = async () => (await readPublicStamp(db, id, stage.now))?.stamp;
  const before = await stamp();
  await run(stage, setBrand, { accent: "FFCC00" });
  expect(await ask(getWorkspace, stage.actor, {}, { db })).toMatchObject({
    accentWished: "#ffcc00",
    accentHue: 90,
    accentChroma: 150,
  });
  expect(await stamp()).not.toBe(before);
  await run(stage, setBrand, { accent: "" });
  expect(await ask(getWorkspace, stage.actor, {}, { db })).toMatchObject({
    accentWished: null,
    accentHue: 230,
    accentChroma: 80,
  });
  await expect(run(stage, setBrand, { accent: "red" })).rejects.toThrow(/no colour/);
});

dbTest("a hue by the API is one of our own colours: an earlier wish is gone", async ({ db }) => {
  const stage = await aWorkspace(db);
  await run(stage, setBrand, { accent: "#ffcc00" });
  await run(stage, updateWorkspace, { accentHue: 160 });
  expect(await ask(getWorkspace, stage.actor, {}, { db })).toMatchObject({
    accentWished: null,
    accentHue: 160,
    accentChroma: 80,
  });
});

dbTest(
  "a logo is found under its hash only, without what else the file said, until it is replaced or removed",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const { slug } = await ask(getWorkspace, stage.actor, {}, { db });
    const find = (hash: string) => askPublic(getLogo, { slug, hash }, { db });
    const { hash } = await run(stage, setLogo, { file: picture(1) });
    const logo = await find(hash);
    expect(logo?.type).toBe("image/png");
    expect(Buffer.from(logo?.bytes ?? []).toString("latin1")).not.toContain("home");
    const { hash: next } = await run(stage, setLogo, { file: picture(2) });
    expect(await find(hash)).toBeNull();
    expect(await find(next)).not.toBeNull();
    const other = await aWorkspace(db);
    const { slug: elsewhere } = await ask(getWorkspace, other.actor, {}, { db });
    expect(await askPublic(getLogo, { slug: elsewhere, hash: next }, { db })).toBeNull();
    await run(stage, removeLogo, {});
    expect((await db.execute(sql`select 1 from logos where workspace_id = ${stage.workspaceId}`)).rows).toEqual([]);
  },
);

dbTest("a file that is no picture writes nothing", async ({ db }) => {
  const stage = await aWorkspace(db);
  await expect(run(stage, setLogo, { file: new File(["<svg/>"], "logo.png") })).rejects.toThrow(/SVG/);
  expect((await db.execute(sql`select 1 from logos where workspace_id = ${stage.workspaceId}`)).rows).toEqual([]);
});

dbTest("a file whose parts are a picture's and whose pixels are not is refused with what to do", async ({ db }) => {
  const stage = await aWorkspace(db);
  const broken = file(new Uint8Array([1, 2, 3]));
  await expect(run(stage, setLogo, { file: broken })).rejects.toThrow(/can’t be drawn.*Save it anew as PNG/);
  expect((await ask(getWorkspace, stage.actor, {}, { db })).logoHash).toBeNull();
});
