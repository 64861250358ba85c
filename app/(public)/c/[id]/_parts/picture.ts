import { DomainError } from "@/lib/core/errors";
import { type Verdict, verdictOf } from "@/lib/verification/rules/verdict";
import { noPicture, pictureAnswer, statusOfRefusal } from "../../../_parts/picture-answer";
import { plainWords } from "../words";
import { findCredential, type Shown } from "./find-credential";

type Draw = (shown: Shown, verdict: Verdict) => Promise<Uint8Array>;

/**
 * A picture of a credential as it is now. Kept by nobody without asking again: a withdrawal shows at once. What is drawn is
 * kept on our side.
 */
export async function picture(
  request: Request,
  params: Promise<{ id: string }>,
  draw: Draw,
  type = "image/png",
  find: (id: string) => Promise<Shown | "gone" | null> = findCredential,
): Promise<Response> {
  const found = await find((await params).id);
  if (found === null) return noPicture(404, plainWords.missing);
  if (found === "gone") return noPicture(410, plainWords.gone);
  try {
    const bytes = await draw(found, verdictOf(found.credential));
    return pictureAnswer(request, bytes, type);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return noPicture(statusOfRefusal(error), error.message);
  }
}

/** For pictures of the sheet itself: none of one that was withdrawn. */
export function refuseWithheld(draw: (shown: Shown) => Promise<Uint8Array>): Draw {
  return (shown, { sheet, sentence, word }) => {
    if (sheet === "withheld") throw new DomainError("gone", sentence ?? word);
    return draw(shown);
  };
}
