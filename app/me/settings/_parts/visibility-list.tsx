import { EyeOff, Globe } from "lucide-react";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { List, ListRow } from "@/components/ui/panel";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import { routes } from "@/lib/routes";
import { EvidenceForm, VisibilityForm } from "../../_parts/show-form";
import { ME_WORDS } from "../../words";

/** Every credential with what strangers see of it, and one button to change that. */
export function VisibilityList({ credentials }: { credentials: readonly OwnCredential[] }) {
  return (
    <List label="Visibility of your credentials">
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
              {credential.evidence > 0 && <EvidenceForm credential={credential} size="sm" />}
              <VisibilityForm credential={credential} size="sm" />
            </div>
          }
        >
          <bdi>{credential.workspace.name}</bdi>
          {`, ${formatDay(credential.issuedOn)}. ${ME_WORDS.visibility[credential.visibility]}`}
          {credential.evidence > 0 && ` ${ME_WORDS.evidence[credential.showEvidence ? "shown" : "hidden"]}`}
        </ListRow>
      ))}
    </List>
  );
}
