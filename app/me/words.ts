/** The longer texts of a person's own pages, in one place. */
export const ME_WORDS = {
  nothing: {
    title: "Nothing here yet",
    text: "What an organisation issues to your address appears here by itself, with its certificate to download and to show.",
    otherAddress: "Do you use another address as well? Add it, and what was issued to it appears here too.",
  },
  profileHint: "One page for all that you earned: choose an address for it, and show what you like.",
  visibility: {
    public: "Everybody with its link sees it.",
    private: "Only you see it. For everybody else its page does not exist.",
    lede: "A private credential answers “not found” at its link, in the issuer’s directory, on your profile and in pathways. The issuer still has it on record.",
    makePrivate: "Make it private, and its link, QR code and picture stop working at once for everybody but you.",
  },
  evidence: {
    shown: "Its evidence is shown on its page.",
    hidden: "Its evidence is not shown.",
  },
  directory:
    "Issuers have a public directory of people who hold their credentials. You can be left out of it: that takes effect at once, and your links keep working.",
  profile: {
    lede: "A page with what you earned, worth printing on a business card. It shows public credentials only, and no address of yours.",
    handle: "Small letters, digits and hyphens, 3 to 30.",
    handleChange: "Change it, and the old address stops at once; somebody else may take it.",
    headline: "One line about what you do.",
    public: "Everybody with the link sees your profile. Otherwise only you do.",
    indexed: "Your profile and the public credentials on it may be found by name.",
    remove: "The page goes and its handle is free for others. Your credentials stay as they are.",
  },
  names:
    "An issuer writes your name on its certificates. Ask for another spelling here; when they agree, your certificates are written anew and keep their links.",
  addresses:
    "Credentials belong to the address they were issued to. Add another of yours, and what was issued to it appears among your credentials. You can sign in with it, too.",
} as const;
