import type { z } from "zod";
import { type ExecuteOptions, execute } from "../command";
import { type StagedImport, stageImport } from "../credentials/commands/stage-import";
import type { Actor } from "../governance/rules/permissions";
import { type ByteSource, readCsv } from "../platform/csv-stream";

type Settings = Omit<z.input<typeof stageImport.input>, "records">;

/** The door of files: bytes as they come in, to records, to the verb that stages them. */
export function importFile(
  actor: Actor,
  settings: Settings,
  bytes: ByteSource,
  options: ExecuteOptions = {},
): Promise<StagedImport> {
  return execute(stageImport, actor, { ...settings, records: readCsv(bytes) }, options);
}
