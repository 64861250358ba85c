/** The longer texts of the public page of a credential. */
export const words = {
  checked: "Checked a moment ago",
  record: "This page shows the issuer’s own record, not a copy of it.",
  inForce: "Not revoked, on hold or replaced, and before its end date.",
  inForceWithoutEnd: "Not revoked, on hold or replaced. It has no end date.",
  evidence: "Shown by its holder. The links lead to other sites.",
  share: {
    link: "Link to this page",
    embed: "For a web page of your own",
    embedHelp: "It always shows the state of the moment.",
    qr: "Leads to this page. Print it beside the name, or put it on a slide.",
  },
  print: "See whether it still holds:",
};
