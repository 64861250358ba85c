import { Archive, Check } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { said } from "@/components/ui/said";
import { loadForChange } from "../../_parts/find-achievement";
import { archiveAchievementAction } from "../../actions";
import { listWords, archiveWords as words } from "../../words";

export const metadata: Metadata = { title: words.title };

export default async function ArchivePage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { slug, achievement, issued, to } = await loadForChange(params);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: listWords.title, href: to.achievements() },
          { label: achievement.name, href: to.achievement(achievement.id) },
          { label: words.crumb },
        ]}
      />
      <PageHeader title={said(words.question(<bdi>{achievement.name}</bdi>))} />
      <div className="confirm-page">
        <ConfirmForm
          action={archiveAchievementAction}
          hidden={{ workspace: slug, id: achievement.id }}
          confirm={words.confirm}
          cancel={<Button href={to.achievement(achievement.id)}>{words.notYet}</Button>}
          consequences={[
            {
              icon: <Archive aria-hidden />,
              fact: words.nothingMore,
              line: words.nothingMoreLine,
            },
            {
              ...(issued > 0
                ? { count: issued, fact: words.stay(issued), line: words.stayLine }
                : { icon: <Check aria-hidden />, fact: words.noneIssued }),
            },
          ]}
        />
      </div>
    </>
  );
}
