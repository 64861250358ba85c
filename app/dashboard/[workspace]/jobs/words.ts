export const jobsWords = {
  name: "Jobs",
  lede: "What takes longer than a moment: imports, certificates, messages, the end of a program.",
  runs: "How they run",
  running: "Running",
  before: "Finished",
  over: "Jobs that are over",
  none: "Nothing has run yet",
  noneText: "Import a file or activate a pathway: how far it is and what came of it is shown here.",
  of: (job: string, program: string | undefined) => (program ? `${job}: ${program}` : job),
  job: "Job",
  outcome: "What came of it",
  state: "State",
  ended: "Ended",
  actions: "Actions",
  goOn: "Go on",
  wentOn: "It goes on where it stopped.",
};

export const runStates = { running: "Running", completed: "Done", failed: "Failed", cancelled: "Cancelled" } as const;

export const runsWords = {
  title: "Runs",
  lede: "What events set in motion, step by step, with each failure and each new try.",
  empty: { title: "Nothing has run yet", text: "Issue a credential: what follows from it appears here." },
  any: "any",
  nothingMatches: "No run matches.",
  fn: "Function",
  startedBy: "Started by",
  state: "State",
  began: "Began",
  nextTry: "Next try",
  hosted: "This installation runs its functions on an Inngest server, which shows them itself.",
  openInngest: "Open Inngest",
};

export const runWords = {
  name: "Run",
  again: "Try again",
  cancel: "Cancel the run",
  startedBy: "Started by",
  began: "Began",
  ended: "Ended",
  nextTry: "Next try",
  againFor: "Again for",
  steps: "Steps",
  noStep: "No step yet.",
  step: "Step",
  state: "State",
  tries: "Tries",
  said: "Said",
};
