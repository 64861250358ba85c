export const workspacesWords = {
  name: "Your workspaces",
  which: "Where to?",
  none: "No workspace yet",
  several: "You work in several workspaces.",
  whatFor: "A workspace is where an organisation issues its credentials. Create one, or ask a colleague to invite you.",
  own: "Your own credentials",
  list: "Workspaces",
  role: (role: string) => `You are ${/^[aeio]/.test(role) ? "an" : "a"} ${role}.`,
  create: "Create a workspace",
};

export const newWorkspaceWords = {
  title: "Create a workspace",
  lede: "For one organisation that issues credentials. You will be its owner.",
  name: "Name",
  nameHelp: "As it stands on certificates.",
  slug: "Short name in addresses",
  slugHelp: (host: string) =>
    `${host}/i/short-name. Made from the name unless you choose one; it cannot be changed later.`,
  timeZone: "Time zone",
  timeZoneHelp: "When a day begins and ends: for issue and expiry days.",
  choose: "Choose one",
  create: "Create the workspace",
};
