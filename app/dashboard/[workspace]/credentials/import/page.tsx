import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FileDrop } from "@/components/ui/file-drop";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { requireMember } from "@/lib/auth/session";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { getToday } from "@/lib/governance/reads/get-today";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../_parts/keyset";
import { uploadImportAction } from "../actions";

export const metadata: Metadata = { title: "Import credentials" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const SAMPLES = [
  { file: "credentials.csv", label: "the plain one" },
  { file: "credly-bulk.csv", label: "as Credly has it" },
  { file: "certifier.csv", label: "as Certifier has it" },
  { file: "deutsch.csv", label: "German headings" },
  { file: "with-mistakes.csv", label: "with mistakes" },
];

export default async function ImportPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const [achievements, today] = await Promise.all([
    ask(listAchievements, actor, { status: "published", limit: 200 }),
    ask(getToday, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  const options = achievements.data.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Breadcrumbs items={[{ label: "Credentials", href: to.credentials() }, { label: "Import" }]} />
      <PageHeader title="Import credentials">
        One achievement to many people, from a CSV file. You see every row before anything is issued.
      </PageHeader>
      {options.length === 0 ? (
        <EmptyState
          title="No achievement is published"
          action={
            <Button variant="ink" href={to.newAchievement()}>
              Create an achievement
            </Button>
          }
        >
          Credentials are issued of an achievement, which says what was earned.
        </EmptyState>
      ) : (
        <ActionForm action={uploadImportAction} hidden={{ workspace: workspace.slug }} className="">
          <FormSection title="What is issued">
            <Select
              name="achievementId"
              label="Achievement"
              placeholder="Choose one"
              options={options}
              defaultValue={query.achievementId ?? ""}
            />
            <DateInput
              name="issuedOn"
              label="Issued on"
              defaultValue={today}
              help={`For rows without a day of their own. A day of ${workspace.timeZone}.`}
            />
          </FormSection>
          <FormSection
            title="To whom"
            description="A name and an e-mail address for each person; columns for days, and any other, if you have them. Headings may be in your language."
          >
            <FileDrop
              name="file"
              label="CSV file"
              accept=".csv,text/csv,text/plain,.tsv,.txt"
              help="UTF-8, up to 50 MB."
              most={{ bytes: 50 * 1024 * 1024, message: "This file is larger than 50 MB. Split it into several." }}
            />
            <p className="text-small text-ink-2">
              Samples to try:{" "}
              {SAMPLES.map(({ file, label }, i) => (
                <span key={file}>
                  {i > 0 && ", "}
                  <a className="link" href={`/samples/${file}`} download>
                    {label}
                  </a>
                </span>
              ))}
              .
            </p>
          </FormSection>
          <SaveBar>
            <Button variant="quiet" href={to.credentials()}>
              Cancel
            </Button>
            <Button type="submit" variant="ink">
              Read the file
            </Button>
          </SaveBar>
        </ActionForm>
      )}
    </>
  );
}
