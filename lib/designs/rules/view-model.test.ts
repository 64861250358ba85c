import { describe, expect, it } from "vitest";
import { ACHIEVEMENT_TYPES } from "../../credentials/rules/vocabulary";
import { contrast, sheetAccent } from "./color";
import { dateInWords, shortDate } from "./date-words";
import { sampleFacts } from "./sample-facts";
import { mainScript, mayBeSpaced, scriptsOf } from "./scripts";
import { sheetAlt } from "./sheet-alt";
import { kindLine, ringLettering, whyLine } from "./sheet-words";
import { certificateModel, nameSize } from "./view-model";

describe("nameSize", () => {
  it.each([
    ["Aída", "s"],
    ["a".repeat(26), "s"],
    ["a".repeat(27), "m"],
    ["a".repeat(40), "m"],
    ["a".repeat(41), "l"],
    ["a".repeat(72), "l"],
    ["a".repeat(73), "xl"],
    ["e\u0301".repeat(26), "s"],
    ["山田太郎山田太郎山田太郎山", "s"],
    ["山田太郎山田太郎山田太郎山田", "m"],
    ["", "s"],
  ])("%s is %s", (name, size) => expect(nameSize(name)).toBe(size));
});

describe("scripts", () => {
  it.each([
    ["Zofia Wiśniewska-Okafor", "latin"],
    ["Ґалаґан Юлія", "cyrillic"],
    ["محمد عبد الرحمن", "arabic"],
    ["דוד בן־גוריון (David)", "hebrew"],
    ["राजेश कुमार", "devanagari"],
    ["山田 さくらさくら", "kana"],
    ["김민준", "hangul"],
    ["12 – 34", "common"],
    ["ᠮᠣᠩᠭᠣᠯ", "other"],
  ])("%s is mainly %s", (text, script) => expect(mainScript(text)).toBe(script));

  it("names every script of a mixed line", () => {
    expect([...scriptsOf("Mo (محمد) 3")].sort()).toEqual(["arabic", "common", "latin"]);
  });

  it("lets only letters that stand alone be set apart", () => {
    expect(mayBeSpaced("ÉCOLE № 5 – КИЇВ")).toBe(true);
    expect(mayBeSpaced("محمد")).toBe(false);
    expect(mayBeSpaced("A राजेश")).toBe(false);
  });
});

describe("dates in words", () => {
  it.each([
    ["2026-11-02", "2 November 2026", "2 Nov 2026"],
    ["2024-02-29", "29 February 2024", "29 Feb 2024"],
    ["1999-12-31", "31 December 1999", "31 Dec 1999"],
  ])("%s", (day, words, short) => {
    expect(dateInWords(day)).toBe(words);
    expect(shortDate(day)).toBe(short);
  });
});

describe("words on the sheet", () => {
  it("has a kind line for every achievement type", () => {
    for (const type of ACHIEVEMENT_TYPES) expect(kindLine(type)).toMatch(/^[A-Z][a-z'-]+( [a-z]+)*$/);
  });

  it.each([
    [5, "Data Steward", "by walking all five steps of the Data Steward pathway."],
    [2, "Harbour pathway", "by walking both steps of the Harbour pathway."],
    [1, "Intro", "by walking the one step of the Intro pathway."],
    [14, "Long", "by walking all 14 steps of the Long pathway."],
  ])("%i steps", (count, name, line) => {
    expect(whyLine("unused", { name, steps: Array.from({ length: count }) })).toBe(line);
  });

  it("shortens a description to whole sentences, else to whole words", () => {
    const sentence = "Looks after what an organisation knows, and keeps it in good order for everyone.";
    expect(whyLine(`${sentence} ${"And more words follow here. ".repeat(8)}`)).toMatch(/\.$/);
    const endless = whyLine("word ".repeat(80));
    expect(endless).toMatch(/word…$/);
    expect(endless.length).toBeLessThanOrEqual(191);
  });

  it("keeps joined scripts off the ring", () => {
    expect(ringLettering("Northlight Academy", "")).toBe("NORTHLIGHT ACADEMY");
    expect(ringLettering("أكاديمية النور", "")).toBe("VERIFIED CREDENTIAL");
    expect(ringLettering("K", "")).toBe("K  •  VERIFIED CREDENTIAL");
  });
});

describe("certificateModel", () => {
  it("says the dates in words, and no validity where it never ends", () => {
    expect(certificateModel(sampleFacts).validText).toBe("Valid through 2 November 2028");
    expect(certificateModel({ ...sampleFacts, expiresOn: null }).validText).toBe("");
    expect(certificateModel(sampleFacts).dateText).toBe("2 November 2026");
  });

  it("prints the address so that its lines make up the whole", () => {
    const [label, ...lines] = certificateModel(sampleFacts).verifyLines;
    expect(label).toBe("Verify at");
    expect(`https://${lines.join("")}`).toBe(sampleFacts.url);
  });

  it("prints any other address whole, too", () => {
    const lines = certificateModel({
      ...sampleFacts,
      url: "https://waymark.example/verify?id=abcdefghijklmnopqrstuvwxyz",
    }).verifyLines;
    expect(lines.slice(1).join("")).toBe("waymark.example/verify?id=abcdefghijklmnopqrstuvwxyz");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(26);
  });

  it("reads as sentences", () => {
    const alt = sheetAlt(certificateModel(sampleFacts));
    expect(alt).toContain(
      "This is to certify that Zofia Wiśniewska-Okafor has earned the credential of Certified Data Steward, by walking all five steps of the Data Steward pathway. Steps: Data literacy, 12 Jan 2026;",
    );
    expect(alt).not.toMatch(/\.\.|undefined/);
  });

  it("draws no trail that would be too dense to read", () => {
    const steps = Array.from({ length: 13 }, (_, i) => ({ name: `Step ${i}`, earnedOn: "2026-01-01" }));
    expect(certificateModel({ ...sampleFacts, pathway: { name: "Long", steps } }).steps).toEqual([]);
  });

  it("has a signatory only where the workspace names one", () => {
    const workspace = { ...sampleFacts.workspace, signatoryName: "" };
    expect(certificateModel({ ...sampleFacts, workspace }).signatory).toBeNull();
  });
});

describe("sheetAccent", () => {
  it("is readable on the paper in every hue", () => {
    for (let hue = 0; hue < 360; hue += 15) expect(contrast(sheetAccent(hue), "#fbf8f0")).toBeGreaterThan(7);
  });
});
