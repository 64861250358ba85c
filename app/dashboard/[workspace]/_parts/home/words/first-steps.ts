export const firstStepsWords = {
  label: "First steps",
  done: "Done",
  sampleOf: (name: string) => `A sample certificate of ${name}`,
  sample: "What people will hold: a sample in your name and colour.",
};

export const FIRST_STEPS = {
  achievement: {
    name: "First achievement",
    title: "Say what can be earned",
    text: "An achievement says what somebody has done and how you know. Its name and criteria stand on every certificate.",
    verb: "Create an achievement",
  },
  credential: {
    name: "First credential",
    title: "Issue it to somebody",
    text: "A name and an address are enough. They get a page that anyone can verify, a certificate and a badge.",
    verb: "Issue a credential",
  },
  pathway: {
    name: "First pathway",
    title: "String achievements into a pathway",
    text: "Whoever earns every step is given the completion by itself, in whatever order they come.",
    verb: "Draw a pathway",
  },
  brand: {
    name: "Your brand",
    title: "Make it yours",
    text: "Your logo and colour on certificates, public pages and mails.",
    verb: "Choose a brand",
  },
} as const;
export type FirstStep = keyof typeof FIRST_STEPS;
