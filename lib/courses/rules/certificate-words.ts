/** What a learner reads about the certificate of a course, on the progress page and in the API. */
export const CERTIFICATE_MESSAGES = {
  unavailable: "The certificate is not yet available because it’s an instructor-paced course",
  notPassed: "You haven’t passed the course",
  requestable: "You qualified for a certificate",
  requested: "Your certificate is being prepared",
  available: "Your certificate is available",
} as const;

export const CERTIFICATE_BUTTONS = { request: "Request Certificate", download: "Download Your Certificate" } as const;
export const CARD_LINK = "Download Certificate";
