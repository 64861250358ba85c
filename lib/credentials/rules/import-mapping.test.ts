import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invalid } from "../../core/errors";
import { foldHeading } from "./import-headings";
import { completeMapping, type NameColumns, proposeMapping, readHeader } from "./import-mapping";

type Expected = { email: string | null; name: NameColumns | null; issuedOn?: string; expiresOn?: string };
const FILES: [who: string, header: string, expected: Expected][] = [
  [
    "ours",
    "name,email,issued_on,expires_on",
    { email: "email", name: "name", issuedOn: "issued_on", expiresOn: "expires_on" },
  ],
  [
    "ours, instants",
    "name,email,issued_at,expires_at",
    { email: "email", name: "name", issuedOn: "issued_at", expiresOn: "expires_at" },
  ],
  [
    "Credly",
    "badge_template_id,recipient_email,issued_to_first_name,issued_to_middle_name,issued_to_last_name,issued_at,expires_at,locale",
    {
      email: "recipient_email",
      name: ["issued_to_first_name", "issued_to_last_name"],
      issuedOn: "issued_at",
      expiresOn: "expires_at",
    },
  ],
  [
    "Certifier",
    "recipient.name,recipient.email,issueDate,expiryDate,custom.score",
    { email: "recipient.email", name: "recipient.name", issuedOn: "issueDate", expiresOn: "expiryDate" },
  ],
  [
    "Accredible",
    "Recipient Name,Recipient Email,Issued On,Expired On,Grade",
    { email: "Recipient Email", name: "Recipient Name", issuedOn: "Issued On", expiresOn: "Expired On" },
  ],
  [
    "shouting",
    "FIRST NAME,LAST NAME,E-MAIL,VALID UNTIL",
    { email: "E-MAIL", name: ["FIRST NAME", "LAST NAME"], expiresOn: "VALID UNTIL" },
  ],
  [
    "Moodle",
    "First name,Surname,Email address,Completed on",
    { email: "Email address", name: ["First name", "Surname"], issuedOn: "Completed on" },
  ],
  ["a marked start", "\ufeffName,E mail", { email: "E mail", name: "Name" }],
  [
    "de",
    "Nachname,Vorname,E-Mail-Adresse,Ausgestellt am,Gültig bis",
    { email: "E-Mail-Adresse", name: ["Vorname", "Nachname"], issuedOn: "Ausgestellt am", expiresOn: "Gültig bis" },
  ],
  ["de, name and first name", "Name,Vorname,E-Mail", { email: "E-Mail", name: ["Vorname", "Name"] }],
  [
    "fr",
    "Nom,Prénom,Adresse e-mail,Date d’émission,Date d'expiration",
    { email: "Adresse e-mail", name: ["Prénom", "Nom"], issuedOn: "Date d’émission", expiresOn: "Date d'expiration" },
  ],
  [
    "es",
    "Nombre,Apellidos,Correo electrónico,Fecha de emisión,Fecha de caducidad",
    {
      email: "Correo electrónico",
      name: ["Nombre", "Apellidos"],
      issuedOn: "Fecha de emisión",
      expiresOn: "Fecha de caducidad",
    },
  ],
  ["es, no accents", "NOMBRE,CORREO ELECTRONICO", { email: "CORREO ELECTRONICO", name: "NOMBRE" }],
  [
    "pt",
    "Nome,Sobrenome,Endereço de e-mail,Data de emissão,Data de validade",
    {
      email: "Endereço de e-mail",
      name: ["Nome", "Sobrenome"],
      issuedOn: "Data de emissão",
      expiresOn: "Data de validade",
    },
  ],
  [
    "it",
    "Cognome,Nome,Posta elettronica,Data di rilascio,Scadenza",
    { email: "Posta elettronica", name: ["Nome", "Cognome"], issuedOn: "Data di rilascio", expiresOn: "Scadenza" },
  ],
  [
    "nl",
    "Voornaam,Achternaam,E-mailadres,Uitgiftedatum,Geldig tot",
    { email: "E-mailadres", name: ["Voornaam", "Achternaam"], issuedOn: "Uitgiftedatum", expiresOn: "Geldig tot" },
  ],
  [
    "sv",
    "Förnamn,Efternamn,E-post,Utfärdandedatum,Giltig till",
    { email: "E-post", name: ["Förnamn", "Efternamn"], issuedOn: "Utfärdandedatum", expiresOn: "Giltig till" },
  ],
  [
    "no",
    "Fornavn,Etternavn,E-postadresse,Utstedelsesdato,Utløpsdato",
    { email: "E-postadresse", name: ["Fornavn", "Etternavn"], issuedOn: "Utstedelsesdato", expiresOn: "Utløpsdato" },
  ],
  ["da", "Navn,Mail,Udstedt,Udløbsdato", { email: "Mail", name: "Navn", issuedOn: "Udstedt", expiresOn: "Udløbsdato" }],
  [
    "fi",
    "Etunimi,Sukunimi,Sähköposti,Myöntämispäivä,Voimassa asti",
    { email: "Sähköposti", name: ["Etunimi", "Sukunimi"], issuedOn: "Myöntämispäivä", expiresOn: "Voimassa asti" },
  ],
  [
    "pl",
    "Imię,Nazwisko,Adres e-mail,Data wydania,Ważne do",
    { email: "Adres e-mail", name: ["Imię", "Nazwisko"], issuedOn: "Data wydania", expiresOn: "Ważne do" },
  ],
  [
    "cs",
    "Jméno,Příjmení,E-mail,Datum vydání,Platnost do",
    { email: "E-mail", name: ["Jméno", "Příjmení"], issuedOn: "Datum vydání", expiresOn: "Platnost do" },
  ],
  [
    "tr",
    "ADI,SOYADI,E-posta,Veriliş tarihi,Son geçerlilik tarihi",
    { email: "E-posta", name: ["ADI", "SOYADI"], issuedOn: "Veriliş tarihi", expiresOn: "Son geçerlilik tarihi" },
  ],
  [
    "ru",
    "Имя,Фамилия,Эл. почта,Дата выдачи,Действителен до",
    { email: "Эл. почта", name: ["Имя", "Фамилия"], issuedOn: "Дата выдачи", expiresOn: "Действителен до" },
  ],
  ["ru, one column", "ФИО,Электронная почта", { email: "Электронная почта", name: "ФИО" }],
  [
    "uk",
    "Ім’я,Прізвище,Електронна пошта,Дата видачі,Дійсний до",
    { email: "Електронна пошта", name: ["Ім’я", "Прізвище"], issuedOn: "Дата видачі", expiresOn: "Дійсний до" },
  ],
  [
    "ja",
    "姓,名,メールアドレス,発行日,有効期限",
    { email: "メールアドレス", name: ["名", "姓"], issuedOn: "発行日", expiresOn: "有効期限" },
  ],
  [
    "zh",
    "姓名,电子邮箱,颁发日期,有效期至",
    { email: "电子邮箱", name: "姓名", issuedOn: "颁发日期", expiresOn: "有效期至" },
  ],
  ["ko", "이름,이메일,발급일,만료일", { email: "이메일", name: "이름", issuedOn: "발급일", expiresOn: "만료일" }],
  [
    "ar",
    "الاسم الكامل,البريد الإلكتروني,تاريخ الإصدار,تاريخ الانتهاء",
    { email: "البريد الإلكتروني", name: "الاسم الكامل", issuedOn: "تاريخ الإصدار", expiresOn: "تاريخ الانتهاء" },
  ],
  ["neither", "phone,town", { email: null, name: null }],
];

