import { showAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { SwitchButton } from "@/components/ui/switch-button";
import type { OwnCredential } from "@/lib/profiles/rules/own-credential";
import { showWords } from "../words";

type Props = { credential: OwnCredential };

/** Public or private, at once. Those who hear the page are told whose credential each switch is. */
export function VisibilitySwitch({ credential: { id, visibility, achievement } }: Props) {
  const open = visibility === "public";
  return (
    <ActionForm
      action={showAction}
      className=""
      hidden={{ "ids[]": [id], visibility: open ? "private" : "public" }}
      done={open ? showWords.makePrivateDone : showWords.makePublicDone}
    >
      <SwitchButton on={open} label={showWords.public} about={achievement.name} />
    </ActionForm>
  );
}

export function EvidenceSwitch({ credential: { id, showEvidence, achievement } }: Props) {
  return (
    <ActionForm
      action={showAction}
      className=""
      hidden={{ "ids[]": [id], showEvidence: showEvidence ? "off" : "on" }}
      done={showEvidence ? showWords.evidenceOff : showWords.evidenceOn}
    >
      <SwitchButton on={showEvidence} label={showWords.evidence} about={achievement.name} />
    </ActionForm>
  );
}

/** What nobody decided yet is not there. */
export function ProfileSwitch({ credential: { id, onProfile, achievement } }: Props) {
  const on = onProfile === true;
  return (
    <ActionForm
      action={showAction}
      className=""
      hidden={{ "ids[]": [id], onProfile: on ? "off" : "on" }}
      done={on ? showWords.profileOff : showWords.profileOn}
    >
      <SwitchButton on={on} label={showWords.profile} about={achievement.name} />
    </ActionForm>
  );
}
