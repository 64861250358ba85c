import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { updateWorkspaceAction } from "../actions";
import { certificationsSwitchWords as W } from "../words";

type Props = { slug: string; enabled: boolean; mayUpdate: boolean };

/** Says what it does before it is done; whoever may not switch reads how it stands. */
export function CertificationsSwitch({ slug, enabled, mayUpdate }: Props) {
  return (
    <section className="form-section mt-8" aria-labelledby="certifications-switch">
      <header>
        <h2 id="certifications-switch">{W.title}</h2>
      </header>
      <div className="grid max-w-[560px] gap-4">
        <p>{enabled ? W.on : W.off}</p>
        {mayUpdate && (
          <>
            <p className="text-small text-ink-2">{enabled ? W.does : W.returns}</p>
            <ActionForm
              key={String(enabled)}
              action={updateWorkspaceAction}
              hidden={{ workspace: slug, certificationsEnabled: String(!enabled) }}
              done={W.switched}
              className=""
            >
              <Button type="submit">{enabled ? W.switchOff : W.switchOn}</Button>
            </ActionForm>
          </>
        )}
      </div>
    </section>
  );
}
