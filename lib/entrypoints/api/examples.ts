const achievementId = "ach_5d1e0f7a3c9b4e8a9f2d6b1c7a0e4f38";
const second = "ach_0b8c2f6e1d7a4c3b9e5f8a6d2c4b1e70";
const componentId = "cmp_7e2a9c4f1b8d4a6e9c3b5f0d1a7e8c46";
const completion = "ach_9a4f1c3e7b2d4f6a8c5e0b9d1f7a3c52";
const credential = {
  achievementId,
  recipient: { email: "zofia@example.org", name: "Zofia Wiśniewska" },
  issuedOn: "2026-03-01",
  evidence: [{ name: "Project report", url: "https://example.org/report" }],
};

/** A body for each operation that takes one: in the OpenAPI document and on the page for developers. */
export const EXAMPLES: Record<string, unknown> = {
  "PATCH /workspace": { credentialLimit: 5000 },
  "POST /groups": { name: "Spring 2026" },
  "PATCH /groups/{id}": { name: "Spring 2026, evening" },
  "PUT /recipients": { email: "zofia@example.org", name: "Zofia Wiśniewska", groups: ["Spring 2026"] },
  "POST /achievements": {
    name: "Data Literacy",
    level: "foundational",
    skills: ["Reading charts", "Asking of data"],
    criteria: "Pass the final exercise.",
    validity: { months: 24 },
  },
  "PATCH /achievements/{id}": { description: "What everybody who works with data should know." },
  "POST /credentials": credential,
  "PATCH /credentials/{id}": { visibility: "private" },
  "POST /credentials/{id}/revoke": { reason: "Issued to the wrong person" },
  "POST /credentials/{id}/suspend": { reason: "The exam is under review" },
  "POST /credentials/{id}/corrections": { recipientName: "Zofia Wiśniewska-Nowak" },
  "POST /pathways": {
    name: "Data Steward",
    steps: [{ achievementId }, { achievementId: second }],
    completionAchievementId: completion,
  },
  "POST /certifications": {
    name: "Fire Safety",
    achievementId,
    gracePeriodDays: 5,
    renewalMonths: 12,
    minimumPassingGrade: 80,
    courses: ["crs_2f6b0d9a4c7e4f1b8a3d5c9e7b1f0a24"],
    groups: ["Night shift"],
  },
  "PATCH /certifications/{id}": { minimumPassingGrade: 75 },
  "POST /certifications/{id}/assignments": { recipient: { email: "zofia@example.org", name: "Zofia Wiśniewska" } },
  "POST /courses": {
    name: "Safety 101",
    pacing: "instructor",
    startsOn: "2026-03-01",
    endsOn: "2026-05-31",
    steps: [
      { name: "Quiz", graded: true, weight: 40 },
      { name: "Exam", graded: true, weight: 60 },
      { name: "Reading", graded: false },
    ],
    groups: ["Spring 2026"],
    certificate: { achievementId, displayBehavior: "early_no_info", passingGrade: 50 },
  },
  "PATCH /courses/{id}": { certificate: { passingGrade: 60 } },
  "POST /courses/{id}/learners": { recipient: { email: "zofia@example.org", name: "Zofia Wiśniewska" } },
  "POST /grades": {
    stepId: "stp_8b1d4e7f2a6c4d9e8f3b5a7c1d0e6f92",
    recipient: { email: "zofia@example.org" },
    grade: 87.5,
    achievedAt: "2026-04-12T14:30:00Z",
  },
  "POST /programs": {
    name: "New managers 2026",
    startsOn: "2026-09-01",
    endsOn: "2026-12-18",
    certificationId: "crt_4c8f1b6e2d9a4e7c8b3f5a1d0e6c9b72",
    components: [
      { name: "Kick-off", kind: "session", dueOn: "2026-09-04" },
      { name: "Giving feedback", kind: "roleplay", dueOn: "2026-10-16" },
      { name: "Reading list", kind: "assignment", optional: true },
    ],
  },
  "PATCH /programs/{id}": { endsOn: "2026-12-22" },
  "PUT /programs/{id}/participants": [
    { recipient: { email: "zofia@example.org", name: "Zofia Wiśniewska" }, group: "Spring 2026" },
  ],
  "POST /programs/{id}/participants": [{ recipient: { email: "zofia@example.org" } }],
  "PUT /programs/{id}/progress": [{ recipientEmail: "zofia@example.org", componentId, status: "complete" }],
  "POST /programs/{id}/extensions": { recipientEmail: "zofia@example.org", componentId, dueOn: "2026-10-30" },
  "POST /programs/{id}/certify": { certificationId: "crt_4c8f1b6e2d9a4e7c8b3f5a1d0e6c9b72" },
  "PATCH /pathways/{id}": { description: "Two steps to the steward's certificate." },
};
