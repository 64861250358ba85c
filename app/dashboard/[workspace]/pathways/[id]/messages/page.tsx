import { Send } from "lucide-react";
import type { Metadata } from "next";
import { MESSAGE_WORDS } from "@/components/pathways/messages/words";
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
import { titleOf } from "./_components/load-message";
import { MessageBadge } from "./_components/message-badge";

export const metadata: Metadata = { title: "Messages" };

type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MessagesPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const [page, head] = await Promise.all([
    ask(listMessages, actor, { pathwayId: pathway.id, cursor: query.cursor, limit: 50 }),
    loadHead(actor, pathway),
  ]);
  const stepName = (id: string) =>
    pathway.steps.find((step) => step.achievementId === id)?.name ?? "A step that is gone";
  const pager = pageLinks(to.messages(pathway.id), query, page.nextCursor);
  const write = can(actor, "message.send") && pathway.steps.length > 0 && (
    <Button variant="ink" icon={<Send aria-hidden />} href={to.newMessage(pathway.id)}>
      Write a message
    </Button>
  );
  return (
    <>
      <PathwayHead workspace={workspace} pathway={pathway} current="messages" {...head} />
      {page.data.length === 0 ? (
        <EmptyState title="No messages yet" action={write || undefined}>
          {MESSAGE_WORDS.empty}
        </EmptyState>
      ) : (
        <>
          <div className="list-acts">
            <p>{MESSAGE_WORDS.list}</p>
            {write}
          </div>
          <Table label="Messages">
            <thead>
              <tr>
                <Th>Message</Th>
                <Th>Missing step</Th>
                <Th>When</Th>
                <Th align="end">Mailed</Th>
                <Th align="end">Earned it afterwards</Th>
                <Th>Status</Th>
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
                  <Td label="Missing step">{stepName(message.achievementId)}</Td>
                  <Td label="When">
                    <Time at={message.sentAt ?? message.sendAt ?? message.createdAt} timeZone={workspace.timeZone} />
                  </Td>
                  <Td label="Mailed" align="end" tight>
                    {formatNumber(message.results.reached)}
                  </Td>
                  <Td label="Earned it afterwards" align="end" tight>
                    {formatNumber(message.results.completed)}
                  </Td>
                  <Td kind="state" label="Status">
                    <MessageBadge status={message.status} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {(pager.earlier || pager.later) && <Pager {...pager} />}
        </>
      )}
    </>
  );
}
