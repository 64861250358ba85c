import { resolveTxt } from "node:dns/promises";
import { holdsProof, proofAddress } from "../governance/rules/website";
import { FetchRefused, fetchText } from "./fetch-text";

/** Looks where an issuer may have put the proof: the file first, then the DNS. Says in plain words why it is not there. */
export async function findProof(website: string, proof: string): Promise<{ found: boolean; why: string }> {
  const file = await inFile(proofAddress(website), proof);
  if (file.found) return file;
  const names = new URL(website).hostname;
  for (const name of [names, names.replace(/^www\./, "")])
    if (await inDns(name, proof)) return { found: true, why: "" };
  return file;
}

async function inFile(address: string, proof: string): Promise<{ found: boolean; why: string }> {
  try {
    const { status, text } = await fetchText(address);
    if (status !== 200) return { found: false, why: `The file answers with ${status}, and no TXT record says it.` };
    if (holdsProof(text, proof)) return { found: true, why: "" };
    return { found: false, why: "The file is there, but that line is not in it." };
  } catch (error) {
    if (error instanceof FetchRefused) return { found: false, why: `${error.message} No TXT record says it either.` };
    throw error;
  }
}

async function inDns(name: string, proof: string): Promise<boolean> {
  const records = await resolveTxt(name).catch(() => []); // no records and no answer: no proof
  return records.some((parts) => parts.join("").trim() === proof);
}
