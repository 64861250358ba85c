import { z } from "zod";
import type { Command } from "../command";
import { invalid } from "../core/errors";
import { idSchema } from "../core/ids";
import { cleanLine } from "../core/text";
import type { Actor } from "../governance/rules/permissions";
import { readCsv } from "../platform/csv-stream";
import { addParticipants } from "../programs/commands/add-participants";
import type { ParticipantChanges } from "../programs/commands/place-participants";
import { previewParticipants } from "../programs/reads/preview-participants";
import { type ParticipantRow, type ParticipantsPreview, participantReader } from "../programs/rules/participants-file";
import { participantList } from "../programs/rules/participants-input";
import { ask } from "../read";

const MOST_BYTES = 2 * 1024 * 1024;
const CHOOSE = "Choose a CSV file.";
const TOO_LARGE = "This file is larger than 2 MB. Split it into several.";
const FIRST_ROWS = 10;

/** First a file, to be looked at; then its good rows as text, as the preview gave them. */
const form = z.strictObject({
  id: idSchema("program"),
  file: z.file(CHOOSE).max(MOST_BYTES, TOO_LARGE).optional(),
  participants: z.string().max(MOST_BYTES).default("[]").transform(parsed).pipe(participantList),
});

/** The form of a file of participants: its good rows, added. */
export const importParticipants: Command<typeof form, ParticipantChanges> = { ...addParticipants, input: form };

/** What the file would do, before anything is written. */
export async function previewParticipantsFile(
  { id, file }: z.output<typeof form>,
  actor: Actor,
): Promise<ParticipantsPreview> {
  if (!file) throw invalid("file", CHOOSE);
  let reader: ReturnType<typeof participantReader> | null = null;
  let broken = false;
  for await (const batch of readCsv(file.stream(), { maxBytes: MOST_BYTES })) {
    reader ??= participantReader(batch.header);
    batch.records.forEach(reader.add);
    batch.errors.forEach(reader.refuse);
    broken ||= batch.broken;
  }
  if (!reader) throw invalid("file", CHOOSE);
  const { header, groupColumn, result } = reader;
  const { rows, bad, people } = await ask(previewParticipants, actor, { id, groupColumn, ...result });
  const fileName = cleanLine(file.name).slice(-200);
  const good = rows.map(({ row }) => row);
  return {
    ...{ fileName, header, bad, broken, people, valid: good.length },
    first: good.slice(0, FIRST_ROWS),
    rows: JSON.stringify(good.map(participantOf)),
  };
}

const participantOf = ({ email, name, group }: ParticipantRow) => ({
  recipient: { email, name },
  group: group ?? undefined,
});

function parsed(text: string): z.input<typeof participantList> {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
