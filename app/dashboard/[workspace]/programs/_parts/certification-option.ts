import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { formWords as words } from "../words/form";

/** A certification where one is chosen: with how long it holds, as it is worth a look before it is linked. */
export const optionOf = (certification: CertificationView): string =>
  words.option(certification.name, validityOf(certification));

function validityOf({ invisible, renewalMonths, validity }: CertificationView): string {
  if (invisible) return words.invisible;
  if (renewalMonths !== null) return words.renews(renewalMonths);
  return validity ? words.months(validity.months) : words.forever;
}
