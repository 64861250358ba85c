import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { FileDrop } from "@/components/ui/file-drop";
import { FormSection, SaveBar } from "@/components/ui/form-section";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { requireMember } from "@/lib/auth/session";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { getToday } from "@/lib/governance/reads/get-today";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { NoAchievement } from "../_parts/no-achievement";
import { uploadImportAction } from "../actions";
import { uploadWords as words } from "../words/import";

export const metadata: Metadata = { title: words.title };

const SAMPLES = [
  { file: "credentials.csv", label: words.sample.plain },
  { file: "credly-bulk.csv", label: words.sample.credly },
  { file: "certifier.csv", label: words.sample.certifier },
  { file: "deutsch.csv", label: words.sample.german },
  { file: "with-mistakes.csv", label: words.sample.mistakes },
];

export default async function ImportPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  if (!can(actor, "credential.issue")) forbidden();
  const query = plainQuery(await searchParams);
  const [achievements, today] = await Promise.all([
    ask(listAchievements, actor, { status: "published", limit: 200 }),
    ask(getToday, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  const options = achievements.data.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Breadcrumbs items={[{ label: words.crumbs.list, href: to.credentials() }, { label: words.crumbs.here }]} />
      <PageHeader title={words.title}>{words.lede}</PageHeader>
      {options.length === 0 ? (
        <NoAchievement createHref={to.newAchievement()} />
      ) : (
        <ActionForm action={uploadImportAction} hidden={{ workspace: workspace.slug }} className="">
          <FormSection title={words.what}>
            <Select
              name="achievementId"
              label={words.achievement}
              placeholder={words.choose}
              options={options}
              defaultValue={query.achievementId ?? ""}
            />
            <DateInput
              name="issuedOn"
              label={words.issuedOn}
              defaultValue={today}
              help={words.issuedOnHelp(workspace.timeZone)}
            />
          </FormSection>
          <FormSection title={words.whom.title} description={words.whom.description}>
            <FileDrop
              name="file"
              label={words.file.label}
              accept=".csv,text/csv,text/plain,.tsv,.txt"
              help={words.file.help}
              most={{ bytes: 50 * 1024 * 1024, message: words.file.large }}
            />
            <p className="text-small text-ink-2">
              {words.samples}{" "}
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
            <Button type="submit" variant="ink">
              {words.read}
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
