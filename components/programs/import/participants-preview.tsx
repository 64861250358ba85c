"use client";
import type { ReactNode } from "react";
import { LeftOutRows } from "@/components/imports/left-out-rows";
import { Button } from "@/components/ui/button";
import { type Consequence, Consequences } from "@/components/ui/consequences";
import { useFormAnswer } from "@/components/ui/form-context";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { leftOutCsv } from "@/lib/programs/rules/left-out-csv";
import type { ParticipantsPreview } from "@/lib/programs/rules/participants-file";
import { previewWords as words } from "./words";

/** Before a file was looked at its form; then everything that will happen, before it happens. Works without JavaScript. */
export function ParticipantsFile({ children }: { children: ReactNode }) {
  const { asked } = useFormAnswer();
  return asked ? <Preview {...(asked as ParticipantsPreview)} /> : children;
}

function Preview(preview: ParticipantsPreview) {
  const { fileName, valid, bad, broken, header, rows } = preview;
  const goes = valid > 0 && !broken;
  return (
    <>
      {broken && <Note tone="revoked">{words.broken}</Note>}
      {!broken && valid === 0 && <Note tone="expired">{words.noneGood}</Note>}
      <Section title={words.of(fileName)}>
        <div className="confirm-page">
          <div className="dlg-body">
            <Consequences
              split={[
                { value: valid, label: words.split.good, look: "solid" },
                { value: bad.length, label: words.split.bad, look: "grey" },
              ]}
              items={consequencesOf(preview)}
            />
          </div>
          <div className="dlg-foot">
            <Button type="submit" name="intent" value="back">
              {words.another}
            </Button>
            {goes && (
              <>
                <input type="hidden" name="participants" value={rows} />
                <Button type="submit" variant="ink" name="intent" value="save">
                  {words.add(valid, bad.length)}
                </Button>
              </>
            )}
          </div>
        </div>
      </Section>
      {goes && <FirstRows {...preview} />}
      {bad.length > 0 && (
        <LeftOutRows
          rows={bad}
          amount={bad.length}
          downloadHref={`data:text/csv;charset=utf-8,${encodeURIComponent(leftOutCsv(header, bad))}`}
          pager={{ earlier: null, later: null }}
        />
      )}
    </>
  );
}

function FirstRows({ first, valid }: ParticipantsPreview) {
  return (
    <Section title={words.first} end={words.all(valid)}>
      <Table label={words.first}>
        <thead>
          <tr>
            <Th align="end" className="w-16">
              {words.line}
            </Th>
            <Th>{words.person}</Th>
            <Th>{words.group}</Th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ line, name, email, group }) => (
            <tr key={line}>
              <Td label={words.line} align="end" tight dim>
                {line}
              </Td>
              <Td kind="name">
                <b>
                  <bdi>{name}</bdi>
                </b>
                <small className="block text-ink-3">{email}</small>
              </Td>
              <Td label={words.group} dim={!group}>
                <bdi>{group ?? words.none}</bdi>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function consequencesOf({ people, bad }: ParticipantsPreview): Consequence[] {
  const { fresh, known, returning, inside } = people;
  return [
    { count: fresh, fact: words.fresh(fresh), line: words.freshLine },
    { count: known, fact: words.known(known), line: words.knownLine },
    { count: returning, fact: words.returning(returning), line: words.returningLine },
    { count: inside, fact: words.inside(inside), line: words.insideLine },
    { count: bad.length, fact: words.bad(bad.length), line: words.badLine },
  ].filter((item) => item.count > 0);
}
