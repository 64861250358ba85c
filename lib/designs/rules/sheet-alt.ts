import type { CertificateModel } from "./view-model";

/** The whole sheet as sentences, for whoever hears it instead of seeing it. */
export function sheetAlt(model: CertificateModel): string {
  const steps = model.steps.map((step) => `${step.name}, ${step.dateText}`).join("; ");
  const signed = model.signatory ? [model.signatory.name, model.signatory.title].filter(Boolean).join(", ") : "";
  const goesOn = /^\p{Ll}/u.test(model.why);
  const sentences = [
    `${model.workspaceName}: ${model.kind}`,
    `${model.lead} ${model.recipientName} ${model.earned} ${model.achievementName}${goesOn ? `, ${model.why}` : ""}`,
    goesOn ? "" : model.why,
    steps && `Steps: ${steps}`,
    `Awarded on ${model.dateText}`,
    model.validText,
    model.place,
    signed && `Signed: ${signed}`,
    `Verify at ${model.url}`,
  ];
  return sentences
    .filter((sentence) => sentence.length > 0)
    .map((sentence) => (/[.!?…。]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}
