import { z } from "zod";
import { ERRORS } from "../../core/errors";
import { PERMISSIONS, type Permission, SCOPES } from "../../governance/rules/permissions";
import type { Operation } from "../endpoint";
import { EXAMPLES } from "./examples";

type Json = { [key: string]: unknown };
export type RouteTable = Record<string, Record<string, unknown>>;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export type Listed = { path: string; method: (typeof METHODS)[number]; operation: Operation };

/** Every operation of a table of routes. */
export function operationsOf(routes: RouteTable): Listed[] {
  return Object.entries(routes).flatMap(([path, handlers]) =>
    METHODS.flatMap((method) => {
      const operation = operationOf(handlers[method]);
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

function operationOf(handler: unknown): Operation | null {
  return typeof handler === "function" && "operation" in handler ? (handler.operation as Operation) : null;
}

/** The OpenAPI 3.1 document, made from the same schemas that check every request. */
export function openapi(routes: RouteTable, baseUrl: string): Json {
  const schemas: Json = { Problem: problemSchema() };
  const paths: Record<string, Json> = {};
  for (const { path, method, operation } of operationsOf(routes)) {
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = toOperation(path, method, operation, schemas);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Waymark API",
      version: "1",
      description: "Issue credentials and run pathways from your own systems.",
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: `A key like wm_…, with scopes of: ${SCOPES.join(", ")}.` },
      },
      schemas,
    },
  };
}

function toOperation(path: string, method: Listed["method"], operation: Operation, schemas: Json): Json {
  const { verb, summary, status, answer, body, query, accepts, file } = operation;
  const pathNames = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const fields = fieldsOf(verb.input, schemas, ["ifVersion", ...pathNames]);
  const reads = method === "GET";
  const asked = query ? fieldsOf(query, schemas, []).properties : reads ? fields.properties : {};
  const parameters = [
    ...pathNames.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...Object.entries(asked).map(([name, schema]) => queryParameter(name, schema)),
    ...(method === "POST"
      ? [header("Idempotency-Key", "The same key and body answer the same, with nothing done twice.")]
      : []),
    ...(takesVersion(verb.input)
      ? [header("If-Match", "The ETag that you saw; 412 when somebody changed it since.")]
      : []),
  ];
  const requestSchema = accepts ? { type: "string" } : body ? toSchema(body, "input", schemas) : fields;
  const sample = EXAMPLES[`${method} ${path}`];
  const example = sample === undefined ? {} : { example: sample };
  const empty = "properties" in requestSchema && Object.keys(requestSchema.properties as Json).length === 0;
  const hasBody = !reads && method !== "DELETE" && !empty;
  return {
    operationId: `${method.toLowerCase()}${path.replace(/\W+(\w)?/g, (_, letter = "") => letter.toUpperCase())}`,
    summary,
    tags: [path.split("/")[1]],
    "x-scope": PERMISSIONS[verb.permission as Permission].scope,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: { [accepts ?? "application/json"]: { schema: requestSchema, ...example } },
          },
        }
      : {}),
    responses: {
      [status]: success(answer, file, schemas),
      default: {
        description: `A problem: ${Object.values(ERRORS)
          .map((error) => error.status)
          .join(", ")}.`,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function success(answer: z.ZodType | undefined, file: string | undefined, schemas: Json): Json {
  if (file) return { description: "The file", content: { [file]: { schema: { type: "string" } } } };
  if (!answer) return { description: "Done" };
  return {
    description: "The answer",
    content: { "application/json": { schema: toSchema(answer, "output", schemas) } },
  };
}

function fieldsOf(input: z.ZodType, schemas: Json, without: string[]) {
  const {
    properties = {},
    required = [],
    ...rest
  } = toSchema(input, "input", schemas) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const kept = Object.entries(properties).filter(([name]) => !without.includes(name));
  const needed = required.filter((name) => !without.includes(name));
  return { ...rest, properties: Object.fromEntries(kept), ...(needed.length > 0 ? { required: needed } : {}) };
}

/** A schema in place; those with a name go to the components and are referred to. */
function toSchema(schema: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const { $schema: _, $defs, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  for (const [name, inner] of Object.entries(($defs ?? {}) as Json)) schemas[name] = referring(inner);
  const { id, ...own } = json;
  if (typeof id !== "string") return referring(own) as Json;
  schemas[id] = referring(own);
  return { $ref: `#/components/schemas/${id}` };
}

function referring(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referring);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const refers = key === "$ref" && typeof inner === "string";
    return [key, refers ? inner.replace("#/$defs/", "#/components/schemas/") : referring(inner)];
  });
  return Object.fromEntries(entries.filter(([key, inner]) => !(key === "id" && typeof inner === "string")));
}

const queryParameter = (name: string, schema: Json) => ({ name, in: "query", required: false, schema });
const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
});
const takesVersion = (input: z.ZodType) => input instanceof z.ZodObject && "ifVersion" in input.shape;

function problemSchema(): Json {
  const text = { type: "string" };
  const field = { type: "object", properties: { path: text, message: text }, required: ["path", "message"] };
  return {
    type: "object",
    description: "RFC 9457",
    properties: {
      type: { type: "string", format: "uri" },
      title: text,
      status: { type: "integer" },
      detail: text,
      errors: { type: "array", items: field },
      requestId: text,
    },
    required: ["type", "title", "status", "detail"],
  };
}
