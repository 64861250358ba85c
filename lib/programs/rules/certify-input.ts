import { z } from "zod";
import { idSchema } from "../../core/ids";

export const certifyInput = z.strictObject({ id: idSchema("program"), certificationId: idSchema("certification") });
