import type { z } from "zod";
import type { createAchievementInput } from "../../lib/credentials/rules/achievement-input";
import type { addWorkspace } from "./members";
import type { Person } from "./people";

type Achievement = z.input<typeof createAchievementInput>;
export type Course = {
  workspace: Parameters<typeof addWorkspace>[1];
  owner: Person;
  /** `earned`: the days on which the first person earned it. */
  achievements: { input: Achievement; earned: string[]; evidence?: { name: string; url: string } }[];
  pathway: { name: string; description: string; completion: Achievement; activatedAt: string };
};

const twoYears = { validity: { months: 24 } };

export const RESCUE: Course = {
  workspace: {
    slug: "fjellhavn-rescue",
    name: "Fjellhavn Rescue School",
    kind: "Safety training",
    about: "First aid, fire and safe sites, taught by people who go out when the alarm sounds.",
    timeZone: "Europe/Oslo",
    accentHue: 28,
    signatoryName: "Håkon Bratland",
    signatoryTitle: "Head Instructor",
  },
  owner: { name: "Håkon Bratland", email: "hakon@fjellhavn.example" },
  achievements: [
    {
      input: {
        name: "Workplace First Aider",
        description: "Gives first aid until help arrives: breathing, bleeding, burns, shock.",
        type: "Certificate",
        level: "foundational",
        skills: ["First aid", "Resuscitation", "Calm under pressure"],
        criteria:
          "Two days of practice and an **assessed scenario**: an unconscious colleague, alone for eight minutes.",
        ...twoYears,
      },
      earned: ["2024-03-12", "2026-03-20"],
    },
    {
      input: {
        name: "Fire Safety",
        description: "Finds what could burn, chooses the right extinguisher, leads people out.",
        type: "CertificateOfCompletion",
        level: "foundational",
        skills: ["Fire prevention", "Evacuation"],
        criteria: "Attended the course and put out three kinds of fire on the training ground.",
      },
      earned: ["2026-01-28"],
    },
    {
      input: {
        name: "Site Induction",
        description: "Moves safely on a working harbour site.",
        type: "CertificateOfCompletion",
        skills: ["Site safety", "Evacuation"],
        criteria: "Walked the site with an instructor and passed the ten questions at the gate.",
      },
      earned: ["2026-06-08"],
    },
  ],
  pathway: {
    name: "Safe Workplace",
    description: "What everybody on a site should be able to do before they have to.",
    completion: {
      name: "Safe Workplace",
      description: "Prepared for the day when something goes wrong.",
      type: "Certification",
      level: "intermediate",
      skills: ["Site safety", "Calm under pressure"],
      criteria: "Awarded to everyone who holds all three steps.",
      duplicates: "deny",
    },
    activatedAt: "2026-06-08T14:00:00Z",
  },
};

export const COAST: Course = {
  workspace: {
    slug: "coast-institute",
    name: "Institute for Coast & Harbour",
    kind: "Continuing education",
    about: "Evening courses for people who plan, measure and run the places where land meets sea.",
    timeZone: "Europe/Copenhagen",
    accentHue: 152,
    signatoryName: "Dr Maren Lindqvist",
    signatoryTitle: "Director",
  },
  owner: { name: "Maren Lindqvist", email: "maren@coast-institute.example" },
  achievements: [
    {
      input: {
        name: "Reading Sea Charts",
        description: "Takes depth, current and limits from a chart, and knows how old the survey is.",
        type: "CertificateOfCompletion",
        level: "foundational",
        skills: ["Sea charts", "Asking for sources"],
        criteria: "Planned a passage on paper and defended it before two skippers.",
      },
      earned: ["2025-11-06"],
      evidence: {
        name: "The passage plan, with the skippers’ notes",
        url: "https://portfolio.wisniewska.example/passage",
      },
    },
    {
      input: {
        name: "Shoreline Survey",
        description: "Measures a stretch of coast so that others can measure it again.",
        type: "CertificateOfCompletion",
        level: "intermediate",
        skills: ["Surveying", "Metadata"],
        criteria: "Surveyed 400 metres of shore twice, six weeks apart, and published both data sets with their error.",
      },
      earned: ["2026-04-23"],
    },
    {
      input: {
        name: "Coastal Law",
        description: "Knows who decides what between the tide lines.",
        type: "Certificate",
        level: "intermediate",
        skills: ["Coastal law", "Public procurement"],
        criteria:
          "Pass the written examination: **three cases** from the shore zone, each decided with its paragraphs. Held in March and October; the reading list is with the course.",
        ...twoYears,
      },
      earned: [],
    },
    {
      input: {
        name: "Hearing the Public",
        description: "Runs a public hearing that people leave heard.",
        type: "CertificateOfCompletion",
        level: "intermediate",
        skills: ["Public hearings", "Facilitation"],
        criteria:
          "Lead one hearing with at least twenty participants, and answer every written objection within three weeks.",
      },
      earned: [],
    },
  ],
  pathway: {
    name: "Coastal Planner",
    description: "From reading the chart to standing before those who live there.",
    completion: {
      name: "Coastal Planner",
      description: "Plans on the shore with measurement, law and people in view.",
      type: "Certification",
      level: "advanced",
      skills: ["Coastal planning"],
      criteria: "Awarded to everyone who holds all four steps of the Coastal Planner pathway.",
      duplicates: "deny",
    },
    activatedAt: "2026-09-21T07:00:00Z",
  },
};
