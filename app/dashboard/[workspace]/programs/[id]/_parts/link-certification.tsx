import { Plus } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { MemberActor } from "@/lib/auth/session";
import { listCertifications } from "@/lib/certifications/reads/get-certification";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { optionOf } from "../../_parts/certification-option";
import { pipelineCardWords as words } from "../../words/dashboard";
import { linkCertificationAction } from "../actions";

type Props = { programId: string; actor: MemberActor; slug: string };

/** A certification for a program that has none; opens in its place, without JavaScript too. */
export async function LinkCertification({ programId, actor, slug }: Props) {
  const { data } = await ask(listCertifications, actor, { status: "published", limit: 200 });
  const linkable = data.filter(({ earnedBy }) => earnedBy === "programs");
  const to = routes.dashboard(slug);
  const only = linkable.length === 1 ? linkable[0] : undefined;
  return (
    <details className="add-certification">
      <summary className="btn">
        <Plus aria-hidden />
        {words.add}
      </summary>
      {linkable.length === 0 ? (
        <>
          <p>{words.noneYet}</p>
          <Button href={to.newCertification()}>{words.create}</Button>
        </>
      ) : (
        <ActionForm
          action={linkCertificationAction}
          hidden={{ workspace: slug, id: programId }}
          done={words.linked}
          className=""
        >
          <Select
            name="certificationId"
            label={words.choose}
            placeholder={words.placeholder}
            help={words.hint}
            options={linkable.map((each) => ({ value: each.id, label: optionOf(each) }))}
            defaultValue={only?.id ?? ""}
          />
          <p className="help">
            <AppLink className="link" href={only ? to.certification(only.id) : to.certifications()}>
              {only ? words.settings : words.allSettings}
            </AppLink>
          </p>
          <Button type="submit" variant="ink">
            {words.link}
          </Button>
        </ActionForm>
      )}
    </details>
  );
}
