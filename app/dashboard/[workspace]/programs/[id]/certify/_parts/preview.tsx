import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import type { MemberActor } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { listCertifyPreview, previewCertify } from "@/lib/programs/reads/preview-certify";
import { CERTIFY_GROUPS } from "@/lib/programs/rules/certify-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { certifyWords as words } from "../../../words/certify";
import { certifyProgramAction } from "../actions";
import { CertifyPeople } from "./certify-people";
import { certifying, certifySplit } from "./certifying";

type Props = {
  actor: MemberActor;
  slug: string;
  id: Id<"program">;
  certificationId: Id<"certification">;
  query: Record<string, string | undefined>;
};
const LIMIT = 25;

/** What the chosen certification gives, to how many and to whom, before anything is written. */
export async function Preview({ actor, slug, id, certificationId, query }: Props) {
  const to = routes.dashboard(slug);
  const show = CERTIFY_GROUPS.find((group) => group === query.show);
  const asked = { id, certificationId, show, q: query.q?.slice(0, 200), cursor: query.cursor, limit: LIMIT };
  const [preview, page, locale] = await Promise.all([
    ask(previewCertify, actor, { id, certificationId }),
    ask(listCertifyPreview, actor, asked),
    localeOfReader(),
  ]);
  const { refusal, certification, totals } = preview;
  if (refusal)
    return (
      <div className="mt-8">
        <Note tone="expired">{refusal}</Note>
      </div>
    );
  return (
    <>
      <Section title={words.question(certification.name)}>
        <div className="confirm-page">
          <ConfirmForm
            action={certifyProgramAction}
            hidden={{ workspace: slug, id, certificationId, intent: id }}
            split={certifySplit(preview)}
            consequences={certifying(preview, locale)}
            confirm={words.confirm(totals.certified)}
            cancel={<Button href={to.programResults(id)}>{words.notYet}</Button>}
          />
        </div>
      </Section>
      {totals.passed > 0 && <CertifyPeople slug={slug} preview={preview} page={page} query={query} show={show} />}
    </>
  );
}
