/** Every address of a screen, made in one place. Those of the API are the contract's and are written as they are. */
const encode = encodeURIComponent;
type Query = Record<string, string | number | boolean | null | undefined>;

/** `path` with what is set in `query`; nothing where all of it is empty. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

function dashboard(slug: string) {
  const base = `/dashboard/${encode(slug)}`;
  return {
    home: () => base,
    search: (query: Query = {}) => withQuery(`${base}/search`, query),
    sampleCertificate: () => `${base}/sample.png`,
    outbox: (query: Query = {}) => withQuery(`${base}/outbox`, query),
    mail: (id: string) => `${base}/outbox/${encode(id)}`,
    credentials: (query: Query = {}) => withQuery(`${base}/credentials`, query),
    credential: (id: string, query: Query = {}) => withQuery(`${base}/credentials/${encode(id)}`, query),
    issueCredentials: (query: Query = {}) => withQuery(`${base}/credentials/new`, query),
    actOnCredentials: (verb: string, query: Query = {}) => withQuery(`${base}/credentials/act/${encode(verb)}`, query),
    releaseDrafts: () => `${base}/credentials/drafts`,
    imports: (query: Query = {}) => withQuery(`${base}/credentials/import`, query),
    import: (id: string, query: Query = {}) => withQuery(`${base}/credentials/import/${encode(id)}`, query),
    importErrors: (id: string) => `${base}/credentials/import/${encode(id)}/left-out.csv`,
    achievements: (query: Query = {}) => withQuery(`${base}/achievements`, query),
    achievement: (id: string) => `${base}/achievements/${encode(id)}`,
    editAchievement: (id: string) => `${base}/achievements/${encode(id)}/edit`,
    archiveAchievement: (id: string) => `${base}/achievements/${encode(id)}/archive`,
    newAchievement: () => `${base}/achievements/new`,
    recipients: (query: Query = {}) => withQuery(`${base}/recipients`, query),
    recipient: (id: string) => `${base}/recipients/${encode(id)}`,
    nameRequests: (query: Query = {}) => withQuery(`${base}/recipients/names`, query),
    nameRequest: (id: string) => `${base}/recipients/names/${encode(id)}`,
    mergeRecipient: (id: string, query: Query = {}) => withQuery(`${base}/recipients/${encode(id)}/merge`, query),
    unmergeRecipient: (id: string, merge: string) => `${base}/recipients/${encode(id)}/merge/${encode(merge)}`,
    exportRecipients: (query: Query = {}) => withQuery(`${base}/recipients/export.csv`, query),
    eraseRecipient: (id: string) => `${base}/recipients/${encode(id)}/erase`,
    groups: (query: Query = {}) => withQuery(`${base}/groups`, query),
    group: (id: string) => `${base}/groups/${encode(id)}`,
    deleteGroup: (id: string) => `${base}/groups/${encode(id)}/delete`,
    pathways: (query: Query = {}) => withQuery(`${base}/pathways`, query),
    pathway: (id: string, query: Query = {}) => withQuery(`${base}/pathways/${encode(id)}`, query),
    pathwayRecipients: (id: string, query: Query = {}) => withQuery(`${base}/pathways/${encode(id)}/recipients`, query),
    pathwayReviews: (id: string) => `${base}/pathways/${encode(id)}/reviews`,
    editPathway: (id: string) => `${base}/pathways/${encode(id)}/edit`,
    confirmPathway: (id: string, verb: "activate" | "deactivate" | "delete") =>
      `${base}/pathways/${encode(id)}/confirm/${verb}`,
    pathwayEligible: (id: string, query: Query = {}) => withQuery(`${base}/pathways/${encode(id)}/eligible`, query),
    exportPathway: (id: string, query: Query = {}) => withQuery(`${base}/pathways/${encode(id)}/export.csv`, query),
    previewEdit: (id: string) => `${base}/pathways/${encode(id)}/preview-edit`,
    searchAchievements: (query: Query = {}) => withQuery(`${base}/achievements/search`, query),
    newPathway: () => `${base}/pathways/new`,
    messages: (id: string, query: Query = {}) => withQuery(`${base}/pathways/${encode(id)}/messages`, query),
    newMessage: (id: string, query: { missing?: string; group?: string; kind?: string } = {}) =>
      withQuery(`${base}/pathways/${encode(id)}/messages/new`, query),
    message: (id: string, message: string, query: Query = {}) =>
      withQuery(`${base}/pathways/${encode(id)}/messages/${encode(message)}`, query),
    editMessage: (id: string, message: string) => `${base}/pathways/${encode(id)}/messages/${encode(message)}/edit`,
    confirmMessage: (id: string, message: string, verb: "send" | "cancel" | "delete") =>
      `${base}/pathways/${encode(id)}/messages/${encode(message)}/confirm/${verb}`,
    previewMessage: (id: string) => `${base}/pathways/${encode(id)}/messages/preview`,
    courses: (query: Query = {}) => withQuery(`${base}/courses`, query),
    newCourse: () => `${base}/courses/new`,
    course: (id: string, query: Query = {}) => withQuery(`${base}/courses/${encode(id)}`, query),
    editCourse: (id: string) => `${base}/courses/${encode(id)}/edit`,
    confirmCourse: (id: string, verb: "publish" | "start" | "archive" | "delete") =>
      `${base}/courses/${encode(id)}/confirm/${verb}`,
    courseLearner: (id: string, recipient: string) => `${base}/courses/${encode(id)}/learners/${encode(recipient)}`,
    recordGrades: (id: string, query: Query = {}) => withQuery(`${base}/courses/${encode(id)}/grades/new`, query),
    courseCertificates: (id: string, query: Query = {}) =>
      withQuery(`${base}/courses/${encode(id)}/certificates`, query),
    courseExample: (id: string, mode: "instructor" | "self") =>
      withQuery(`${base}/courses/${encode(id)}/example.png`, { mode }),
    importGrades: (id: string) => `${base}/courses/${encode(id)}/import`,
    gradeImport: (id: string, file: string, query: Query = {}) =>
      withQuery(`${base}/courses/${encode(id)}/import/${encode(file)}`, query),
    gradeImportErrors: (id: string, file: string) =>
      `${base}/courses/${encode(id)}/import/${encode(file)}/left-out.csv`,
    certifications: (query: Query = {}) => withQuery(`${base}/certifications`, query),
    newCertification: () => `${base}/certifications/new`,
    certificationCalendar: (query: Query = {}) => withQuery(`${base}/certifications/calendar`, query),
    certification: (id: string, query: Query = {}) => withQuery(`${base}/certifications/${encode(id)}`, query),
    editCertification: (id: string, part: "details" | "timing" | "courses" | "enrolment" = "details") =>
      `${base}/certifications/${encode(id)}/edit/${part}`,
    confirmCertification: (id: string, verb: "publish" | "retire" | "delete") =>
      `${base}/certifications/${encode(id)}/confirm/${verb}`,
    endAssignment: (id: string, recipient: string) =>
      `${base}/certifications/${encode(id)}/assignments/${encode(recipient)}/end`,
    exportCertification: (id: string, query: Query = {}) =>
      withQuery(`${base}/certifications/${encode(id)}/export.csv`, query),
    certificationPipeline: (id: string, query: Query = {}) =>
      withQuery(`${base}/certifications/${encode(id)}/pipeline`, query),
    exportPipeline: (id: string, query: Query = {}) =>
      withQuery(`${base}/certifications/${encode(id)}/pipeline/export.csv`, query),
    recipientCertifications: (id: string) => `${base}/recipients/${encode(id)}/certifications`,
    programs: (query: Query = {}) => withQuery(`${base}/programs`, query),
    newProgram: (query: Query = {}) => withQuery(`${base}/programs/new`, query),
    program: (id: string, query: Query = {}) => withQuery(`${base}/programs/${encode(id)}`, query),
    editProgram: (id: string) => `${base}/programs/${encode(id)}/edit`,
    programComponents: (id: string) => `${base}/programs/${encode(id)}/components`,
    programParticipants: (id: string, query: Query = {}) =>
      withQuery(`${base}/programs/${encode(id)}/participants`, query),
    programParticipant: (id: string, recipient: string) =>
      `${base}/programs/${encode(id)}/participants/${encode(recipient)}`,
    removeParticipant: (id: string, recipient: string) =>
      `${base}/programs/${encode(id)}/participants/${encode(recipient)}/remove`,
    removeParticipants: (id: string) => `${base}/programs/${encode(id)}/participants/remove`,
    importParticipants: (id: string) => `${base}/programs/${encode(id)}/participants/import`,
    programProgress: (id: string, query: Query = {}) => withQuery(`${base}/programs/${encode(id)}/progress`, query),
    setProgress: (id: string, query: Query = {}) => withQuery(`${base}/programs/${encode(id)}/progress/set`, query),
    programResults: (id: string, query: Query = {}) => withQuery(`${base}/programs/${encode(id)}/results`, query),
    /** Whom: `ids[]`. */
    evaluateAgain: (id: string, query: Query = {}) =>
      withQuery(`${base}/programs/${encode(id)}/results/evaluate`, query),
    /** Which certification: `certification`. */
    certifyProgram: (id: string, query: Query = {}) => withQuery(`${base}/programs/${encode(id)}/certify`, query),
    confirmProgram: (id: string, verb: "start" | "end" | "delete", query: Query = {}) =>
      withQuery(`${base}/programs/${encode(id)}/confirm/${verb}`, query),
    /** Whom: `certification` or `program`, with the same filters as its pipeline, and `recipients`. */
    nudgeParticipants: (query: Query = {}) => withQuery(`${base}/programs/nudge`, query),
    previewNudge: () => `${base}/programs/nudge/preview`,
    nudge: (id: string) => `${base}/programs/nudges/${encode(id)}`,
    extendDueDates: (query: Query = {}) => withQuery(`${base}/programs/extend`, query),
    jobs: (query: Query = {}) => withQuery(`${base}/jobs`, query),
    runs: (query: Query = {}) => withQuery(`${base}/jobs/runs`, query),
    run: (id: string) => `${base}/jobs/runs/${encode(id)}`,
    settings: () => `${base}/settings`,
    brand: () => `${base}/settings/brand`,
    sender: () => `${base}/settings/sender`,
    limit: () => `${base}/settings/limit`,
    members: () => `${base}/settings/members`,
    member: (id: string) => `${base}/settings/members/${encode(id)}`,
    apiKeys: (query: Query = {}) => withQuery(`${base}/settings/api-keys`, query),
    history: (query: Query = {}) => withQuery(`${base}/settings/history`, query),
  };
}

