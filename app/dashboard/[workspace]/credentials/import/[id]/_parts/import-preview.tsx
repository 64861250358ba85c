import { MailX, SkipForward } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmForm } from "@/components/ui/confirm-form";
import type { Consequence } from "@/components/ui/consequences";
import { formatDay, formatNumber } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { listGoodImportRows } from "@/lib/credentials/reads/list-import-rows";
import { isComplete } from "@/lib/credentials/rules/stage-rows";
import { getToday } from "@/lib/governance/reads/get-today";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { startImportAction } from "../../../actions";
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
  return (
    <>
      {!mapped && (
        <Note tone="expired">Say which columns hold the e-mail address and the name. The headings do not tell.</Note>
      )}
      {mapped && rows === 0 && <Note tone="expired">The file has headings, but no rows.</Note>}
      <Section title="Columns" description="Proposed from the headings. What you leave out becomes an attribute.">
        <MappingForm file={file} slug={workspace.slug} timeZone={workspace.timeZone} />
      </Section>
      {valid > 0 && (
        <Section title="First rows" end={`${formatNumber(valid)} in all`}>
          <GoodRows rows={good.data} />
        </Section>
      )}
      {mapped && bad > 0 && <BadRows actor={actor} workspace={workspace} file={file} query={query} />}
      {valid > 0 && (
        <Section title="Issue">
          <div className="confirm-page">
            <ConfirmForm
              action={startImportAction}
              hidden={{ workspace: workspace.slug, id: file.id, skipInvalid: bad > 0 ? "true" : "false" }}
              confirm={
                bad > 0
                  ? `Issue ${formatNumber(valid)} and leave out ${formatNumber(bad)}`
                  : `Issue ${formatNumber(valid)}`
              }
              cancel={<Button href={to.imports()}>Choose another file</Button>}
              split={[
                { value: Math.min(valid, room ?? valid), label: "issued", look: "solid" },
                { value: Math.max(0, valid - (room ?? valid)), label: "drafts", look: "dashed" },
                { value: bad, label: "left out", look: "grey" },
              ]}
              consequences={consequences(valid, bad, room)}
            >
              <Checkbox
                name="notify"
                label="Tell each person by mail"
                defaultChecked={file.notify}
                help={mailHelp(file.notify, file.issuedOn, today)}
              />
            </ConfirmForm>
          </div>
        </Section>
      )}
    </>
  );
}

function consequences(valid: number, bad: number, room: number | null): Consequence[] {
  const going = Math.min(valid, room ?? valid);
  const list: Consequence[] = [
    {
      count: going,
      fact: going === 1 ? "credential is issued" : "credentials are issued, in the order of the file",
      line: "New people are added to your recipients; known ones keep their name.",
    },
  ];
  if (valid > going)
    list.push({ count: valid - going, fact: "become drafts", line: "The credential limit leaves no more room." });
  if (bad > 0)
    list.push({
      count: bad,
      fact: bad === 1 ? "row is left out" : "rows are left out",
      line: "You can download them, mend them, and import them afterwards.",
    });
  list.push({
    icon: <SkipForward aria-hidden />,
    fact: "Nobody gets the same twice",
    line: "Whoever has this achievement with the same day already is skipped.",
  });
  return list;
}

function mailHelp(notify: boolean, issuedOn: string, today: string) {
  if (notify) return undefined;
  return (
    <>
      <MailX aria-hidden className="inline" width={13} /> Off, since{" "}
      {issuedOn < today ? `it is issued on ${formatDay(issuedOn)}` : "some rows are of the past"}.
    </>
  );
}
