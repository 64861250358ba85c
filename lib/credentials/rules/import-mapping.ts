import { invalid } from "../../core/errors";
import { cleanLine, isEmail } from "../../core/text";
import { endsLikeEmail, type HeadingRole, rolesOf } from "./import-headings";

export const MAX_COLUMNS = 200;
export const MAX_ATTRIBUTES = 64;
const MAX_HEADING = 100;

export type NameColumns = string | [first: string, last: string];
/** Which heading feeds which fact; every column without a task of its own becomes an attribute. */
export type ImportMapping = {
  email: string | null;
  name: NameColumns | null;
  issuedOn: string | null;
  expiresOn: string | null;
  attributes: string[];
};
export type MappedField = "email" | "name" | "issuedOn" | "expiresOn";
/** `unsure` lists what a person should look at: a weak guess, or more columns than one that fit. */
export type ProposedMapping = ImportMapping & { unsure: MappedField[] };
export type CompleteMapping = ImportMapping & { email: string; name: NameColumns };

/** The headings as they are shown and addressed; refuses empty, repeated, too many and too long ones. */
export function readHeader(cells: readonly string[]): string[] {
  const header = cells.map(cleanLine);
  if (header.length > MAX_COLUMNS) {
    throw invalid("header", `The file has ${header.length} columns. At most ${MAX_COLUMNS} can be read.`);
  }
  if (header.some(isEmail)) {
    throw invalid(
      "header",
      "The first line holds an e-mail address, not headings. Put a line such as “name,email” on top.",
    );
  }
  const seen = new Map<string, number>();
  header.forEach((heading, i) => {
    if (heading === "") throw invalid("header", `Column ${i + 1} has no heading. Name it or remove the column.`);
    if ([...heading].length > MAX_HEADING) {
      throw invalid("header", `The heading of column ${i + 1} is longer than ${MAX_HEADING} characters.`);
    }
    const first = seen.get(heading.toLowerCase());
    if (first !== undefined) {
      throw invalid(
        "header",
        `The heading “${heading}” stands over columns ${first + 1} and ${i + 1}. Each heading may stand once.`,
      );
    }
    seen.set(heading.toLowerCase(), i);
  });
  return header;
}

/** The mapping that a header suggests by itself. */
export function proposeMapping(header: readonly string[]): ProposedMapping {
  const having = (role: HeadingRole) => header.filter((heading) => rolesOf(heading).includes(role));
  const unsure = new Set<MappedField>();
  const pick = (field: MappedField, sure: string[], weak: string[] = []) => {
    const found = sure.length > 0 ? sure : weak;
    if (found.length > 1 || (sure.length === 0 && weak.length > 0)) unsure.add(field);
    return found[0] ?? null;
  };
  const email = pick("email", having("email"), header.filter(endsLikeEmail));
  const expiresOn = pick("expiresOn", having("expiresOn"));
  const dates = having("anyDate").filter((heading) => heading !== expiresOn);
  const issuedOn = pick("issuedOn", having("issuedOn"), dates);
  const name = proposeName(having, unsure);
  const fields = { email, name, issuedOn, expiresOn };
  return { ...fields, attributes: unused(header, fields), unsure: [...unsure] };
}

function proposeName(having: (role: HeadingRole) => string[], unsure: Set<MappedField>): NameColumns | null {
  const [[full, otherFull], [first], [last], [any, otherAny]] = [
    having("fullName"),
    having("firstName"),
    having("lastName"),
    having("anyName"),
  ];
  if (otherFull !== undefined) unsure.add("name");
  if (full !== undefined) return full;
  if (first !== undefined && last !== undefined && first !== last) return [first, last];
  if (any !== undefined && last !== undefined && any !== last) return [any, last];
  if (any !== undefined && first !== undefined && any !== first) return [first, any];
  if (otherAny !== undefined || any === undefined) unsure.add("name");
  return any ?? first ?? null;
}

/** A mapping that can be imported with: an address and a name, one task for each column, attributes that fit. */
export function completeMapping(mapping: ImportMapping, header: readonly string[]): CompleteMapping {
  const { email, name, attributes } = mapping;
  const columns = `The columns are: ${header.join(", ")}.`;
  if (email === null) throw invalid("mapping.email", `No column holds the e-mail address. ${columns}`);
  if (name === null) throw invalid("mapping.name", `No column holds the name. ${columns}`);
  const used = columnsOf(mapping);
  const twice = used.find((heading, i) => used.indexOf(heading) !== i);
  if (twice !== undefined) throw invalid("mapping", `The column “${twice}” cannot be used for two things.`);
  if (attributes.length > MAX_ATTRIBUTES) {
    const message = `${attributes.length} columns would become attributes. At most ${MAX_ATTRIBUTES} can; choose which, or remove columns.`;
    throw invalid("mapping.attributes", message);
  }
  return { ...mapping, email, name };
}

export type MappedFields = Pick<ImportMapping, MappedField>;

/** The headings that have a task other than being an attribute. */
export function columnsOf({ email, name, issuedOn, expiresOn }: MappedFields): string[] {
  return [email, name, issuedOn, expiresOn].flat().filter((heading) => heading !== null);
}

export function unused(header: readonly string[], fields: MappedFields): string[] {
  const used = new Set(columnsOf(fields));
  return header.filter((heading) => !used.has(heading));
}
