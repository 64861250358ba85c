import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { remapImportAction } from "../../../actions";
import type { ImportedFile } from "./import-part";

/** Which column holds what. Reading the file anew takes a moment and writes nothing but the preview. */
export function MappingForm({ file, slug, timeZone }: { file: ImportedFile; slug: string; timeZone: string }) {
  const { email, name, issuedOn, expiresOn } = file.mapping;
  const [first, last] = typeof name === "string" ? [name, ""] : (name ?? ["", ""]);
  const options = file.header.map((heading) => ({ value: heading, label: heading }));
  return (
    <ActionForm action={remapImportAction} hidden={{ workspace: slug, id: file.id }} className="">
      <div className="grid gap-4 desk:grid-cols-3">
        <Select
          name="mapping.email"
          label="E-mail address"
          placeholder="Choose a column"
          options={options}
          defaultValue={email ?? ""}
        />
        <Select
          name="mapping.name"
          label="Name, or first name"
          placeholder="Choose a column"
          options={options}
          defaultValue={first}
        />
        <Select
          name="mapping.lastName"
          label="Family name"
          optional
          placeholder="In the same column"
          options={options}
          defaultValue={last}
        />
        <Select
          name="mapping.issuedOn"
          label="Issued on"
          optional
          placeholder="The same day for all"
          options={options}
          defaultValue={issuedOn ?? ""}
        />
        <Select
          name="mapping.expiresOn"
          label="Expires on"
          optional
          placeholder="As the achievement says"
          options={options}
          defaultValue={expiresOn ?? ""}
        />
        <DateInput
          name="issuedOn"
          label="Day for rows without one"
          help={`A day of ${timeZone}.`}
          defaultValue={file.issuedOn}
        />
      </div>
      <div className="acts mt-4">
        <Button type="submit">Read again</Button>
      </div>
    </ActionForm>
  );
}
