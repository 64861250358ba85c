import { Markdown } from "@/components/public/markdown";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { Facts } from "@/components/ui/facts";
import { formatNumber } from "@/components/ui/format";
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
import { listWords, pageWords as words } from "../words";
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
  const publish = (verb: string) => (
    <ActionForm action={publishAchievementAction} hidden={{ workspace: slug, id: achievement.id }} className="contents">
      <Button type="submit" variant="ink">
        {verb}
      </Button>
    </ActionForm>
  );
  return (
    <>
      <Breadcrumbs items={[{ label: listWords.title, href: to.achievements() }, { label: achievement.name }]} />
      <PageHeader
        title={<bdi>{achievement.name}</bdi>}
        badge={<Badge status={achievement.status} />}
        actions={
          <>
            {mayWrite && open && (
              <Button variant="quiet" href={to.archiveAchievement(achievement.id)}>
                {words.archive}
              </Button>
            )}
            {mayWrite && <Button href={to.editAchievement(achievement.id)}>{words.edit}</Button>}
            {mayWrite && !open && publish(achievement.status === "draft" ? words.publish : words.publishAgain)}
            {can(actor, "credential.issue") && open && (
              <Button variant="ink" href={to.issueCredentials({ achievementId: achievement.id })}>
                {words.issue}
              </Button>
            )}
          </>
        }
      >
        {achievement.description}
      </PageHeader>
      {achievement.status === "draft" && <Note tone="draft">{words.draft}</Note>}
      {achievement.status === "archived" && <Note tone="neutral">{words.archived}</Note>}
      <Section title={words.facts}>
        <Facts
          items={[
            { label: words.type, value: TYPE_WORDS[achievement.type] },
            { label: words.level, value: achievement.level && LEVEL_WORDS[achievement.level] },
            { label: words.validFor, value: validityWords(achievement.validity?.months ?? null) },
            { label: words.again, value: DUPLICATE_WORDS[achievement.duplicates].short },
            {
              label: words.issued,
              value: (
                <AppLink className="link" href={to.credentials({ achievementId: achievement.id })}>
                  {words.credentials(issued)}
                </AppLink>
              ),
            },
            {
              label: words.skills,
              value:
                (achievement.skills.length > 0 && <Chips items={achievement.skills} label={words.skills} />) || null,
            },
          ]}
        />
      </Section>
      <Section title={words.criteria}>
        <Panel pad>
          {achievement.criteria ? (
            <Markdown>{achievement.criteria}</Markdown>
          ) : (
            <p className="text-ink-2">{words.noCriteria}</p>
          )}
        </Panel>
      </Section>
      <Section title={words.pathways} description={words.pathwaysLede}>
        {serves.length === 0 ? (
          <p className="text-small text-ink-2">{words.noPathway}</p>
        ) : (
          <Serves parts={serves} slug={slug} />
        )}
      </Section>
      <Section title={words.versions} description={words.versionsLede}>
        <Table label={words.versions}>
          <thead>
            <tr>
              <Th>{words.version}</Th>
              <Th>{words.name}</Th>
              <Th>{words.written}</Th>
              <Th align="end">{words.issuedWithIt}</Th>
            </tr>
          </thead>
          <tbody>
            {versions.map((row) => (
              <tr key={row.version}>
                <Td label={words.version}>
                  {row.version === achievement.version ? words.current(row.version) : row.version}
                </Td>
                <Td kind="name">
                  <bdi>{row.name}</bdi>
                </Td>
                <Td label={words.written}>
                  <Time at={row.createdAt} timeZone={workspace.timeZone} />
                </Td>
                <Td label={words.issuedWithIt} align="end" tight>
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
