import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { remapImportAction } from "../../../actions";
import { mappingWords as words } from "../../../words/import";
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
          label={words.email}
          placeholder={words.choose}
          options={options}
          defaultValue={email ?? ""}
        />
        <Select
          name="mapping.name"
          label={words.name}
          placeholder={words.choose}
          options={options}
          defaultValue={first}
        />
        <Select
          name="mapping.lastName"
          label={words.lastName.label}
          optional
          placeholder={words.lastName.none}
          options={options}
          defaultValue={last}
        />
        <Select
          name="mapping.issuedOn"
          label={words.issuedOn.label}
          optional
          placeholder={words.issuedOn.none}
          options={options}
          defaultValue={issuedOn ?? ""}
        />
        <Select
          name="mapping.expiresOn"
          label={words.expiresOn.label}
          optional
          placeholder={words.expiresOn.none}
          options={options}
          defaultValue={expiresOn ?? ""}
        />
        <DateInput
          name="issuedOn"
          label={words.day.label}
          help={words.day.help(timeZone)}
          defaultValue={file.issuedOn}
        />
      </div>
      <div className="acts mt-4">
        <Button type="submit">{words.read}</Button>
      </div>
    </ActionForm>
  );
}