describe("proposeMapping", () => {
  test.each(FILES)("knows the columns of %s", (_, line, expected) => {
    const { email, name, issuedOn, expiresOn } = proposeMapping(readHeader(line.split(",")));
    expect({ email, name, issuedOn, expiresOn }).toEqual({ issuedOn: null, expiresOn: null, ...expected });
  });

  test("every other column becomes an attribute, in the file's order", () => {
    expect(proposeMapping(["Town", "email", "Score", "name"]).attributes).toEqual(["Town", "Score"]);
  });

  test("a guess is marked as one", () => {
    expect(proposeMapping(["name", "Work e-mail", "Date"])).toMatchObject({
      email: "Work e-mail",
      issuedOn: "Date",
      unsure: ["email", "issuedOn"],
    });
    expect(proposeMapping(["name", "email", "mail"]).unsure).toEqual(["email"]);
    expect(proposeMapping(["name", "email", "issued_on"]).unsure).toEqual([]);
  });

  test("an exact heading goes before one that only ends alike", () => {
    expect(proposeMapping(["Manager email", "name", "Email"]).email).toBe("Email");
  });

  test("case, accents and separators never change the result", () => {
    const disguise = (text: string, mark: string) => text.toUpperCase().replace(/[ _.-]/g, mark);
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.constantFrom(" ", "_", ".", "-", ""), ([, line], mark) => {
        const plain = proposeMapping(line.split(","));
        const odd = proposeMapping(line.split(",").map((heading) => disguise(heading, mark)));
        expect([odd.email, odd.name].flat().map((heading) => heading && foldHeading(heading))).toEqual(
          [plain.email, plain.name].flat().map((heading) => heading && foldHeading(heading)),
        );
      }),
    );
  });

  test("no column is given two tasks, whatever the headings", () => {
    const heading = fc.oneof(
      fc.constantFrom(...FILES.flatMap(([, line]) => line.split(","))),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(heading, { maxLength: 12 }), (header) => {
        const { email, name, issuedOn, expiresOn, attributes } = proposeMapping(header);
        const used = [email, name, issuedOn, expiresOn].flat().filter((column) => column !== null);
        expect([...used, ...attributes].toSorted()).toEqual([...header].toSorted());
      }),
    );
  });
});

