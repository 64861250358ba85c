import { CircleAlert } from "lucide-react";
import { forbidden, notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { certificationFigures } from "@/lib/certifications/reads/assignment-figures";
import { publishPreview } from "@/lib/certifications/reads/certification-form";
import type { Problem } from "@/lib/certifications/rules/publish-problems";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { loadCertification } from "../../../_parts/find-certification";
import { confirmWords as words } from "../../../words/confirmations";
import { formWords } from "../../../words/form";
import { listWords } from "../../../words/list";
import { type Asked, deleting, publishing, retiring } from "./_parts/asked-for";

type Props = { params: Promise<{ workspace: string; id: string; verb: string }> };
type Refused = { title: string; lede: string; problems: Problem[] };
const NOBODY = { upcoming: 0, in_progress: 0, completed: 0, overdue: 0, expired: 0, total: 0 };

/** What will happen, with its numbers, before it happens; or what stands in the way. */
export default async function ConfirmCertificationPage({ params }: Props) {
  const { verb } = await params;
  const { actor, workspace, certification, to } = await loadCertification(params);
  if (!can(actor, "certification.write")) forbidden();
  const { id, name } = certification;
  const answer = await answerTo(verb);
  if (!answer) notFound();
  const { title, lede } = answer;
  const back = to.certification(id);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.certifications() },
          { label: name, href: back },
          { label: "form" in answer ? answer.form.confirm : words.publish.confirm },
        ]}
      />
      <PageHeader title={title}>{lede}</PageHeader>
      {"problems" in answer ? (
        <>
          <Missing problems={answer.problems} href={(part) => to.editCertification(id, part)} />
          <div className="acts mt-5">
            <Button href={back}>{words.blocked.back}</Button>
          </div>
        </>
      ) : (
        <div className="confirm-page">
          <ConfirmForm
            {...answer.form}
            hidden={{ workspace: workspace.slug, id }}
            cancel={<Button href={back}>{words.notYet}</Button>}
          />
        </div>
      )}
    </>
  );

  async function answerTo(asked: string): Promise<Asked | Refused | null> {
    const figures = (await ask(certificationFigures, actor, { ids: [id] }))[id] ?? NOBODY;
    if (asked === "retire") return certification.status === "published" ? retiring(certification, figures) : null;
    if (asked === "delete") {
      const done = figures.completed + figures.expired;
      return certification.status === "published" || done > 0 ? null : deleting(certification, figures);
    }
    if (asked !== "publish" || certification.status !== "draft") return null;
    const { problems, recipients } = await ask(publishPreview, actor, { id });
    const blocked = { title: words.blocked.title(name), lede: words.blocked.lede, problems };
    return problems.length > 0 ? blocked : publishing(certification, recipients, to.editCertification(id, "details"));
  }
}

function Missing({ problems, href }: { problems: Problem[]; href: (part: Problem["part"]) => string }) {
  return (
    <List label={words.blocked.lede}>
      {problems.map(({ part, path, message }) => (
        <ListRow
          key={`${path} ${message}`}
          icon={<CircleAlert aria-hidden />}
          tone="expired"
          title={message}
          action={
            <Button size="sm" href={href(part)}>
              {words.blocked.mend}
            </Button>
          }
        >
          {words.blocked.inPart(formWords[part])}
        </ListRow>
      ))}
    </List>
  );
}
