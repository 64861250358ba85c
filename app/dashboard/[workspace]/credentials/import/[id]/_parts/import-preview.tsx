import { MailX, SkipForward } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { listGoodImportRows } from "@/lib/credentials/reads/list-import-rows";
import { isComplete } from "@/lib/credentials/rules/stage-rows";
import { getToday } from "@/lib/governance/reads/get-today";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { startImportAction } from "../../../actions";
import { mappingWords, previewWords as words } from "../../../words/import";
import { BadRows } from "./bad-rows";
import { GoodRows } from "./good-rows";
import type { ImportPart } from "./import-part";
import { MappingForm } from "./mapping-form";

const FIRST_ROWS = 10;

/** Everything that will happen, before it happens: columns, first rows, bad rows, and one button. */
export async function ImportPreview({ actor, workspace, file, query }: ImportPart) {
  const [good, usage, today] = await Promise.all([
    ask(listGoodImportRows, actor, { id: file.id, limit: FIRST_ROWS }),
    ask(getUsage, actor, {}),
    ask(getToday, actor, {}),
  ]);
  const { rows, valid } = file;
  const bad = rows - valid;
  const mapped = isComplete(file.mapping);
  const to = routes.dashboard(workspace.slug);
  const room = usage.limit === null ? null : Math.max(0, usage.limit - usage.issued);
  const going = Math.min(valid, room ?? valid);
  return (
    <>
      {!mapped && <Note tone="expired">{words.unmapped}</Note>}
      {mapped && rows === 0 && <Note tone="expired">{words.noRows}</Note>}
      {mapped && rows > 0 && valid === 0 && (
        <Note tone="expired" action={<Button href={to.imports()}>{words.another}</Button>}>
          {words.noneGood}
        </Note>
      )}
      <Section title={mappingWords.title} description={mappingWords.description}>
        <MappingForm file={file} slug={workspace.slug} timeZone={workspace.timeZone} />
      </Section>
      {valid > 0 && (
        <Section title={words.first} end={words.inAll(valid)}>
          <GoodRows rows={good.data} />
        </Section>
      )}
      {mapped && bad > 0 && <BadRows actor={actor} workspace={workspace} file={file} query={query} />}
      {valid > 0 && (
        <Section title={words.issue}>
          <div className="confirm-page">
            <ConfirmForm
              action={startImportAction}
              hidden={{ workspace: workspace.slug, id: file.id, skipInvalid: bad > 0 ? "true" : "false" }}
              confirm={words.confirm(valid, bad)}
              cancel={<Button href={to.imports()}>{words.another}</Button>}
              split={[
                { value: going, label: words.split.issued, look: "solid" },
                { value: valid - going, label: words.split.drafts, look: "dashed" },
                { value: bad, label: words.split.leftOut, look: "grey" },
              ]}
              consequences={consequences(valid, bad, going)}
            >
              <Checkbox
                name="notify"
                label={words.tell}
                defaultChecked={file.notify}
                help={await mailHelp(file.notify, file.issuedOn, today)}
              />
            </ConfirmForm>
          </div>
        </Section>
      )}
    </>
  );
}

function consequences(valid: number, bad: number, going: number): Consequence[] {
  const drafts = valid - going;
  return [
    ...(going > 0 ? [{ count: going, fact: words.issued(going), line: words.issuedLine }] : []),
    ...(drafts > 0 ? [{ count: drafts, fact: words.drafts(drafts), line: words.draftsLine }] : []),
    ...(bad > 0 ? [{ count: bad, fact: words.bad(bad), line: words.badLine }] : []),
    { icon: <SkipForward aria-hidden />, fact: words.once, line: words.onceLine },
  ];
}

async function mailHelp(notify: boolean, issuedOn: string, today: string) {
  if (notify) return undefined;
  const day = formatDay(issuedOn, "long", await localeOfReader());
  return (
    <>
      <MailX aria-hidden className="inline" width={13} /> {issuedOn < today ? words.offOn(day) : words.offPast}
    </>
  );
}
