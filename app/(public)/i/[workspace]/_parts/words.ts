/** The longer texts of an issuer's public pages. */
export const words = {
  about: "What can be earned here, and the pathways that lead there.",
  anyone: "Every credential issued here can be checked by anyone, without an account.",
  pathways: "Hold every step, in any order, and the last one is awarded by itself.",
  levels: "Diamonds mark the level: one for foundational, two for intermediate, three for advanced.",
  nothing: "Nothing has been published here yet.",
  find: "Find a holder, a credential or an id",
  directory: {
    lede: "Who holds what, by name. Whoever opted out is not in here, and nobody’s e-mail address is.",
    empty: "Whoever holds a public credential of this issuer, and does not mind, will be found here.",
    nobody: "Nobody matches.",
    hint: "Some holders keep theirs to themselves. With a link or an id from them, you can check it all the same.",
  },
  sample: "How the certificate looks. Drawn with a made-up name.",
  byPathway: "Hold every step of the pathway, in any order. It is then awarded by itself.",
  byIssuer: (issuer: string) => `${issuer} issues it to whoever meets what it takes.`,
};
