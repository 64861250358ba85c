import { z } from "zod";
import { remapImportInput } from "./import-input";

const column = z.string().max(1000).optional();

/** The form has one select for each thing; “no column” is an empty one, and the family name is a second name column. */
export const remapForm = z
  .strictObject({
    id: remapImportInput.shape.id,
    issuedOn: remapImportInput.shape.issuedOn,
    mapping: z.strictObject({
      email: column,
      name: column,
      lastName: column,
      issuedOn: column,
      expiresOn: column,
    }),
  })
  .transform(({ mapping: { email, name, lastName, issuedOn, expiresOn }, ...rest }) => ({
    ...rest,
    mapping: {
      email,
      name: name && lastName ? [name, lastName] : (name ?? lastName),
      issuedOn: issuedOn ?? null,
      expiresOn: expiresOn ?? null,
    },
  }));
