import { getDb } from "../../../db/client";
import { DomainError } from "../../core/errors";
import { newId } from "../../core/ids";
import type { Workspace } from "../../governance/rules/workspace";
import { type ApiKeyActor, authenticate, presentedKey } from "./authenticate";
import { refuseIllFormed } from "./body";
import { problem, toDomainError } from "./problem";
import { rateLimitHeaders, takeToken } from "./rate-limit";

/** As Next calls a route: the parts of the address that stand in brackets. */
export type RouteContext = { params: Promise<Record<string, string> | undefined> };
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;
export type Visit = {
  request: Request;
  requestId: string;
  actor: ApiKeyActor;
  /** As the key's look-up found it. */
  workspace: Workspace;
  params: Record<string, string>;
  query: Record<string, string>;
};

/** What every call of the API passes, whatever it does then: a name, the limit, the key; and every error as a problem. */
export function door(where: string, handle: (visit: Visit) => Promise<Response>): RouteHandler {
  return (request, context) =>
    answering(where, request, async (requestId, headers) => {
      const presented = presentedKey(request);
      const allowance = takeToken(presented.fingerprint);
      for (const [name, value] of Object.entries(rateLimitHeaders(allowance))) headers.set(name, value);
      if (!allowance.allowed) throw tooMany(allowance.retryAfterSeconds);
      const { actor, workspace } = await authenticate(getDb(), presented);
      const params = (await context.params) ?? {}; // Next has none for an address without a gap
      const query = readQuery(new URL(request.url).searchParams);
      refuseIllFormed({ ...query, ...params });
      return handle({ request, requestId, actor, workspace, params, query });
    });
}

/** Runs, and turns whatever is thrown into a problem; both carry the request's id and the headers gathered on the way. */
export async function answering(
  where: string,
  request: Request,
  handle: (requestId: string, headers: Headers) => Promise<Response>,
): Promise<Response> {
  const given = request.headers.get("x-request-id");
  const requestId = given !== null && /^[\w-]{8,80}$/.test(given) ? given : newId("request");
  const headers = new Headers({ "Cache-Control": "no-store", "X-Request-Id": requestId });
  let response: Response;
  try {
    response = await handle(requestId, headers);
  } catch (error) {
    response = problem(toDomainError(error, where, requestId), requestId);
  }
  for (const [name, value] of headers) if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

function readQuery(search: URLSearchParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of search) {
    if (Object.hasOwn(query, name))
      throw new DomainError("invalid", `${name} is given twice.`, {
        fields: [{ path: name, message: "Give this once." }],
      });
    query[name] = value;
  }
  return query;
}

function tooMany(retryAfterSeconds: number): DomainError {
  return new DomainError("rate_limited", "This key is used faster than its limit allows.", { retryAfterSeconds });
}
