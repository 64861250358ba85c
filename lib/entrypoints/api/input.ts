import type { z } from "zod";
import { DomainError } from "../../core/errors";
import type { Read } from "../../read";
import { ifMatchVersion } from "./etag";

/** Asks on behalf of whoever was allowed to do what is being answered. */
export type Look = <S extends z.ZodType, V>(question: Read<S, V>, input: z.input<S>) => Promise<V>;
export type Parts = {
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  /** A file, where the endpoint takes one. */
  bytes: AsyncIterable<Uint8Array>;
};

/** Reads take their fields from the query; whatever changes something takes none there. */
export function checkQuery(method: string, query: Record<string, string>, params: Record<string, string>): void {
  const reads = method === "GET" || method === "HEAD";
  refuseFields(Object.keys(query).filter((name) => !reads || name === "ifVersion" || Object.hasOwn(params, name)));
}

/** A body is an object; its fields may not stand in for what the address or a header says. */
export function asFields(json: unknown, params: Record<string, string>): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new DomainError("invalid", "The body must be a JSON object.", {
      fields: [{ path: "", message: "The body must be a JSON object." }],
    });
  refuseFields(Object.keys(json).filter((key) => key === "ifVersion" || Object.hasOwn(params, key)));
  return json as Record<string, unknown>;
}

/** A body that is a list, as the field that it stands for. */
export function asList(json: unknown, field: string): Record<string, unknown> {
  if (!Array.isArray(json))
    throw new DomainError("invalid", "The body must be a JSON list.", {
      fields: [{ path: "", message: "The body must be a JSON list." }],
    });
  return { [field]: json };
}

function refuseFields(names: string[]): void {
  if (names.length === 0) return;
  const fields = names.map((path) => ({ path, message: "There is no such field." }));
  throw new DomainError("invalid", "There is no such field.", { fields });
}

/** What the verb takes, where an endpoint does not say otherwise: the fields of the body or the query, and of the address. */
export function plainInput({ params, query, body }: Parts): Record<string, unknown> {
  return { ...query, ...body, ...params };
}

/** `ifVersion` from If-Match, for verbs that take one. */
export function versionFrom(request: Request): { ifVersion?: number } {
  const ifVersion = ifMatchVersion(request.headers.get("if-match"));
  return ifVersion === undefined ? {} : { ifVersion };
}
