import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { versionInput } from "../../core/versions";

const name = lineSchema("The name", 100);
export const createGroupInput = z.strictObject({ name });
export const updateGroupInput = z.strictObject({ id: idSchema("group"), name: name.optional(), ...versionInput });