describe("readHeader", () => {
  test.each([
    [
      "a repeated heading",
      ["email", "name", "E-mail", "EMAIL"],
      "The heading “EMAIL” stands over columns 1 and 4. Each heading may stand once.",
    ],
    ["an empty heading", ["email", " ", "name"], "Column 2 has no heading. Name it or remove the column."],
    [
      "no header at all",
      ["Ada", "ada@sample.example"],
      "The first line holds an e-mail address, not headings. Put a line such as “name,email” on top.",
    ],
    [
      "too many columns",
      Array.from({ length: 201 }, (_, i) => `c${i}`),
      "The file has 201 columns. At most 200 can be read.",
    ],
    ["a heading as long as a page", ["x".repeat(101)], "The heading of column 1 is longer than 100 characters."],
  ])("refuses %s", (_, cells, message) => {
    expect(() => readHeader(cells)).toThrow(invalid("header", message));
  });
});

describe("completeMapping", () => {
  const header = ["email", "name", "town"];

  test("refuses a file without a column for the address, naming the columns there are", () => {
    const mapping = { ...proposeMapping(header), email: null };
    expect(() => completeMapping(mapping, header)).toThrow(
      "No column holds the e-mail address. The columns are: email, name, town.",
    );
  });

  test("refuses a file without names", () => {
    expect(() => completeMapping({ ...proposeMapping(header), name: null }, header)).toThrow(
      "No column holds the name.",
    );
  });

  test("refuses one column for two things", () => {
    expect(() => completeMapping({ ...proposeMapping(header), issuedOn: "email" }, header)).toThrow(
      "“email” cannot be used for two things",
    );
  });

  test("refuses more than 64 attributes", () => {
    const wide = ["email", "name", ...Array.from({ length: 65 }, (_, i) => `a${i}`)];
    expect(() => completeMapping(proposeMapping(wide), wide)).toThrow(
      "65 columns would become attributes. At most 64 can",
    );
  });
});
