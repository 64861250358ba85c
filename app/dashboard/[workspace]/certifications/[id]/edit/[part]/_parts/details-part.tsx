import { DetailsFields } from "../../../../_parts/details-fields";
import { loadAchievements } from "../../../../_parts/load-achievements";
import { saveDetailsAction } from "../../../../actions";
import { detailsWords, formWords } from "../../../../words/form";
import { PartForm, type PartProps } from "./part-form";

export async function DetailsPart({ actor, ...about }: PartProps) {
  return (
    <PartForm {...about} action={saveDetailsAction} title={formWords.details} lede={detailsWords.lede}>
      <DetailsFields draft={about.certification} achievements={await loadAchievements(actor)} />
    </PartForm>
  );
}
