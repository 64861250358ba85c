import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { listWords, switchedOffWords as words } from "../words/list";

/** In the place of the list where certifications are switched off; pages of single ones are not there at all. */
export function SwitchedOff({ slug, actor }: { slug: string; actor: Actor }) {
  const mayChange = can(actor, "workspace.update");
  return (
    <>
      <PageHeader title={listWords.title} />
      <EmptyState
        title={words.title}
        action={mayChange && <Button href={routes.dashboard(slug).settings()}>{words.settings}</Button>}
      >
        {mayChange ? words.yours : words.others}
      </EmptyState>
    </>
  );
}