export const routes = {
  home: () => "/",
  wait: () => "/wait",
  missing: (what?: "credential") => withQuery("/missing", { what }),
  verify: (q?: string) => withQuery("/verify", { q }),
  credential: (id: string) => `/c/${encode(id)}`,
  credentialQr: (id: string) => `/c/${encode(id)}/qr.svg`,
  issuer: (slug: string) => `/i/${encode(slug)}`,
  logo: (slug: string, hash: string) => `/i/${encode(slug)}/logo/${encode(hash)}`,
  directory: (slug: string, query: Query = {}) => withQuery(`/i/${encode(slug)}/directory`, query),
  issuerPathway: (slug: string, id: string) => `/i/${encode(slug)}/pathways/${encode(id)}`,
  issuerAchievement: (slug: string, id: string) => `/i/${encode(slug)}/achievements/${encode(id)}`,
  developers: () => "/developers",
  me: (query: Query = {}) => withQuery("/me", query),
  mySettings: () => "/me/settings",
  myProfile: () => "/me/settings/profile",
  deleteProfile: () => "/me/settings/profile/delete",
  myCredential: (id: string) => `/me/credentials/${encode(id)}`,
  myCourse: (id: string) => `/me/courses/${encode(id)}`,
  myProgram: (id: string) => `/me/programs/${encode(id)}`,
  myCertification: (id: string) => `/me/certifications/${encode(id)}`,
  profile: (handle: string) => `/u/${encode(handle)}`,
  signIn: (next?: string) => withQuery("/sign-in", { next }),
  checkMail: () => "/sign-in/check-mail",
  confirmSignIn: (query: Query) => withQuery("/sign-in/confirm", query),
  signInError: (error?: string) => withQuery("/sign-in/error", { error }),
  devMail: () => "/dev/mail",
  account: () => "/account",
  confirmAddress: (token?: string) => withQuery("/account/addresses/confirm", { token }),
  unsubscribe: (token: string) => `/unsubscribe/${encode(token)}`,
  oneClickUnsubscribe: (token: string) => `/api/unsubscribe/${encode(token)}`,
  invitation: (token: string) => `/invitations/${encode(token)}`,
  dashboards: () => "/dashboard",
  newWorkspace: () => "/dashboard/new",
  dashboard,
};
