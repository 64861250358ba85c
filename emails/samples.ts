import type { MailProps } from "./render";

/** Every kind of mail, filled in: what tests look at, and the page that shows them all. `base`: whose addresses they lead to. */
export function mailSamples(base: string): MailProps {
  const workspace = {
    name: "Northlight Academy",
    accent: "#2a617f",
    accentNight: "#83bcd3",
    logoUrl: null,
    takesAnswers: true,
  };
  const announced = {
    workspace,
    recipientName: "Zofia Wiśniewska",
    achievementName: "Data Quality in Practice",
    issuedOn: "2026-11-02",
    expiresOn: "2028-02-29",
    timeZone: "Europe/Oslo",
    url: `${base}/c/cred_1`,
    imageUrl: `${base}/c/cred_1/image.png?width=800`,
    pdfUrl: `${base}/c/cred_1/certificate.pdf`,
    linkedInUrl: "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Data+Quality+in+Practice",
  };
  const pathway = `${base}/i/northlight/pathways/path_1`;
  const way = {
    name: "Data Steward",
    url: pathway,
    earned: 3,
    steps: [
      { name: "Data Foundations", state: "earned" as const, url: `${base}/i/northlight/achievements/ach_1` },
      { name: "Working with Personal Data", state: "expired" as const, url: `${base}/i/northlight/achievements/ach_2` },
      { name: "Data Quality in Practice", state: "now" as const, url: `${base}/i/northlight/achievements/ach_3` },
      { name: "Describing Data for Others", state: "next" as const, url: `${base}/i/northlight/achievements/ach_4` },
      { name: "Capstone: A Register that Lasts", state: "not-yet" as const, url: null },
    ],
  };
  const state = {
    workspace,
    recipientName: "Zofia Wiśniewska",
    achievementName: "Data Quality in Practice",
    changedOn: "2027-05-04",
    url: announced.url,
  };

  return {
    "sign-in": {
      email: "zofia@sample.example",
      url: `${base}/sign-in/confirm?token=t&email=z%40sample.example`,
      minutes: 15,
    },
    "address-verification": {
      email: "zofia@private.example",
      account: "zofia@sample.example",
      url: `${base}/me/addresses/confirm?token=t`,
      hours: 24,
    },
    "address-added": {
      added: "zofia@private.example",
      account: "zofia@sample.example",
      url: `${base}/account#addresses`,
    },
    "member-invited": { workspace, inviterName: "Ingrid Solheim", role: "issuer", url: `${base}/invitations/inv_1` },
    "credential-issued": announced,
    "step-earned": { ...announced, ways: [way], moreWays: 1 },
    "pathway-completed": {
      ...announced,
      achievementName: "Certified Data Steward",
      completed: { name: "Data Steward", url: pathway, steps: way.steps.map(({ name }) => name) },
    },
    "credential-replaced": { ...announced, replaced: { issuedOn: "2024-11-04" } },
    "credential-revoked": state,
    "credential-suspended": state,
    "credential-reinstated": state,
    "certification-reminder": {
      workspace,
      recipientName: "Zofia Wiśniewska",
      certificationName: "Fire Safety",
      renews: true,
      lastOn: "2027-03-31",
      daysLeft: 30,
      timeZone: "Europe/Oslo",
      url: `${base}/me/certifications/asg_1`,
    },
    "program-ended": {
      workspace,
      recipientName: "Zofia Wiśniewska",
      programName: "Leading Small Teams, autumn",
      endedOn: "2026-11-02",
      result: "complete",
      missing: [],
      moreMissing: 0,
      certificationName: "Certified Team Lead",
      certificate: { ...announced, achievementName: "Certified Team Lead" },
      waits: false,
      url: announced.url,
    },
    "credential-expiring": {
      workspace,
      recipientName: "Zofia Wiśniewska",
      achievementName: "Data Quality in Practice",
      issuedOn: "2026-11-02",
      expiresOn: "2028-02-29",
      daysLeft: 30,
      timeZone: "Europe/Oslo",
      url: announced.url,
      renewUrl: `${base}/i/northlight/achievements/ach_3`,
      website: "https://northlight.example/",
      unsubscribeUrl: `${base}/unsubscribe/t`,
    },
    "name-answered": {
      workspace,
      accepted: true,
      wantedName: "Zofia Wiśniewska-Lund",
      answer: "Congratulations on the wedding.",
      url: `${base}/me`,
    },
    "program-nudge": {
      workspace,
      programName: "New Managers, Autumn",
      subject: "New Managers, Autumn: what is past due",
      body: "Hello Zofia,\n\nIn New Managers, Autumn, this is past its due day for you:\n– First one-to-one, was due on 2 November 2026\n\nIt can still be done. If something holds you up, tell us.",
      url: `${base}/me/programs/prg_1`,
      unsubscribeUrl: `${base}/unsubscribe/t`,
    },
    "pathway-message": {
      workspace,
      pathwayName: "Data Steward",
      subject: "One step left of Data Steward",
      body: "Dear Zofia,\n\nyou are one step away. The next course begins on 12 January.\n\nSee https://northlight.example/courses.",
      url: pathway,
      unsubscribeUrl: `${base}/unsubscribe/t`,
    },
  };
}
