import { createHash } from "node:crypto";
import { cached, forgetImages } from "../../platform/image-cache";
import { type BadgeFacts, badgeSvg } from "../rules/badge";
import { WIDTHS } from "../rules/picture-widths";
import type { CertificateModel } from "../rules/view-model";
import { contourSheet } from "./contour";
import { exampleSheet } from "./example";
import { openGraphSheet, type Verdict } from "./open-graph";
import { certificatePdf } from "./pdf";
import { type ProfilePicture, profileSheet } from "./profile-graph";
import { rasterise } from "./rasterise";

/** Raise it when a sheet looks different: older pictures are then never served again. */
const LOOK = 1;

/** Drawn when first asked for, never at issuing. Throws `invalid` where a name cannot be drawn rightly. */
export function renderCertificatePng(model: CertificateModel, { width }: { width: number }): Promise<Uint8Array> {
  const wide = clamp(width, 200, WIDTHS.print);
  return cached(keyOf(model, `${wide}.png`, model), async () => rasterise(await contourSheet(model), wide));
}

/** All letters are outlines: it needs no fonts, and looks the same in a browser and in a PDF. */
export async function renderCertificateSvg(model: CertificateModel): Promise<string> {
  const bytes = await cached(keyOf(model, "sheet.svg", model), async () =>
    new TextEncoder().encode(await contourSheet(model)),
  );
  return new TextDecoder().decode(bytes);
}

/** One A4 page of vectors, to print or keep. */
export function renderCertificatePdf(model: CertificateModel): Promise<Uint8Array> {
  return cached(keyOf(model, "sheet.pdf", model), async () => certificatePdf(model, await renderCertificateSvg(model)));
}

/** 1200 × 630, for previews of a shared link. */
export function renderOpenGraphPng(model: CertificateModel, verdict: Verdict): Promise<Uint8Array> {
  const make = async () => rasterise(await openGraphSheet(model, verdict), 1200);
  return cached(keyOf(model, "preview.png", [model, verdict]), make);
}

/** 1200 × 630 of a person's page. Kept on no disk: what they hide or delete is nowhere. */
export async function renderProfilePng(picture: ProfilePicture): Promise<Uint8Array> {
  return rasterise(await profileSheet(picture), 1200);
}

/** What a certificate will look like: marked as an example, and in which mode. */
export function renderExamplePng(model: CertificateModel, mode: string, { width }: { width: number }) {
  const wide = clamp(width, 200, WIDTHS.print);
  const make = async () => rasterise(await exampleSheet(model, mode), wide);
  return cached(keyOf(model, `example-${wide}.png`, [model, mode]), make);
}

/** The medal of an achievement, square; `facts.seed` is its id. */
export function renderBadgePng(facts: BadgeFacts, { width }: { width: number }): Promise<Uint8Array> {
  const wide = clamp(width, 32, 1024);
  return cached({ owner: facts.seed, key: hashed(`badge-${wide}.png`, facts) }, () => rasterise(badgeSvg(facts), wide));
}

/** For deleting and erasing: nothing drawn of this credential stays on this server. */
export function forgetCertificateImages(credentialId: string): Promise<void> {
  return forgetImages(credentialId);
}

function keyOf(model: CertificateModel, form: string, content: unknown): { owner: string; key: string } {
  return { owner: model.id, key: hashed(form, content) };
}

function hashed(form: string, content: unknown): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([LOOK, content]))
    .digest("hex");
  return `${hash.slice(0, 40)}-${form}`;
}

function clamp(width: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, width)));
}
