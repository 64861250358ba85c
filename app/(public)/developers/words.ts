import type { ReactNode } from "react";

/** What the page for developers says. Names of the API stand between as code. */
export const developersWords = {
  pageTitle: "API for developers",
  title: "The API",
  lede: "Issue credentials, keep recipients and run pathways from your own systems. Whatever a person can do on the dashboard’s screens goes through the same rules here.",
  onThisPage: "On this page",
  operation: (summary: string, scope: ReactNode, status: number) => [
    `${summary}. Scope `,
    scope,
    `, answers ${status}.`,
  ],
};

type Code = (name: string) => ReactNode;

export const beginWords = {
  title: "Begin",
  help: "With a key of your workspace.",
  keys: "An owner or admin makes keys under Settings, API keys. A key belongs to one workspace, may do what its scopes say, and is shown once. Send it with every request, as JSON over HTTPS.",
  firstRequest: "first request",
  names: (code: Code, openapi: ReactNode) => [
    "Names that end in ",
    code("On"),
    " are days in the workspace’s time zone, like ",
    code("2026-03-01"),
    ". Names that end in ",
    code("At"),
    " are instants in UTC. For programs that write clients, the same as on this page stands in ",
    openapi,
    ".",
  ],
};

export const listWords = {
  title: "Lists",
  text: (code: Code) => [
    "Every list answers ",
    code("{ data, nextCursor }"),
    ". Ask for up to 200 with ",
    code("limit"),
    ", and for what comes next by sending ",
    code("nextCursor"),
    " as ",
    code("cursor"),
    ", until it is null.",
  ],
};

export const againWords = {
  title: "Send again, safely",
  text: (code: Code) => [
    "Give each POST an ",
    code("Idempotency-Key"),
    " of your own. Where a line breaks, send the same request again: it is answered as before, and nothing is done twice. Another body under the same key is refused with 409. Answers are kept for a day; refusals are not kept.",
  ],
};

export const severalWords = {
  title: "Changes by several",
  text: (code: Code) => [
    "PATCH changes the fields that you send and leaves the others. An answer carries an ",
    code("ETag"),
    ". Send it back as ",
    code("If-Match"),
    ", and a change that somebody else made in between is not overwritten: you get 412. Without it the last one wins.",
  ],
};

export const limitWords = {
  title: "Limits",
  text: (code: Code) => [
    "A key may send 300 requests at once and 100 a second after that, unless this installation says otherwise. ",
    code("RateLimit"),
    " and ",
    code("RateLimit-Policy"),
    " tell how much is left. After 429, wait for ",
    code("Retry-After"),
    " seconds. Bodies have at most 5 MB, files 50 MB.",
  ],
};

export const errorWords = {
  title: "Errors",
  help: "Problems as RFC 9457 describes them; 422 names every field that needs attention.",
};
