import { DomainError } from "@/lib/core/errors";
import { renderProfilePng } from "@/lib/designs/render/png";
import { forgetPicture, pictureOf } from "@/lib/profiles/profile-pictures";
import { getPublicProfile } from "@/lib/profiles/reads/public-profile";
import { askPublic } from "@/lib/read";
import { noPicture, pictureAnswer, statusOfRefusal } from "../../../_parts/picture-answer";
import { profilePicture } from "../_parts/picture";
import { plainWords as words } from "../words";

type Context = { params: Promise<{ handle: string }> };

/** What a shared link looks like before anybody opens it: what its owner shows at this moment, and nothing where it is not public. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { handle } = await params;
  try {
    const picture = profilePicture(await askPublic(getPublicProfile, { handle }));
    const made = await pictureOf(handle, picture, () => renderProfilePng(picture));
    return made ? pictureAnswer(request, made, "image/png") : noPicture(404, words.missing);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    forgetPicture(handle);
    if (error.code === "unavailable" || error.code === "invalid")
      return noPicture(statusOfRefusal(error), error.message);
    return noPicture(404, words.missing);
  }
}
