import type { ReactNode } from "react";

// What the mails of programs say beside their subjects.

export const programEndedWords = {
  preview: {
    certified: (name: string, certification: string) => `${name}, your certificate of ${certification} is ready.`,
    complete: (name: string) => `${name}, everything that counted is complete.`,
    notPassed: (name: string) => `${name}, this is what was still open when it ended.`,
  },
  title: {
    complete: (name: ReactNode, program: ReactNode) => [name, ", you have completed ", program],
    notPassed: (program: ReactNode) => [program, " has ended"],
  },
  ended: (workspace: ReactNode, day: string) => [
    workspace,
    ` ended it on ${day}. Everything that counted is complete.`,
  ],
  certified: (workspace: ReactNode, certification: ReactNode, day: string) => [
    "You completed all that counted, and ",
    workspace,
    " certified you: ",
    certification,
    `, issued on ${day}.`,
  ],
  waits: (certification: ReactNode) => [
    "Your certificate of ",
    certification,
    " is being prepared. It comes with a mail of its own.",
  ],
  notPassed: (workspace: ReactNode, day: string) => [
    workspace,
    ` ended it on ${day}. Not everything that it asked for was complete by then, so it counts as not passed.`,
  ],
  noCertificate: (certification: ReactNode) => ["No certificate of ", certification, " was issued."],
  missing: "What was not complete",
  more: (n: number) => (n === 1 ? "and one more" : `and ${n} more`),
  seeCertificate: "See your certificate",
  seeProgram: "See the program",
  footer: (program: ReactNode, workspace: ReactNode, takesAnswers: boolean) => [
    "You get this because you took part in ",
    program,
    " of ",
    workspace,
    `. If you think that something is wrong, ${takesAnswers ? "answer this mail." : "ask them."}`,
  ],
};
