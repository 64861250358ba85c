import { env } from "../../env";
import type { RouteHandler } from "./door";
import { openapi, type RouteTable } from "./openapi";

/** Answers with the OpenAPI document of a table of routes; needs no key. */
export function documentRoutes(routes: RouteTable): RouteHandler {
  let text: string | undefined;
  return async () => {
    text ??= JSON.stringify(openapi(routes, env.baseUrl), null, 2);
    return new Response(text, { headers: { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" } });
  };
}
