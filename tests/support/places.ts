import { apiClient } from "./api-client";
import type { Demo } from "./demo";
import { own } from "./e2e";
import { stageGradeFile } from "./grade-file";
import { findPrograms, type ProgramPlaces } from "./program-places";

type Named = { id: string; name: string };
export type Places = ProgramPlaces & {
  active: string;
  draft: string;
  achievement: string;
  recipient: string;
  group: string;
  /** Published, with a learner who is assigned the certification. */
  course: string;
  learner: string;
  certification: string;
  draftCertification: string;
  /** The certification that the demo's programs earn. */
  pipeline: string;
  /** Of the course: one row that goes in, one that is left out, not recorded yet. */
  gradeFile: string;
  /** A credential in each state that strangers can see. */
  valid: string;
  expired: string;
  suspended: string;
  revoked: string;
  replaced: string;
  /** With evidence that its holder does not show. */
  evidenced: string;
  drafted: string;
  /** Of whoever signs in as a recipient. */
  own: string;
  ownCourse: string;
  ownCertification: string;
};

/** Ids of the demo's own rows, for addresses that need one. */
export async function findPlaces(demo: Demo): Promise<Places> {
  const api = apiClient(demo.baseUrl, demo.workspaces[0]?.apiKey ?? "");
  const [pathways, achievements] = [await api.all<Named>("/pathways"), await api.all<Named>("/achievements")];
  const idOf = (rows: Named[], name: string) => rows.find((row) => row.name === name)?.id ?? `no ${name}`;
  const one = async (query: string) => {
    const page = await api.get<{ data: { id: string; recipient: { id: string } }[] }>(`/credentials?limit=1&${query}`);
    return page.data[0];
  };
  const literacy = idOf(achievements, "Data Literacy");
  const privacy = idOf(achievements, "Privacy in Practice");
  const valid = await one(`status=issued&achievementId=${literacy}`);
  const { id: late } = await api.post<{ id: string }>("/credentials", {
    achievementId: privacy,
    recipient: { email: "late@vale.example", name: "Late Vale" },
    issuedOn: "2024-03-01",
    expiresOn: "2026-03-01",
    notify: false,
  });
  const renewed = await api.post<Named>("/achievements", { name: own("Yearly check"), duplicates: "replace" });
  const yearly = { achievementId: renewed.id, recipient: { email: "yearly@vale.example", name: "Yearly Vale" } };
  const { id: replaced } = await api.post<{ id: string }>("/credentials", { ...yearly, notify: false });
  const evidence = [{ name: "Report of the check", url: "https://example.org/report" }];
  const { id: evidenced } = await api.post<{ id: string }>("/credentials", { ...yearly, evidence, notify: false });
  const { id: group } = await api.post<{ id: string }>("/groups", { name: own("Evening class") });
  const school = await learning(api);
  const certifications = await api.all<Named & { earnedBy: string; status: string }>("/certifications");
  const earned = certifications.find(({ earnedBy, status }) => earnedBy === "programs" && status === "published");
  const grades = "email,step,grade\nlifting@vale.example,Written test,58\nnobody,Written test,180\n";
  return {
    group,
    ...school,
    ...(await findPrograms(demo, api)),
    pipeline: earned?.id ?? "none",
    gradeFile: await stageGradeFile(demo, "northlight", school.course, grades),
    ...(await ownLearning(api, school)),
    active: idOf(pathways, "Data Steward"),
    draft: idOf(pathways, "Privacy Practitioner"),
    achievement: literacy,
    recipient: valid?.recipient.id ?? "none",
    valid: valid?.id ?? "none",
    expired: late,
    suspended: (await one("status=suspended"))?.id ?? "none",
    revoked: (await one("status=revoked"))?.id ?? "none",
    replaced,
    evidenced,
    own: (await one("recipientEmail=zofia%40wisniewska.example&status=valid"))?.id ?? "none",
    drafted: (await one("status=draft"))?.id ?? "none",
  };
}

/** A course with a learner, and a certification that asks for it of them; of our own, so that every page has something. */
async function learning(api: ReturnType<typeof apiClient>) {
  const { id: course } = await api.post<{ id: string }>("/courses", {
    name: own("Safe lifting"),
    pacing: "self",
    steps: [{ name: "Reading" }, { name: "Written test", weight: 100 }],
  });
  await api.post(`/courses/${course}/publish`, {});
  const recipient = { email: "lifting@vale.example", name: "Lifting Vale" };
  const { id: certification } = await api.post<{ id: string }>("/certifications", {
    name: own("Lifting, every year"),
    courses: [course],
    renewalMonths: 12,
  });
  await api.post(`/certifications/${certification}/publish`, {});
  const { id: draftCertification } = await api.post<{ id: string }>("/certifications", {
    name: own("Lifting, in preparation"),
    courses: [course],
  });
  const assigned = await api.post<{ recipient: { id: string } }>(`/certifications/${certification}/assignments`, {
    recipient,
  });
  return { course, certification, draftCertification, learner: assigned.recipient.id };
}

/** The same course and certification for whoever signs in as a recipient, with a grade. */
async function ownLearning(
  api: ReturnType<typeof apiClient>,
  { course, certification }: Pick<Places, "course" | "certification">,
) {
  const recipient = { email: "zofia@wisniewska.example" };
  const { steps } = await api.get<{ steps: { id: string; graded: boolean }[] }>(`/courses/${course}`);
  const stepId = steps.find(({ graded }) => graded)?.id;
  await api.post("/grades", { courseId: course, stepId, recipient, grade: 64.5 });
  const assigned = await api.post<{ id: string }>(`/certifications/${certification}/assignments`, { recipient });
  return { ownCourse: course, ownCertification: assigned.id };
}
