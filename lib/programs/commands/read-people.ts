import { findPeople, holdParticipants } from "../../../db/queries/program-participants";
import { findRecipientsByKey } from "../../../db/queries/recipients";
import type { CommandContext } from "../../command";
import { invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { emailKey } from "../../core/text";

type Who = { recipientEmail?: string; recipientId?: Id<"recipient"> };

/** The items with whom each is about: people who are in the program now, held until commit. `pathOf` names an item's field. */
export async function readPeople<T extends Who>(
  { tx, workspace }: CommandContext,
  programId: Id<"program">,
  items: readonly T[],
  pathOf: (at: number, field: string) => string,
): Promise<(T & { recipientId: Id<"recipient"> })[]> {
  const keys = items.flatMap(({ recipientEmail }) => (recipientEmail ? emailKey(recipientEmail) : []));
  const byKey = await findRecipientsByKey(tx, workspace.id, [...new Set(keys)]);
  const asked = items.flatMap(({ recipientId }) => recipientId ?? []);
  const byId = await findPeople(tx, workspace.id, [...new Set(asked)]);
  const refuse = (at: number, { recipientEmail }: Who, why: string) =>
    invalid(
      pathOf(at, recipientEmail === undefined ? "recipientId" : "recipientEmail"),
      `${recipientEmail ?? "This person"} ${why}`,
    );
  const found = items.map((item, at) => {
    const { recipientEmail, recipientId: given } = item;
    const recipientId = recipientEmail ? byKey.get(emailKey(recipientEmail))?.id : given && byId.get(given);
    if (!recipientId) throw refuse(at, item, "is no recipient of this workspace.");
    return { ...item, recipientId };
  });
  const here = await holdParticipants(tx, workspace.id, programId, [...new Set(found.map((one) => one.recipientId))]);
  found.forEach((item, at) => {
    if (!here.has(item.recipientId)) throw refuse(at, item, "is not in this program.");
  });
  return found;
}
