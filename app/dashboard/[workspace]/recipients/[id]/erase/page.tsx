import { History, Lock } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { count } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { previewErasure } from "@/lib/credentials/reads/preview-erasure";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../../_find";
import { eraseRecipientAction } from "../../actions";

export const metadata: Metadata = { title: "Erase a person’s data" };

/** Exactly what goes and what remains, with its numbers. */
export default async function ErasePage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const person = await findRecipientPage(actor, id);
  const there = await orNotFound(ask(previewErasure, actor, { id: person.id }));
  const to = routes.dashboard(slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Recipients", href: to.recipients() },
          { label: person.name, href: to.recipient(person.id) },
          { label: "Erase" },
        ]}
      />
      <PageHeader
        title={
          <>
            Erase the data of <bdi>{person.name}</bdi>?
          </>
        }
      >
        This can’t be undone. Whoever comes back with the same address is new to you.
      </PageHeader>
      <div className="confirm-page">
        <ConfirmForm
          action={eraseRecipientAction}
          hidden={{ workspace: slug, id: person.id }}
          danger
          confirm={`Erase the data and close ${count(there.credentials, "credential")}`}
          cancel={<Button href={to.recipient(person.id)}>Not yet</Button>}
          consequences={[
            {
              icon: <Lock aria-hidden />,
              fact: "Gone: name and address, everywhere here",
              line:
                there.records > 1
                  ? `Also of the ${count(there.records - 1, "record")} that were merged into this one.`
                  : "On their record, in imports, in kept answers of the API.",
            },
            {
              count: there.credentials,
              fact:
                there.credentials === 1
                  ? "credential can’t be checked any more"
                  : "credentials can’t be checked any more",
              line: "Name, attributes, pictures and earlier wordings go. Their addresses say that they were deleted.",
            },
            {
              count: there.mails,
              fact: there.mails === 1 ? "mail is deleted" : "mails are deleted",
              line: "Also those that still wait to be sent.",
            },
            {
              count: there.requests + there.groups,
              fact: `more go: ${count(there.requests, "wish", "wishes")} for another name, ${count(there.groups, "place")} in groups`,
              line: "And what was kept of merges.",
            },
            {
              count: there.issued,
              fact: there.issued === 1 ? "remains as a number" : "remain as numbers",
              line: `Without a person: in figures, in the limit${there.messages > 0 ? `, and in the results of ${count(there.messages, "message")}` : ""}.`,
            },
            {
              icon: <History aria-hidden />,
              fact: "The history of changes stays",
              line: "It holds ids and no names of recipients.",
            },
          ]}
        />
      </div>
    </>
  );
}
