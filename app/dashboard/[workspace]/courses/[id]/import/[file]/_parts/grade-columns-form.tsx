import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { Table, Td, Th } from "@/components/ui/table";
import { remapGradesAction } from "../../../../actions";
import { fileWords as words } from "../../../../words/imports";
import type { GradeFile } from "./find-file";

/** Which column is which step, and who is meant. Reading the file anew writes nothing but the preview. */
export function GradeColumnsForm({ file, slug }: { file: GradeFile; slug: string }) {
  const { mapping, header, course } = file;
  const options = header.map((heading) => ({ value: heading, label: heading }));
  const steps = course.steps.map(({ id, name }) => ({ value: id, label: name }));
  const columns = [...mapping.steps.map(({ column }) => column), ...mapping.unmatched].toSorted((a, b) => a - b);
  const stepOf = new Map(mapping.steps.map(({ column, stepId }) => [column, stepId]));
  const [first, last] = mapping.name ?? [];
  const heading = (column: number | null | undefined) => (column == null ? "" : (header[column] ?? ""));
  return (
    <ActionForm action={remapGradesAction} hidden={{ workspace: slug, id: file.id }} className="">
      <div className="grid gap-4 desk:grid-cols-4">
        <Select
          name="email"
          label={words.email}
          placeholder={words.choose}
          options={options}
          defaultValue={heading(mapping.email)}
        />
        <Select
          name="name"
          label={words.name}
          optional
          placeholder={words.noName}
          options={options}
          defaultValue={heading(first)}
        />
        <Select
          name="lastName"
          label={words.lastName}
          optional
          placeholder={words.inSame}
          options={options}
          defaultValue={heading(last)}
        />
        <DateInput name="achievedAt" label={words.day} optional defaultValue={file.achievedAt?.slice(0, 10) ?? ""} />
      </div>
      {columns.length > 0 && (
        <Table label={words.columns}>
          <thead>
            <tr>
              <Th>{words.column}</Th>
              <Th>{words.step}</Th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, i) => (
              <tr key={column}>
                <Td kind="name">
                  <bdi>{header[column]}</bdi>
                  <input type="hidden" name={`columns.${i}.heading`} value={header[column]} />
                </Td>
                <Td label={words.step}>
                  <select
                    className="input"
                    name={`columns.${i}.stepId`}
                    aria-label={header[column]}
                    defaultValue={stepOf.get(column) ?? ""}
                  >
                    <option value="">{words.none}</option>
                    {steps.map((step) => (
                      <option key={step.value} value={step.value}>
                        {step.label}
                      </option>
                    ))}
                  </select>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className="acts mt-4">
        <Button type="submit">{words.again}</Button>
      </div>
    </ActionForm>
  );
}
