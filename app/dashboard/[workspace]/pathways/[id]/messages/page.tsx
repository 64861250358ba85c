import { Send } from "lucide-react";
import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/components/ui/format";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { can } from "@/lib/governance/rules/permissions";
import { listMessages } from "@/lib/pathways/reads/get-message";
import { MESSAGE_KIND_WORDS } from "@/lib/pathways/rules/message-kinds";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery } from "../../../_parts/keyset";
import { loadHead } from "../../_components/load-head";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { PathwayHead } from "../../_components/pathway-head";
import { messagesWords as words } from "../../words/messages";
import { titleOf } from "./_components/load-message";
import { MessageBadge } from "./_components/message-badge";

export const metadata: Metadata = { title: words.title };

type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MessagesPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const [page, head] = await Promise.all([
    ask(listMessages, actor, { pathwayId: pathway.id, cursor: query.cursor, limit: 50 }),
    loadHead(actor, pathway),
  ]);
  const stepName = (id: string) => pathway.steps.find((step) => step.achievementId === id)?.name ?? words.goneStep;
  const write = can(actor, "message.send") && pathway.steps.length > 0 && (
    <Button variant="ink" icon={<Send aria-hidden />} href={to.newMessage(pathway.id)}>
      {words.write}
    </Button>
  );
  return (
    <>
      <PathwayHead workspace={workspace} pathway={pathway} current="messages" {...head} />
      {page.data.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={write || undefined}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <div className="list-acts">
            <p>{words.lede}</p>
            {write}
          </div>
          <Table label={words.table}>
            <thead>
              <tr>
                <Th>{words.message}</Th>
                <Th>{words.step}</Th>
                <Th>{words.when}</Th>
                <Th align="end">{words.mailed}</Th>
                <Th align="end">{words.earned}</Th>
                <Th>{words.status}</Th>
              </tr>
            </thead>
            <tbody>
              {page.data.map((message) => (
                <tr key={message.id}>
                  <Td kind="name">
                    <span className="grid min-w-0">
                      <AppLink className="font-[530] hover:underline" href={to.message(pathway.id, message.id)}>
                        <bdi>{titleOf(message, pathway, workspace.name)}</bdi>
                      </AppLink>
                      <small className="text-meta text-ink-3">{MESSAGE_KIND_WORDS[message.kind].name}</small>
                    </span>
                  </Td>
                  <Td label={words.step}>{stepName(message.achievementId)}</Td>
                  <Td label={words.when}>
                    <Time at={message.sentAt ?? message.sendAt ?? message.createdAt} timeZone={workspace.timeZone} />
                  </Td>
                  <Td label={words.mailed} align="end" tight>
                    {formatNumber(message.results.reached)}
                  </Td>
                  <Td label={words.earned} align="end" tight>
                    {formatNumber(message.results.completed)}
                  </Td>
                  <Td kind="state" label={words.status}>
                    <MessageBadge status={message.status} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Pager {...pageLinks(to.messages(pathway.id), query, page.nextCursor)} />
        </>
      )}
    </>
  );
}
