/** What a message may name, in the order in which the editor offers it. */
export const MESSAGE_VARIABLES = [
  "firstName",
  "name",
  "step",
  "pathway",
  "completion",
  "earned",
  "total",
  "missing",
  "missingSteps",
  "completedCount",
  "stepCount",
  "issuer",
] as const;
export type MessageVariable = (typeof MESSAGE_VARIABLES)[number];
export type MessageValues = Record<MessageVariable, string>;

/** What each one stands for, in the words of the editor. */
export const VARIABLE_WORDS: Record<MessageVariable, string> = {
  firstName: "First name",
  name: "Full name",
  step: "The missing step",
  pathway: "The pathway",
  completion: "What completing it earns",
  earned: "Steps they have",
  total: "Steps there are",
  missing: "How many are missing",
  missingSteps: "Names of all missing steps",
  completedCount: "People who completed it",
  stepCount: "People who have the step",
  issuer: "Your name",
};

/** The same for every reader; the counts are of the moment at which the sending began. */
export type MessageSetting = {
  issuer: string;
  pathway: string;
  completion: string | null;
  steps: { id: string; name: string }[];
  achievementId: string;
  completedCount: number;
  stepCount: number;
};

const number = new Intl.NumberFormat("en-GB");

export function messageValues(setting: MessageSetting, person: { name: string; earned: string[] }): MessageValues {
  const missing = setting.steps.filter(({ id }) => !person.earned.includes(id));
  return {
    firstName: firstName(person.name),
    name: person.name,
    step: setting.steps.find(({ id }) => id === setting.achievementId)?.name ?? "",
    pathway: setting.pathway,
    completion: setting.completion ?? setting.pathway,
    earned: number.format(setting.steps.length - missing.length),
    total: number.format(setting.steps.length),
    missing: number.format(missing.length),
    missingSteps: listOf(missing.map(({ name }) => name)),
    completedCount: number.format(setting.completedCount),
    stepCount: number.format(setting.stepCount),
    issuer: setting.issuer,
  };
}

const TITLES = /^(dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau|mme|dott|ing)\.?$/i;

/** How a person is greeted: the first word that is a name; an initial alone is no greeting, nor is a family name before a comma. */
export function firstName(name: string): string {
  if (name.includes(",")) return firstName(name.slice(name.indexOf(",") + 1).trim()) || name;
  const words = name.split(/\s+/).filter((word) => word !== "" && !TITLES.test(word));
  const [first = name, second] = words;
  return /^\p{L}\.?$/u.test(first) && second !== undefined ? name : first;
}

export function listOf(names: string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
