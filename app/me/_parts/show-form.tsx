import { showAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";

type Shown = Pick<OwnCredential, "id" | "visibility" | "achievement">;

/** One button: private or public. It says whose credential it changes to those who hear the page. */
export function VisibilityForm({ credential, size }: { credential: Shown; size?: "sm" | "md" }) {
  const to = credential.visibility === "public" ? "private" : "public";
  return (
    <ActionForm
      action={showAction}
      className=""
      hidden={{ "ids[]": [credential.id], visibility: to }}
      done={to === "private" ? "Only you see it now." : "Everybody with the link sees it now."}
    >
      <Button type="submit" size={size}>
        {to === "private" ? "Make private" : "Make public"}
        <span className="sr"> {credential.achievement.name}</span>
      </Button>
    </ActionForm>
  );
}

export function EvidenceForm({
  credential,
  size,
}: {
  credential: Shown & Pick<OwnCredential, "showEvidence">;
  size?: "sm" | "md";
}) {
  const { showEvidence, achievement, id } = credential;
  return (
    <ActionForm
      action={showAction}
      className=""
      hidden={{ "ids[]": [id], showEvidence: showEvidence ? "off" : "on" }}
      done={showEvidence ? "The evidence is not shown any more." : "The evidence is shown now."}
    >
      <Button type="submit" size={size}>
        {showEvidence ? "Hide evidence" : "Show evidence"}
        <span className="sr"> {achievement.name}</span>
      </Button>
    </ActionForm>
  );
}
