import { resolveTxt } from "node:dns/promises";
import { holdsProof, proofAddress } from "../governance/rules/website";
import { type FetchOptions, FetchRefused, fetchText } from "./fetch-text";

/** Who answers for names and sites: tests have no internet. */
type World = { txt?: (name: string) => Promise<string[][]>; file?: FetchOptions };

/** Looks where an issuer may have put the proof: the file first, then the DNS. Says in plain words why it is not there. */
export async function findProof(
  website: string,
  proof: string,
  world: World = {},
): Promise<{ found: boolean; why: string }> {
  const file = await inFile(proofAddress(website), proof, world.file);
  if (file.found) return file;
  const names = new URL(website).hostname;
  for (const name of new Set([names, names.replace(/^www\./, "")]))
    if (await inDns(name, proof, world.txt ?? resolveTxt)) return { found: true, why: "" };
  return file;
}

async function inFile(
  address: string,
  proof: string,
  options?: FetchOptions,
): Promise<{ found: boolean; why: string }> {
  try {
    const { status, text } = await fetchText(address, options);
    if (status !== 200) return { found: false, why: `The file answers with ${status}, and no TXT record says it.` };
    if (holdsProof(text, proof)) return { found: true, why: "" };
    return { found: false, why: "The file is there, but that line is not in it." };
  } catch (error) {
    if (error instanceof FetchRefused) return { found: false, why: `${error.message} No TXT record says it either.` };
    throw error;
  }
}

async function inDns(name: string, proof: string, txt: (name: string) => Promise<string[][]>): Promise<boolean> {
  const records = await txt(name).catch(() => []); // no records and no answer: no proof
  return records.some((parts) => parts.join("").trim() === proof);
}
