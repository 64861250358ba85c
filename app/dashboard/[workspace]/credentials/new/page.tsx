import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { count } from "@/components/ui/format";
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
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../_parts/keyset";
import { issueAction } from "../actions";

export const metadata: Metadata = { title: "Issue a credential" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function IssuePage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
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
      <Breadcrumbs items={[{ label: "Credentials", href: to.credentials() }, { label: "Issue" }]} />
      <PageHeader title="Issue a credential" actions={<Button href={to.imports()}>To many, from a file</Button>} />
      {full && (
        <Note tone="draft">
          The credential limit of {count(usage.limit ?? 0, "credential")} is reached, so this becomes a draft. It goes
          out once there is room.
        </Note>
      )}
      {options.length === 0 ? (
        <EmptyState
          title="No achievement is published"
          action={
            <Button variant="ink" href={to.newAchievement()}>
              Create an achievement
            </Button>
          }
        >
          A credential is issued of an achievement, which says what was earned.
        </EmptyState>
      ) : (
        <ActionForm action={issueAction} hidden={{ workspace: workspace.slug }} guard className="">
          <FormSection title="What, and to whom">
            <Select
              name="achievementId"
              label="Achievement"
              placeholder="Choose one"
              options={options}
              defaultValue={query.achievementId ?? ""}
            />
            <TextInput
              name="recipient.name"
              label="Name"
              optional
              help="As it is to stand on the certificate. Empty: the name we know them by."
              defaultValue={query.name}
              autoComplete="off"
            />
            <TextInput name="recipient.email" type="email" label="E-mail address" defaultValue={query.email} />
          </FormSection>
          <FormSection title="When" description={`Days of ${workspace.timeZone}.`}>
            <DateInput name="issuedOn" label="Issued on" defaultValue={today} />
            <RadioGroup
              name="expiry"
              label="Expires"
              defaultValue="validity"
              options={[
                { value: "validity", label: "As the achievement says" },
                { value: "own", label: "On a day of its own" },
                { value: "none", label: "Never" },
              ]}
            />
            <DateInput name="expiresOn" label="Day of its own" optional help="Valid through the end of that day." />
          </FormSection>
          <FormSection title="Besides">
            <TextArea
              name="attributeLines"
              label="Attributes"
              optional
              rows={3}
              help="One on each line, such as “Hours: 40”. The design may show them."
            />
            <TextArea
              name="evidenceLines"
              label="Evidence"
              optional
              rows={2}
              help="A name and a link on each line, such as “Project report: https://example.org/report”. Only its holder can show it on the public page."
            />
            <Checkbox name="notify" label="Tell them by mail" defaultChecked />
          </FormSection>
          <SaveBar>
            <Button variant="quiet" href={to.credentials()}>
              Cancel
            </Button>
            <Button type="submit" variant="ink">
              {full ? "Make a draft" : "Issue"}
            </Button>
          </SaveBar>
        </ActionForm>
      )}
    </>
  );
}
