import type { Day } from "../core/dates";
import type { Id } from "../core/ids";
import type { Visibility } from "../credentials/rules/vocabulary";
import { env } from "../env";
import type { MailBrand } from "../governance/rules/mail-brand";
import { routes } from "../routes";
import { linkedInProfileLink } from "./rules/share-links";

type Shared = {
  id: Id<"credential">;
  visibility: Visibility;
  achievementName: string;
  issuedOn: Day;
  expiresOn: Day | null;
};

/** Where a mail about a credential leads. Pictures, files and LinkedIn only where strangers may look: a mail program is one. */
export function credentialLinks(row: Shared, workspace: MailBrand) {
  const { id, visibility, achievementName, issuedOn, expiresOn } = row;
  if (visibility === "private") return { url: env.baseUrl + routes.myCredential(id) };
  const url = env.baseUrl + routes.credential(id);
  return {
    url,
    imageUrl: `${url}/image.png?width=800`,
    pdfUrl: `${url}/certificate.pdf`,
    linkedInUrl: linkedInProfileLink(
      { id, workspace, issuedOn, expiresOn, achievement: { name: achievementName } },
      url,
    ),
  };
}
