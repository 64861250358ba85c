import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/form-section";
import type { FormAction } from "@/components/ui/form-state";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import type { Actor } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { formWords as words } from "../../../../words/form";

export type PartProps = {
  actor: Actor;
  workspace: { slug: string; timeZone: string };
  certification: CertificationView;
};
type Props = Omit<PartProps, "actor"> & {
  action: FormAction;
  title: string;
  lede: string;
  /** The last part goes on to publishing. */
  last?: boolean;
  children: ReactNode;
};

/** One part with its buttons: a draft goes on to the next part, or stops here; a published one is saved. */
export function PartForm({ workspace, certification, action, title, lede, last, children }: Props) {
  const { id, version, status } = certification;
  const back = routes.dashboard(workspace.slug).certification(id);
  return (
    <ActionForm
      action={action}
      hidden={{ workspace: workspace.slug, id, ifVersion: String(version) }}
      guard
      className="part-form"
    >
      <header>
        <h2>{title}</h2>
        <p>{lede}</p>
      </header>
      <div className="form">{children}</div>
      <SaveBar>
        {status === "draft" ? (
          <>
            <Button type="submit" name="intent" value="save">
              {words.draft}
            </Button>
            <Button type="submit" variant="ink" name="intent" value={last ? "publish" : "on"}>
              {last ? words.publish : words.goOn}
            </Button>
          </>
        ) : (
          <Button type="submit" variant="ink" name="intent" value="save">
            {words.save}
          </Button>
        )}
        <Button variant="quiet" href={back}>
          {words.cancel}
        </Button>
      </SaveBar>
    </ActionForm>
  );
}
