import { showAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { isNew, type OwnCredential } from "@/lib/profiles/rules/own-credential";
import { meWords } from "../words";

/** What came since the profile was made: it stands there once its holder says so, and never before they saw it. */
export function NewOnes({ credentials }: { credentials: readonly OwnCredential[] }) {
  const ids = credentials.filter(isNew).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Note
      action={
        <div className="acts">
          <ActionForm
            action={showAction}
            className=""
            hidden={{ "ids[]": ids, onProfile: "on" }}
            done={meWords.putOnDone}
          >
            <Button type="submit">{meWords.putOn(ids.length)}</Button>
          </ActionForm>
          <ActionForm
            action={showAction}
            className=""
            hidden={{ "ids[]": ids, onProfile: "off" }}
            done={meWords.leaveOffDone}
          >
            <Button type="submit" variant="quiet">
              {meWords.leaveOff}
            </Button>
          </ActionForm>
        </div>
      }
    >
      {meWords.newOnes(ids.length)} {meWords.newOnesWhy}
    </Note>
  );
}
