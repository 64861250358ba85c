export const fieldWords = {
  what: {
    title: "What it is",
    description: "The name and the text stand on the certificate and on its public page.",
  },
  name: "Name",
  description: { label: "Description", help: "One or two sentences: what somebody who holds it has done." },
  type: "Type",
  level: { label: "Level", none: "No level" },
  skills: "Skills",
  how: { title: "How it is earned", description: "Whoever checks a credential reads here what it took." },
  criteria: {
    label: "Criteria",
    help: "Markdown: **bold**, *italic*, lists that begin with a dash, [links](https://…).",
  },
  howLong: "How long, how often",
  validity: {
    label: "Valid for, in months",
    help: "Counted from the day of issue. Leave it empty where it never expires.",
  },
  again: "When somebody earns it a second time",
};

export const skillsWords = {
  help: "Parted by commas, such as Data modelling, SQL.",
  remove: (skill: string) => `Remove ${skill}`,
};
