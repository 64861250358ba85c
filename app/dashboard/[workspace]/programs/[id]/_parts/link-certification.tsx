import { Plus } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { MemberActor } from "@/lib/auth/session";
import { listCertifications } from "@/lib/certifications/reads/get-certification";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pipelineCardWords as words } from "../../words/dashboard";
import { linkCertificationAction } from "../actions";

type Props = { programId: string; actor: MemberActor; slug: string };

/** A certification for a program that has none; opens in its place, without JavaScript too. */
export async function LinkCertification({ programId, actor, slug }: Props) {
  const { data } = await ask(listCertifications, actor, { status: "published", limit: 200 });
  const linkable = data.filter(({ earnedBy }) => earnedBy === "programs");
  return (
    <details className="add-certification">
      <summary className="btn">
        <Plus aria-hidden />
        {words.add}
      </summary>
      {linkable.length === 0 ? (
        <>
          <p>{words.noneYet}</p>
          <Button href={routes.dashboard(slug).newCertification()}>{words.create}</Button>
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
            options={linkable.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={linkable.length === 1 ? linkable[0]?.id : ""}
          />
          <Button type="submit" variant="ink">
            {words.link}
          </Button>
        </ActionForm>
      )}
    </details>
  );
}
