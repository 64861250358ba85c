import { Markdown } from "@/components/public/markdown";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { Facts } from "@/components/ui/facts";
import { count, formatNumber } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { countHolders } from "@/lib/credentials/reads/count-holders";
import { listAchievementVersions } from "@/lib/credentials/reads/list-achievement-versions";
import { DUPLICATE_WORDS, LEVEL_WORDS, TYPE_WORDS, validityWords } from "@/lib/credentials/rules/achievement-words";
import { can } from "@/lib/governance/rules/permissions";
import { pathwaysWith } from "@/lib/pathways/reads/pathways-with";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { findAchievementPage } from "../_parts/find-achievement";
import { publishAchievementAction } from "../actions";
import { Serves } from "./_parts/serves";

type Props = { params: Promise<{ workspace: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  return { title: (await findAchievementPage(actor, id)).name };
}

export default async function AchievementPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireMember(slug);
  const achievement = await findAchievementPage(actor, id);
  const [holders, versions, serves] = await Promise.all([
    ask(countHolders, actor, { ids: [achievement.id] }),
    ask(listAchievementVersions, actor, { id: achievement.id }),
    ask(pathwaysWith, actor, { achievementId: achievement.id }),
  ]);
  const to = routes.dashboard(slug);
  const issued = holders.get(achievement.id) ?? 0;
  const mayWrite = can(actor, "achievement.write");
  const open = achievement.status === "published";
  const publish = (words: string) => (
    <ActionForm action={publishAchievementAction} hidden={{ workspace: slug, id: achievement.id }} className="contents">
      <Button type="submit" variant="ink">
        {words}
      </Button>
    </ActionForm>
  );
  return (
    <>
      <Breadcrumbs items={[{ label: "Achievements", href: to.achievements() }, { label: achievement.name }]} />
      <PageHeader
        title={<bdi>{achievement.name}</bdi>}
        badge={<Badge status={achievement.status} />}
        actions={
          <>
            {mayWrite && open && (
              <Button variant="quiet" href={to.archiveAchievement(achievement.id)}>
                Archive
              </Button>
            )}
            {mayWrite && <Button href={to.editAchievement(achievement.id)}>Edit</Button>}
            {mayWrite && !open && publish(achievement.status === "draft" ? "Publish" : "Publish again")}
            {can(actor, "credential.issue") && open && (
              <Button variant="ink" href={to.issueCredentials({ achievementId: achievement.id })}>
                Issue
              </Button>
            )}
          </>
        }
      >
        {achievement.description}
      </PageHeader>
      {achievement.status === "draft" && (
        <Note tone="draft">This is a draft: nothing can be issued of it until it is published.</Note>
      )}
      {achievement.status === "archived" && (
        <Note tone="neutral">Archived: nothing more is issued of it. What was issued stays as it is.</Note>
      )}
      <Section title="Facts">
        <Facts
          items={[
            { label: "Type", value: TYPE_WORDS[achievement.type] },
            { label: "Level", value: achievement.level && LEVEL_WORDS[achievement.level] },
            { label: "Valid for", value: validityWords(achievement.validity?.months ?? null) },
            { label: "A second time", value: DUPLICATE_WORDS[achievement.duplicates].short },
            {
              label: "Issued",
              value: (
                <AppLink className="link" href={to.credentials({ achievementId: achievement.id })}>
                  {count(issued, "credential")}
                </AppLink>
              ),
            },
            {
              label: "Skills",
              value: (achievement.skills.length > 0 && <Chips items={achievement.skills} label="Skills" />) || null,
            },
          ]}
        />
      </Section>
      <Section title="Criteria">
        <Panel pad>
          {achievement.criteria ? (
            <Markdown>{achievement.criteria}</Markdown>
          ) : (
            <p className="text-ink-2">Nothing is said yet about how it is earned.</p>
          )}
        </Panel>
      </Section>
      <Section title="Pathways" description="Where holding it counts, or where it is what completing earns.">
        {serves.length === 0 ? (
          <p className="text-small text-ink-2">It serves in no pathway.</p>
        ) : (
          <Serves parts={serves} slug={slug} />
        )}
      </Section>
      <Section
        title="Versions"
        description="Editing writes a new one; a credential keeps the wording that it was issued with."
      >
        <Table label="Versions">
          <thead>
            <tr>
              <Th>Version</Th>
              <Th>Name</Th>
              <Th>Written</Th>
              <Th align="end">Issued with it</Th>
            </tr>
          </thead>
          <tbody>
            {versions.map((row) => (
              <tr key={row.version}>
                <Td label="Version">{row.version === achievement.version ? `${row.version}, current` : row.version}</Td>
                <Td kind="name">
                  <bdi>{row.name}</bdi>
                </Td>
                <Td label="Written">
                  <Time at={row.createdAt} timeZone={workspace.timeZone} />
                </Td>
                <Td label="Issued with it" align="end" tight>
                  {formatNumber(row.issued)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </>
  );
}
