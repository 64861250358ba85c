import { z } from "zod";
import { type Db, getDb } from "../../db/client";
import { authorise, type Command, execute } from "../command";
import type { Actor } from "../governance/rules/permissions";
import { ask, type Read } from "../read";
import { kickRelay } from "../relay";
import { answering, door, type RouteHandler, type Visit } from "./api/door";
import { idempotencyKey, once } from "./api/idempotency";
import { readIncoming } from "./api/incoming";
import { type Look, type Parts, plainInput, versionFrom } from "./api/input";
import { notAllowedProblem, respond, respondWithFile } from "./api/respond";

export type Verb = Command<z.ZodType, unknown> | Read<z.ZodType, unknown>;
type Options<V, A extends z.ZodType> = {
  /** What it does, in one line: for the OpenAPI document. */
  summary: string;
  /** The shape of the answer; without one: 204. */
  answer?: A;
  status?: 200 | 201 | 202;
  /** Where the status follows from what was done. */
  statusOf?: (value: V) => 200 | 202;
  /** The query, where what it says is not simply the fields of the verb's input. */
  query?: z.ZodType;
  /** The type of the file that is taken instead of JSON. */
  accepts?: string;
  /** The body, where it is not simply the fields of the verb's input. */
  body?: z.ZodType;
  /** The body is a list: the field of the verb's input that it stands for. */
  list?: string;
  input?: (parts: Parts) => unknown;
  show?: (value: V, look: Look, parts: Parts) => z.input<A> | Promise<z.input<A>>;
  /** The address of the collection that what is created belongs to, where it is not this one. */
  createdIn?: string;
  /** The value is a file's lines. */
  file?: { name: (parts: Parts) => string; type: string };
};
export type Operation = {
  verb: Verb;
  summary: string;
  status: number;
  answer?: z.ZodType;
  body?: z.ZodType;
  query?: z.ZodType;
  accepts?: string;
  file?: string;
};
export type Endpoint = RouteHandler & { operation: Operation };

/** The door of programs: one method of one address, made from a verb. */
export function endpoint<S extends z.ZodType, V, A extends z.ZodType>(
  verb: Command<S, V> | Read<S, V>,
  options: Options<V, A>,
): Endpoint {
  const { summary, answer, body, query, accepts, file } = options;
  const status = options.status ?? (answer || file ? 200 : 204);
  const handler = door(verb.kind === "command" ? verb.name : verb.permission, async (visit) => {
    authorise(visit.actor, verb.permission);
    const { request, actor } = visit;
    const { parts, fingerprint } = await readIncoming(visit, options);
    const run = async (db: Db) => {
      const value = await perform(db, verb, options, visit, parts);
      return answerWith(db, value, options, options.statusOf?.(value) ?? status, visit, parts);
    };
    const key = idempotencyKey(request);
    if (key === null) return run(getDb());
    const response = await once(getDb(), { workspaceId: actor.workspaceId, key, fingerprint }, run);
    kickRelay(); // what the verb told it came before the commit
    return response;
  });
  const told = { summary, status, answer, body, query, accepts, file: file?.type };
  const operation: Operation = { verb: verb as unknown as Verb, ...told };
  return Object.assign(handler, { operation });
}

function perform<S extends z.ZodType, V, A extends z.ZodType>(
  db: Db,
  verb: Command<S, V> | Read<S, V>,
  options: Options<V, A>,
  { request, actor, workspace, requestId }: Visit,
  parts: Parts,
): Promise<V> {
  const given = options.input ? options.input(parts) : plainInput(parts);
  if (verb.kind === "read") return ask(verb, actor, given as z.input<S>, { db, workspace });
  const seen = takesVersion(verb.input) ? versionFrom(request) : {};
  return execute(verb, actor, { ...(given as object), ...seen } as z.input<S>, { db, workspace, requestId });
}

async function answerWith<V, A extends z.ZodType>(
  db: Db,
  value: V,
  { answer, show, createdIn, file }: Options<V, A>,
  status: number,
  { request, actor, workspace }: Visit,
  parts: Parts,
): Promise<Response> {
  if (file) return respondWithFile(value as AsyncIterable<string>, file.name(parts), file.type);
  if (!answer) return new Response(null, { status });
  const asker: Actor = { kind: "system", job: "api", workspaceId: actor.workspaceId };
  const look: Look = (question, input) => ask(question, asker, input, { db, workspace });
  const body = show ? await show(value, look, parts) : value;
  const id = status === 201 && typeof body === "object" && body !== null && "id" in body ? body.id : null;
  const location = id === null ? undefined : `${createdIn ?? new URL(request.url).pathname}/${id}`;
  return respond(request, { body, status, location });
}

function takesVersion(input: z.ZodType): boolean {
  return input instanceof z.ZodObject && "ifVersion" in input.shape;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** What an address answers to the methods that it does not take; `allowed` are those that it does. */
export function notAllowed(...allowed: (typeof METHODS)[number][]): Record<(typeof METHODS)[number], RouteHandler> {
  const refuse: RouteHandler = async (request) => {
    const response = await answering("api", request, async () => {
      throw notAllowedProblem(allowed, request.method);
    });
    response.headers.set("Allow", allowed.join(", "));
    return response;
  };
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}
