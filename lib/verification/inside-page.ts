import type { Locale } from "../core/locale";
import { askInside, inside } from "./ask-inside";

/** A rendered page, cut where each answer's own nonce stands. */
export type InsidePage = { parts: string[]; headers: [string, string][] };

/** All of a reader that such a page may depend on: what else they send, another reader of the same kind would get. */
export type Reader = { cookie: string; locale: Locale };

const KEPT = ["content-type", "cache-control", "link"];

export const pageSize = ({ parts }: InsidePage) => parts.reduce((sum, part) => sum + part.length, 0);

/** A page that this process makes for itself, past the proxy's shortcuts. Null where it answers with an error. */
export async function renderInside(path: string, origin: string, reader: Reader): Promise<InsidePage | null> {
  const { cookie, locale } = reader;
  const answer = await askInside(path, origin, { cookie, "accept-language": locale });
  const html = await answer.text();
  if (!answer.ok) return null;
  const headers = KEPT.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value ? [[name, value]] : [];
  });
  return { parts: html.split(inside().mark), headers };
}

/** The page with a nonce of its own, and the status that Next cannot set. */
export function answerPage({ parts, headers }: InsidePage, nonce: string, status: number): Response {
  const { mark } = inside();
  return new Response(parts.join(nonce), {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value.replaceAll(mark, nonce)]),
  });
}
