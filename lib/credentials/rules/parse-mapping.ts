import { z } from "zod";
import { DomainError, type FieldError, invalid } from "../../core/errors";
import { cleanLine } from "../../core/text";
import {
  type ImportMapping,
  MAX_COLUMNS,
  type MappedFields,
  type NameColumns,
  proposeMapping,
  unused,
} from "./import-mapping";

const columnSchema = z.string().max(1000);
const mappingSchema = z.strictObject({
  email: columnSchema.optional(),
  name: z.union([columnSchema, z.tuple([columnSchema, columnSchema])]).optional(),
  issuedOn: columnSchema.nullish(),
  expiresOn: columnSchema.nullish(),
  attributes: z.array(columnSchema).max(MAX_COLUMNS).optional(),
});

/** What a person or the API wishes (`&mapping=`), over the proposal. `null` lets a day go; `attributes` limits them to those named. */
export function parseMapping(wish: unknown, header: readonly string[]): ImportMapping {
  const result = mappingSchema.safeParse(typeof wish === "string" ? parseJson(wish) : wish);
  if (!result.success) throw mappingError(result.error.issues.map(asField));
  const errors: FieldError[] = [];
  const column = (path: string, name: string): string => {
    const found = findColumn(header, name);
    if (found === undefined)
      errors.push({ path, message: `There is no column “${name}”. The columns are: ${header.join(", ")}.` });
    return found ?? name;
  };
  const { email, name, issuedOn, expiresOn, attributes } = result.data;
  const wished: Partial<MappedFields> = {};
  if (email !== undefined) wished.email = column("mapping.email", email);
  if (typeof name === "string") wished.name = column("mapping.name", name);
  if (Array.isArray(name)) wished.name = [column("mapping.name.0", name[0]), column("mapping.name.1", name[1])];
  if (issuedOn !== undefined) wished.issuedOn = issuedOn === null ? null : column("mapping.issuedOn", issuedOn);
  if (expiresOn !== undefined) wished.expiresOn = expiresOn === null ? null : column("mapping.expiresOn", expiresOn);
  const chosen = attributes?.map((heading, i) => column(`mapping.attributes.${i}`, heading));
  if (errors.length > 0) throw mappingError(errors);
  const fields = { ...untaken(proposeMapping(header), wished), ...wished };
  return { ...fields, attributes: chosen ?? unused(header, fields) };
}

/** The proposal without what a wish takes: a column that was wished for one thing is no longer proposed for another. */
function untaken(proposed: MappedFields, wished: Partial<MappedFields>): MappedFields {
  const taken = new Set<NameColumns | null>(Object.values(wished).flat());
  const free = <T extends NameColumns>(columns: T | null): T | null =>
    [columns].flat().some((c) => taken.has(c)) ? null : columns;
  return {
    email: free(proposed.email),
    name: free(proposed.name),
    issuedOn: free(proposed.issuedOn),
    expiresOn: free(proposed.expiresOn),
  };
}

function findColumn(header: readonly string[], wished: string): string | undefined {
  const clean = cleanLine(wished);
  return (
    header.find((heading) => heading === clean) ??
    header.find((heading) => heading.toLowerCase() === clean.toLowerCase())
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("mapping", 'The mapping must be JSON, such as {"email":"Mail","name":["First","Last"]}.');
  }
}

function asField(issue: z.core.$ZodIssue): FieldError {
  const path = ["mapping", ...issue.path].join(".");
  if (issue.code === "unrecognized_keys") return { path, message: `Unknown: ${issue.keys.join(", ")}.` };
  return { path, message: "Name a column by its heading; a name may also be a pair, first and last." };
}

function mappingError(fields: FieldError[]): DomainError {
  return new DomainError("invalid", fields[0]?.message ?? "The mapping cannot be used.", { fields });
}
