import { SkipForward } from "lucide-react";
import { gradeText } from "@/components/courses/grade-text";
import { Button } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { listGoodGrades } from "@/lib/courses/reads/list-grade-rows";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { startGradesAction } from "../../../../actions";
import { formatWords, fileWords as words } from "../../../../words/imports";
import { BadGrades } from "./bad-grades";
import type { FilePart } from "./find-file";
import { GradeColumnsForm } from "./grade-columns-form";

const FIRST_ROWS = 10;

/** Everything that will happen, before it happens: columns, first rows, bad rows, and one button. */
export async function GradePreview(part: FilePart) {
  const { actor, slug, file } = part;
  const good = await ask(listGoodGrades, actor, { id: file.id, limit: FIRST_ROWS });
  const { rows, valid, mapping, course } = file;
  const bad = rows - valid;
  const complete = mapping.email !== null && (mapping.single !== null || mapping.steps.length > 0);
  const nameOf = new Map<string, string>(course.steps.map(({ id, name }) => [id, name]));
  const another = <Button href={routes.dashboard(slug).importGrades(course.id)}>{words.another}</Button>;
  return (
    <>
      {!complete && <Note tone="expired">{words.incomplete}</Note>}
      {complete && rows === 0 && <Note tone="expired">{words.noRows}</Note>}
      {complete && rows > 0 && valid === 0 && (
        <Note tone="expired" action={another}>
          {words.noneGood}
        </Note>
      )}
      <Section title={words.columns} description={words.columnsLede}>
        <div className="mb-4">
          <Facts closed items={[{ label: words.format, value: formatWords[file.format] }]} />
        </div>
        {mapping.unmatched.length > 0 && <Note tone="neutral">{words.unmatched(mapping.unmatched.length)}</Note>}
        <GradeColumnsForm file={file} slug={slug} />
      </Section>
      {complete && valid > 0 && (
        <Section title={words.first} end={words.inAll(valid)}>
          <Table label={words.first}>
            <thead>
              <tr>
                <Th align="end" className="w-px">
                  {words.line}
                </Th>
                <Th>{words.learner}</Th>
                <Th>{words.grades}</Th>
              </tr>
            </thead>
            <tbody>
              {good.data.map((row) => (
                <tr key={row.line}>
                  <Td label={words.line} align="end" tight dim>
                    {row.line}
                  </Td>
                  <Td kind="name">
                    <b>
                      <bdi>{row.name || row.email}</bdi>
                    </b>
                    {row.name && <small className="block text-ink-3">{row.email}</small>}
                  </Td>
                  <Td label={words.grades} dim={row.grades.length === 0}>
                    {row.grades
                      .map(({ stepId, grade }) => `${nameOf.get(stepId) ?? ""} ${gradeText(grade)}`)
                      .join(", ") || words.noGrades}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
      {complete && bad > 0 && <BadGrades {...part} />}
      {complete && valid > 0 && (
        <Section title={words.record}>
          <div className="confirm-page">
            <ConfirmForm
              action={startGradesAction}
              hidden={{ workspace: slug, id: file.id, skipInvalid: bad > 0 ? "true" : "false" }}
              confirm={words.confirm(valid, bad)}
              cancel={another}
              split={[
                { value: valid, label: words.split.good, look: "solid" },
                { value: bad, label: words.split.bad, look: "grey" },
              ]}
              consequences={[
                { count: valid, fact: words.good(valid), line: words.goodLine },
                ...(bad > 0 ? [{ count: bad, fact: words.bad(bad), line: words.badLine }] : []),
                { icon: <SkipForward aria-hidden />, fact: words.once, line: words.onceLine },
              ]}
            />
          </div>
        </Section>
      )}
    </>
  );
}
