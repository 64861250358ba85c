import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { getToday } from "@/lib/governance/reads/get-today";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { NoAchievement } from "../_parts/no-achievement";
import { issueAction } from "../actions";
import { issueWords as words } from "../words/issue";

export const metadata: Metadata = { title: words.title };

export default async function IssuePage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "credential.issue")) forbidden();
  const query = plainQuery(await searchParams);
  const [achievements, today, usage] = await Promise.all([
    ask(listAchievements, actor, { status: "published", limit: 200 }),
    ask(getToday, actor, {}),
    ask(getUsage, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  const full = usage.limit !== null && usage.issued >= usage.limit;
  const options = achievements.data.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Breadcrumbs items={[{ label: words.crumbs.list, href: to.credentials() }, { label: words.crumbs.here }]} />
      <PageHeader
        title={words.title}
        actions={options.length > 0 && <Button href={to.imports()}>{words.many}</Button>}
      />
      {full && <Note tone="draft">{words.full(usage.limit ?? 0)}</Note>}
      {options.length === 0 ? (
        <NoAchievement createHref={to.newAchievement()} />
      ) : (
        <ActionForm action={issueAction} hidden={{ workspace: workspace.slug }} guard className="">
          <FormSection title={words.who}>
            <Select
              name="achievementId"
              label={words.achievement}
              placeholder={words.choose}
              options={options}
              defaultValue={query.achievementId ?? ""}
            />
            <TextInput
              name="recipient.name"
              label={words.name.label}
              optional
              help={words.name.help}
              defaultValue={query.name}
              autoComplete="off"
            />
            <TextInput name="recipient.email" type="email" label={words.email} defaultValue={query.email} />
          </FormSection>
          <FormSection title={words.when.title} description={words.when.zone(workspace.timeZone)}>
            <DateInput name="issuedOn" label={words.issuedOn} defaultValue={today} />
            <RadioGroup
              name="expiry"
              label={words.expires}
              defaultValue="validity"
              options={[
                { value: "validity", label: words.expiry.validity },
                { value: "own", label: words.expiry.own },
                { value: "none", label: words.expiry.none },
              ]}
            />
            <DateInput name="expiresOn" label={words.expiresOn.label} optional help={words.expiresOn.help} />
          </FormSection>
          <FormSection title={words.besides}>
            <TextArea
              name="attributeLines"
              label={words.attributes.label}
              optional
              rows={3}
              help={words.attributes.help}
            />
            <TextArea name="evidenceLines" label={words.evidence.label} optional rows={2} help={words.evidence.help} />
            <Checkbox name="notify" label={words.notify} defaultChecked />
          </FormSection>
          <SaveBar>
            <Button type="submit" variant="ink">
              {full ? words.draft : words.issue}
            </Button>
            <Button variant="quiet" href={to.credentials()}>
              {words.cancel}
            </Button>
          </SaveBar>
        </ActionForm>
      )}
    </>
  );
}
