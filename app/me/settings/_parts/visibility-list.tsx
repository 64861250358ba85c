import { EyeOff, Globe } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { List, ListRow } from "@/components/ui/panel";
import { isNew, type OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { EvidenceSwitch, ProfileSwitch, VisibilitySwitch } from "../../_parts/show-form";
import { settingsWords } from "../../words";

const words = settingsWords.who;

/** Every credential with what strangers see of it, and a switch for each of that. `profile`: there is one. */
export async function VisibilityList({
  credentials,
  profile,
}: {
  credentials: readonly OwnCredential[];
  profile: boolean;
}) {
  const locale = await localeOfReader();
  return (
    <List label={words.list}>
      {credentials.map((credential) => (
        <ListRow
          key={credential.id}
          icon={credential.visibility === "public" ? <Globe aria-hidden /> : <EyeOff aria-hidden />}
          title={
            <AppLink href={routes.myCredential(credential.id)}>
              <bdi>{credential.achievement.name}</bdi>
            </AppLink>
          }
          action={
            <div className="acts">
              {credential.evidence > 0 && <EvidenceSwitch credential={credential} />}
              {profile && credential.visibility === "public" && <ProfileSwitch credential={credential} />}
              <VisibilitySwitch credential={credential} />
            </div>
          }
        >
          <bdi>{credential.workspace.name}</bdi>
          {words.from(formatDay(credential.issuedOn, "long", locale))}
          {profile && isNew(credential) ? words.isNew : words[credential.visibility]}
        </ListRow>
      ))}
    </List>
  );
}
