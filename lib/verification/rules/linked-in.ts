import type { PublicCredential } from "./public-credential";

/** LinkedIn's form for a licence or certification, filled in. Nothing is sent there before the holder opens it. */
export function linkedInAddress(credential: PublicCredential, url: string): string {
  const { achievement, workspace, issuedOn, expiresOn, id } = credential;
  const [issueYear = "", issueMonth = ""] = issuedOn.split("-");
  const [expirationYear = "", expirationMonth = ""] = expiresOn?.split("-") ?? [];
  const fields = {
    startTask: "CERTIFICATION_NAME",
    name: achievement.name,
    organizationName: workspace.name,
    issueYear,
    issueMonth: String(Number(issueMonth)),
    ...(expiresOn ? { expirationYear, expirationMonth: String(Number(expirationMonth)) } : {}),
    certUrl: url,
    certId: id,
  };
  return `https://www.linkedin.com/profile/add?${new URLSearchParams(fields)}`;
}
