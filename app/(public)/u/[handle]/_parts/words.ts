/** The longer texts of a profile, in one place. */
export const PROFILE_WORDS = {
  preview: "Only you see this page: your profile is not public.",
  nothing: "Nothing is shown here yet.",
  nothingForOwner: "Public credentials of yours appear here by themselves.",
  own: (name: string) =>
    `${name} chose what stands here. Each credential leads to the issuer’s own record of it, where its state is checked as you look.`,
  qr: "Scan it, or print it on a card: it leads here.",
  skills: "Skills certified by what is shown here.",
};
