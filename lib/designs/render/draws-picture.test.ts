import { expect, test } from "vitest";
import { cleanLogo } from "../rules/logo";
import { drawsPicture } from "./draws-picture";
import { rasterise } from "./rasterise";

const JPEG =
  "/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAgACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAME/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AiAXZgAAAAAH/2Q==";
const jpeg = new Uint8Array(Buffer.from(JPEG, "base64"));
const png = (fill: string) =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${fill}"/></svg>`,
    64,
  );
const spoilt = (bytes: Uint8Array, from: number, to: number) =>
  bytes.map((byte, at) => (at >= from && at < to ? 7 : byte));

test("what has pixels draws, cleaned of everything else", async () => {
  expect(await drawsPicture(cleanLogo(await png("#2a617f")))).toBe(true);
  expect(await drawsPicture(cleanLogo(jpeg))).toBe(true);
});

test("a file that only looks like a picture does not: its parts are in order, its pixels are not", async () => {
  const whole = await png("#2a617f");
  const idat = Buffer.from(whole).indexOf("IDAT");
  expect(await drawsPicture(cleanLogo(spoilt(whole, idat + 4, idat + 24)))).toBe(false);
  const tables = Buffer.from(jpeg).indexOf(Buffer.from([0xff, 0xc4]));
  expect(await drawsPicture(cleanLogo(spoilt(jpeg, tables + 4, tables + 23)))).toBe(false);
});

test("nor does a picture in which there is nothing to see", async () => {
  expect(await drawsPicture(cleanLogo(await png("none")))).toBe(false);
});
