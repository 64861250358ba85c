import type { AchievementType, Level } from "../../credentials/rules/vocabulary";
import { cairn, hills, type Paint, summitLines } from "./badge-scenes";
import { oklchHex, sheetAccent } from "./color";
import { seeded } from "./seeded";

/** summit: certifications and degrees; blaze: courses and single skills; cairn: what is completed step by step. */
export type BadgeKind = "summit" | "blaze" | "cairn";
export type BadgeFacts = {
  seed: string;
  type: AchievementType;
  level: Level | null;
  accentHue: number;
  accentChroma?: number;
};

const PAPER = "#fbf8f0";
const GILT = "#e3c67f";
const SUMMITS: readonly AchievementType[] = [
  "Certificate",
  "Certification",
  "License",
  "Diploma",
  "Degree",
  "AssociateDegree",
  "BachelorDegree",
  "MasterDegree",
  "DoctoralDegree",
  "ProfessionalDoctorate",
  "ResearchDoctorate",
  "MasterCertificate",
  "JourneymanCertificate",
  "ApprenticeshipCertificate",
  "SecondarySchoolDiploma",
  "GeneralEducationDevelopment",
  "QualityAssuranceCredential",
  "Award",
];
const CAIRNS: readonly AchievementType[] = [
  "CertificateOfCompletion",
  "LearningProgram",
  "Membership",
  "CommunityService",
];
const DIAMONDS: Record<Level, number> = { foundational: 1, intermediate: 2, advanced: 3 };

export function badgeKind(type: AchievementType): BadgeKind {
  if (SUMMITS.includes(type)) return "summit";
  return CAIRNS.includes(type) ? "cairn" : "blaze";
}

/** A medal in a box of 512, legible at 48: its outline tells the kind, gilt diamonds the level. No words: the name stands beside it. */
export function badgeSvg(facts: BadgeFacts): string {
  const kind = badgeKind(facts.type);
  const deep = sheetAccent(facts.accentHue, facts.accentChroma);
  const id = `b${Math.floor(seeded(`${facts.seed}${kind}${facts.accentHue}`)() * 2 ** 32).toString(36)}`;
  const draw = { summit, blaze, cairn: octagon }[kind];
  const count = facts.level ? DIAMONDS[facts.level] : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" aria-hidden="true">${draw(facts, deep, id, count)}</svg>`;
}

function summit(facts: BadgeFacts, deep: string, id: string, count: number): string {
  return [
    `<clipPath id="${id}"><circle cx="256" cy="256" r="184"/></clipPath>`,
    `<circle cx="256" cy="256" r="248" fill="${deep}"/><circle cx="256" cy="256" r="239" fill="none" stroke="${PAPER}" stroke-width="2"/>`,
    `<path d="${ticks(count)}" stroke="${PAPER}" stroke-width="2" opacity=".75"/>`,
    `<circle cx="256" cy="256" r="197" fill="${PAPER}"/><circle cx="256" cy="256" r="190.500" fill="none" stroke="${deep}" stroke-width="1.8"/>`,
    `<g clip-path="url(#${id})">${hills(facts.seed, paintOf(facts), 1.24)}</g>`,
    levels(count, 256, 470, 30),
  ].join("");
}

function blaze(facts: BadgeFacts, deep: string, id: string, count: number): string {
  const square = (side: number, radius: number, attributes: string) =>
    `<rect x="${256 - side / 2}" y="${256 - side / 2}" width="${side}" height="${side}" rx="${radius}" transform="rotate(45 256 256)" ${attributes}/>`;
  return [
    `<clipPath id="${id}"><circle cx="256" cy="256" r="134"/></clipPath>`,
    square(366, 46, `fill="${deep}"`),
    square(340, 36, `fill="none" stroke="${PAPER}" stroke-width="2"`),
    `<circle cx="256" cy="256" r="145" fill="${PAPER}"/><circle cx="256" cy="256" r="139" fill="none" stroke="${deep}" stroke-width="1.600"/>`,
    `<g clip-path="url(#${id})">${hills(facts.seed, paintOf(facts), 0.92)}</g>`,
    levels(count, 256, 434, 30),
  ].join("");
}

function octagon(facts: BadgeFacts, deep: string, id: string, count: number): string {
  const shape = (radius: number) =>
    Array.from({ length: 8 }, (_, i) => {
      const angle = ((i + 0.5) * Math.PI) / 4;
      return `${(256 + radius * Math.cos(angle)).toFixed(1)} ${(256 + radius * Math.sin(angle)).toFixed(1)}`;
    }).join("L");
  const faint = paintOf(facts)(0.72, 0.05);
  return [
    `<clipPath id="${id}"><path d="M${shape(208)}z"/></clipPath>`,
    `<path d="M${shape(256)}z" fill="${deep}"/><path d="M${shape(246)}z" fill="none" stroke="${PAPER}" stroke-width="2"/>`,
    `<path d="M${shape(216)}z" fill="${PAPER}"/>`,
    `<g clip-path="url(#${id})"><path d="${summitLines(facts.seed, 256, 190)}" fill="none" stroke="${faint}" stroke-width="1.8" opacity=".75"/>${cairn(facts.seed, paintOf(facts))}</g>`,
    levels(count, 256, 473, 26),
  ].join("");
}

/** The scene in the issuer's hue; a grey issuer has grey hills. */
function paintOf({ accentHue, accentChroma = 80 }: BadgeFacts): Paint {
  return (lightness, chroma) => oklchHex(lightness, (chroma * accentChroma) / 80, accentHue);
}

/** Left out where the diamonds of the level stand. */
function ticks(count: number): string {
  const gap = count === 0 ? 0 : 6 + count * 4;
  return Array.from({ length: 72 }, (_, i) => i * 5)
    .filter((degrees) => Math.abs(degrees - 90) >= gap)
    .map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const inner = degrees % 15 === 0 ? 208 : 218;
      const at = (radius: number) =>
        `${(256 + radius * Math.cos(angle)).toFixed(1)} ${(256 + radius * Math.sin(angle)).toFixed(1)}`;
      return `M${at(inner)}L${at(229)}`;
    })
    .join("");
}

function levels(count: number, x: number, y: number, gap: number): string {
  const diamonds = Array.from({ length: count }, (_, i) => {
    const left = x + (i - (count - 1) / 2) * gap;
    const lift = Math.abs(i - (count - 1) / 2) * 2.4;
    return `M${left - 12} ${y - lift}l12 -12 12 12 -12 12z`;
  });
  return `<path d="${diamonds.join("")}" fill="${GILT}"/>`;
}
