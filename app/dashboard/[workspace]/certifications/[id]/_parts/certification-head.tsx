import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import type { Problem } from "@/lib/certifications/rules/publish-problems";
import { routes } from "@/lib/routes";
import { listWords } from "../../words/list";
import { pageWords as words } from "../../words/pages";

type Props = {
  certification: CertificationView;
  slug: string;
  mayWrite: boolean;
  /** Of a draft: what keeps it from being published. */
  problems: readonly Problem[];
  /** Nobody completed it: a retired one can go. */
  mayDelete: boolean;
};

/** Name, state, what can be done, and the one thing worth knowing about where it stands. */
export function CertificationHead({ certification, slug, mayWrite, problems, mayDelete }: Props) {
  const { id, name, status, description } = certification;
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.certifications() }, { label: name }]} />
      <PageHeader
        title={<bdi>{name}</bdi>}
        badge={<Badge status={status} />}
        actions={
          mayWrite && (
            <>
              {status !== "published" && mayDelete && (
                <Button variant="quiet" href={to.confirmCertification(id, "delete")}>
                  {words.delete}
                </Button>
              )}
              {status === "published" && (
                <Button variant="quiet" href={to.confirmCertification(id, "retire")}>
                  {words.retire}
                </Button>
              )}
              {status !== "retired" && <Button href={to.editCertification(id)}>{words.edit}</Button>}
              {status === "draft" && (
                <Button variant="ink" href={to.confirmCertification(id, "publish")}>
                  {words.publish}
                </Button>
              )}
            </>
          )
        }
      >
        {description}
      </PageHeader>
      <Standing
        certification={certification}
        problems={problems}
        href={mayWrite ? to.editCertification(id, problems[0]?.part) : null}
      />
    </>
  );
}

type StandingProps = { certification: CertificationView; problems: readonly Problem[]; href: string | null };

function Standing({ certification: { status, invisible }, problems, href }: StandingProps) {
  if (status === "retired") return <Note tone="neutral">{words.retired}</Note>;
  if (status === "published") return invisible ? <Note tone="neutral">{words.invisible}</Note> : null;
  if (problems.length === 0) return <Note tone="draft">{words.draft}</Note>;
  return (
    <Note
      tone="draft"
      action={
        href && (
          <Button size="sm" href={href}>
            {words.seeMissing}
          </Button>
        )
      }
    >
      {words.missing(problems.length)}
    </Note>
  );
}
