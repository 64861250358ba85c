import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sampleFacts } from "../rules/sample-facts";
import { certificateModel } from "../rules/view-model";
import {
  forgetCertificateImages,
  renderBadgePng,
  renderCertificatePng,
  renderCertificateSvg,
  renderOpenGraphPng,
} from "./png";
import { rasterise } from "./rasterise";

const MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-png-"));
  vi.stubEnv("WAYMARK_DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const model = (over = {}) => certificateModel({ ...sampleFacts, ...over });
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("renderCertificatePng", () => {
  it("is a PNG of the width asked for, in A4's shape", async () => {
    const png = await renderCertificatePng(model(), { width: 800 });
    expect([...png.subarray(0, 8)]).toEqual(MAGIC);
    expect(sizeOf(png)).toEqual({ width: 800, height: 566 });
  });

  it("draws no wider than a print needs", async () => {
    expect(sizeOf(await renderCertificatePng(model(), { width: 90_000 })).width).toBe(3508);
  });

  it("serves the same picture again without drawing it", async () => {
    const first = await renderCertificatePng(model({ recipientName: "Ann" }), { width: 400 });
    expect(await renderCertificatePng(model({ recipientName: "Ann" }), { width: 400 })).toBe(first);
  });

  it("draws a corrected name anew", async () => {
    const wrong = await renderCertificatePng(model({ recipientName: "Ane" }), { width: 400 });
    const right = await renderCertificatePng(model({ recipientName: "Anne" }), { width: 400 });
    expect(Buffer.compare(wrong, right)).not.toBe(0);
  });

  it("leaves nothing on disk of a credential that is forgotten", async () => {
    const credentialId = "cred_forgotten";
    await renderCertificatePng(model({ credentialId }), { width: 400 });
    await renderCertificateSvg(model({ credentialId }));
    const cache = join(folder, "files", "cache");
    expect(await readdir(join(cache, credentialId))).toHaveLength(2);
    await forgetCertificateImages(credentialId);
    expect(await readdir(cache)).not.toContain(credentialId);
  });
});

describe("renderOpenGraphPng", () => {
  it("is 1200 × 630, and differs by verdict", async () => {
    const valid = await renderOpenGraphPng(model(), { state: "valid", text: "Valid" });
    const revoked = await renderOpenGraphPng(model(), { state: "revoked", text: "Revoked" });
    expect(sizeOf(valid)).toEqual({ width: 1200, height: 630 });
    expect(Buffer.compare(valid, revoked)).not.toBe(0);
  });
});

describe("renderBadgePng", () => {
  it("is square", async () => {
    const png = await renderBadgePng({ seed: "ach_1", type: "Course", level: null, accentHue: 40 }, { width: 256 });
    expect(sizeOf(png)).toEqual({ width: 256, height: 256 });
  });
});

describe("rasterise", () => {
  it("refuses what is no picture, and draws the next one", async () => {
    const [bad, good] = await Promise.allSettled([
      rasterise("<svg", 100),
      rasterise('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>', 100),
    ]);
    expect(bad).toMatchObject({ status: "rejected", reason: { code: "unavailable" } });
    expect(good.status === "fulfilled" && sizeOf(good.value)).toEqual({ width: 100, height: 50 });
  });

  it("leaves the main thread free while it draws", async () => {
    const svg = await renderCertificateSvg(model());
    let turns = 0;
    const ticking = setInterval(() => turns++, 2);
    await rasterise(svg, 2400);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
  });
});
