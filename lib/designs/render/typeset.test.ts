import { describe, expect, it } from "vitest";
import { type Style, typesetter } from "./typeset";

const STYLE: Style = { role: "display", size: 100 };
const set = async (text: string, lang = "en") => (await typesetter([text], lang))(text, STYLE);
const paths = async (text: string) => (await set(text)).glyphs.map((glyph) => glyph.path);

const NAMES = [
  "Zofia Wiśniewska-Okafor",
  "Nguyễn Thị Minh Khai",
  "Olúṣẹ́gun Adébáyọ̀",
  "İbrahim Şahin Ğ",
  "Ґалаґан Юлія",
  "Ахмет Жүнісов",
  "Ελένη Παπαδοπούλου",
  "محمد عبد الرحمن الشافعي",
  "نگار حسین‌زاده",
  "דוד בן־גוריון",
  "राजेश कुमार श्रीवास्तव",
  "সুভাষ চট্টোপাধ্যায়",
  "શ્રી ગણેશ",
  "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
  "சுப்ரமணியம்",
  "తెలుగు శ్రీనివాస్",
  "ನಿರ್ಮಲಾ ಶ್ರೀನಿವಾಸ",
  "ക്രിസ്റ്റീന ശ്രീജിത്ത്",
  "ප්‍රසන්න විතානගේ",
  "สมชาย ใจดี ที่รัก",
  "ສົມສັກ",
  "សុខា ក្រឹត្យ",
  "ნინო ბერიძე",
  "Արամ Խաչատրյան",
  "አበበ ቢቂላ",
  "山田 さくら",
  "李明华",
  "王小龍",
  "김민준",
  "Mo (محمد) Smith 3rd",
];

describe("typesetter", () => {
  it.each(NAMES)("draws every character of %s", async (name) => {
    const line = await set(name);
    expect(line.width).toBeGreaterThan(100);
    expect(line.glyphs.filter((glyph) => glyph.path).length).toBeGreaterThanOrEqual(3);
  });

  it.each(["Ann 🎓", "བསྟན་འཛིན", "ᠮᠣᠩᠭᠣᠯ", "Ann \u{E000}"])("refuses %s rather than draw a box", async (name) => {
    await expect(set(name)).rejects.toMatchObject({ code: "invalid" });
  });

  it("joins Arabic letters", async () => {
    const [isolated] = await paths("ه");
    const joined = await paths("ههه");
    expect(new Set([isolated, ...joined]).size).toBe(4);
  });

  it("puts the dots of Arabic letters where they belong", async () => {
    const [above, below] = [await set("ن"), await set("ب")];
    expect(above.descent).toBeLessThan(45);
    expect(below.ascent).toBeLessThan(45);
    expect(below.descent).toBeGreaterThan(10);
  });

  it("sets right-to-left words from the right, and a Latin word among them from the left", async () => {
    const [letters] = [await paths("AB")];
    const mixed = await paths("דוד AB");
    expect(mixed.slice(0, 2)).toEqual(letters);
    expect(mixed.at(-1)).toBe((await paths("ד"))[0]);
  });

  it("moves the vowel sign before its Devanagari consonant", async () => {
    expect((await paths("कि"))[1]).toBe((await paths("क"))[0]);
  });

  it("sets all letters of one script in one family", async () => {
    // Newsreader has no ṣ: its o must not stand beside another font's ṣ.
    expect((await paths("oṣ"))[0]).not.toBe((await paths("o"))[0]);
  });

  it("draws a shared character in the form of the reader's region", async () => {
    const [chinese] = (await set("骨", "zh")).glyphs;
    const [japanese] = (await set("骨", "ja")).glyphs;
    expect(chinese?.path).not.toBe(japanese?.path);
  });

  it("spaces Latin letters where asked, and never letters that join", async () => {
    const wide = { ...STYLE, tracking: 0.1 };
    const setter = await typesetter(["AB محمد"], "en");
    expect(setter("AB", wide).width).toBeCloseTo(setter("AB", STYLE).width + 10, 0);
    expect(setter("محمد", wide).width).toBe(setter("محمد", STYLE).width);
  });
});
