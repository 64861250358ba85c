import { FileX, Hash, Lock } from "lucide-react";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireMember } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { findRecipientPage } from "../../_find";
import { eraseRecipientAction } from "../../actions";

export const metadata: Metadata = { title: "Erase a person’s data" };

export default async function ErasePage({ params }: { params: Promise<{ workspace: string; id: string }> }) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  const person = await findRecipientPage(actor, id);
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
      <PageHeader title={`Erase the data of ${person.name}?`} />
      <div className="confirm-page">
        <ConfirmForm
          action={eraseRecipientAction}
          hidden={{ workspace: slug, id: person.id }}
          danger
          confirm="Erase"
          cancel={<Button href={to.recipient(person.id)}>Not yet</Button>}
          consequences={[
            {
              icon: <FileX aria-hidden />,
              fact: "Name, address, attributes and mails are gone",
              line: "This can’t be undone.",
            },
            {
              icon: <Lock aria-hidden />,
              fact: "Their credentials can’t be verified any more",
              line: "Their addresses say that they were deleted.",
            },
            {
              icon: <Hash aria-hidden />,
              fact: "Counts stay",
              line: "What was issued still counts in figures, without a person.",
            },
          ]}
        />
      </div>
    </>
  );
}
