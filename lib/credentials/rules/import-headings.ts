/** What a column may hold. `anyName` is the whole name, or the half that a neighbour leaves open: “Nom” beside “Prénom” is the family name. */
export type HeadingRole =
  | "email"
  | "fullName"
  | "firstName"
  | "lastName"
  | "anyName"
  | "issuedOn"
  | "expiresOn"
  | "anyDate";

/** Letters and digits only, no case, no accents: “E-Mail”, “e_mail” and “E MAIL” are one heading. */
export function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłøđßæœ]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const SPELT_OUT: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Every role this heading is known for, in any language. */
export function rolesOf(heading: string): readonly HeadingRole[] {
  return INDEX.get(foldHeading(heading)) ?? [];
}

/** A heading that ends like one for addresses (“Work e-mail”); weaker than the table, and to be looked at. */
export function endsLikeEmail(heading: string): boolean {
  return /(email|emailaddress|emailid)$/.test(foldHeading(heading));
}

// Separated by “|”; case, accents, spaces, dots and underscores do not matter.
const HEADINGS: Record<HeadingRole, string> = {
  email: [
    "email|e-mail|mail|email address|e-mail address|mail address|email id|recipient email|recipient email address|learner email",
    "earner email|participant email|student email|user email|attendee email|member email|holder email|issued to email",
    "e-mail-adresse|mailadresse|emailadresse|e-mail des empfängers|adresse e-mail|adresse email|adresse mail|courriel|adresse courriel|adresse électronique",
    "correo|correo electrónico|dirección de correo|dirección de correo electrónico|email del destinatario|endereço de e-mail|endereço de email",
    "correio eletrônico|correio eletrónico|correio electrónico|posta elettronica|indirizzo email|indirizzo e-mail|indirizzo di posta elettronica|e-mailadres|mailadres",
    "e-post|epost|e-postadress|epostadress|mejl|mejladress|e-postadresse|epostadresse|sähköposti|sähköpostiosoite|adres e-mail|adres email|adres mailowy|poczta elektroniczna",
    "e-mailová adresa|emailová adresa|e-posta|eposta|e-posta adresi|elektronik posta|эл. почта|эл почта|электронная почта|адрес электронной почты|почта|имейл|емейл",
    "ел. пошта|електронна пошта|адреса електронної пошти|пошта|електронна адреса|メール|メールアドレス|eメール|電子メール|Ｅメール|电子邮件|电子邮箱|邮箱|邮箱地址|邮件|邮件地址|電子郵件|電郵|信箱",
    "이메일|이메일 주소|전자우편|메일|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الإيميل|ايميل|عنوان البريد الإلكتروني",
  ].join("|"),
  fullName: [
    "full name|recipient name|recipient full name|learner name|earner name|participant name|student name|attendee name|holder name|member name|name of recipient",
    "first and last name|name and surname|complete name|issued to|issued to name|issued to full name|vollständiger name|name des empfängers|vor- und nachname|vorname nachname|nachname, vorname",
    "nom complet|nom et prénom|prénom et nom|nom prénom|nombre completo|nombre y apellidos|nombre y apellido|nome completo|nome e cognome|cognome e nome|nome e sobrenome",
    "volledige naam|voor- en achternaam|fullständigt namn|för- och efternamn|fullt navn|fulde navn|for- og etternavn|for- og efternavn|koko nimi",
    "imię i nazwisko|nazwisko i imię|celé jméno|jméno a příjmení|příjmení a jméno|ad soyad|adı soyadı|ad ve soyad|isim soyisim|tam adı",
    "фио|ф.и.о.|полное имя|имя и фамилия|фамилия и имя|имя фамилия|фамилия имя отчество|фамилия имя|піб|п.і.б.|повне ім'я|ім'я та прізвище|прізвище та ім'я",
    "氏名|お名前|姓名|受講者名|受講者氏名|성명|성함|الاسم الكامل|الإسم الكامل|الاسم بالكامل|الاسم الثلاثي",
  ].join("|"),
  firstName: [
    "first name|firstname|given name|given names|forename|forenames|issued to first name|recipient first name|learner first name|student first name|vorname|vornamen|rufname",
    "prénom|prénoms|nombre de pila|primer nombre|primeiro nome|nome próprio|nome di battesimo|voornaam|voornamen|roepnaam|förnamn|tilltalsnamn|fornavn|etunimi|imię|imiona|křestní jméno",
    "имя отчество|власне ім'я|名|下の名前|الاسم الأول|الإسم الأول",
  ].join("|"),
  lastName: [
    "last name|lastname|surname|family name|familyname|issued to last name|recipient last name|learner last name|student last name|nachname|familienname|zuname",
    "nom de famille|apellido|apellidos|primer apellido|sobrenome|apelido|último nome|cognome|achternaam|familienaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|příjmení",
    "soyad|soyadı|soyisim|фамилия|прізвище|姓|苗字|성|성씨|اسم العائلة|اللقب|الاسم الأخير|الإسم الأخير|الكنية",
  ].join("|"),
  anyName:
    "name|namen|nom|nombre|nombres|nome|naam|namn|navn|nimi|nazwa|jméno|ad|adı|isim|имя|ім'я|імя|名前|名字|이름|الاسم|الإسم|اسم|recipient|learner|participant|attendee|student",
  issuedOn: [
    "issued on|issued at|issue date|issued date|date issued|date of issue|issuance date|issued|award date|awarded on|awarded at|date awarded|earned on|credential issue date|certificate date",
    "ausgestellt am|ausstellungsdatum|ausgabedatum|verliehen am|date d'émission|date de délivrance|délivré le|émis le|date d'obtention|fecha de emisión|fecha de expedición|emitido el|expedido el",
    "data de emissão|emitido em|data di rilascio|data di emissione|rilasciato il|emesso il|uitgiftedatum|datum van uitgifte|uitgegeven op|afgiftedatum|utfärdad|utfärdat|utfärdandedatum|utfärdad den",
    "utstedt|utstedelsesdato|utstedt dato|udstedt|udstedelsesdato|udstedt den|myönnetty|myöntämispäivä|antopäivä|data wydania|wydano|data wystawienia|datum vydání|vydáno|datum vystavení|veriliş tarihi|verilme tarihi|düzenleme tarihi",
    "дата выдачи|выдан|выдано|дата видачі|видано|発行日|発行年月日|交付日|颁发日期|发证日期|签发日期|發行日期|頒發日期|발급일|발급일자|발행일|تاريخ الإصدار|تاريخ الاصدار|تاريخ المنح|صدر في",
  ].join("|"),
  expiresOn: [
    "expires on|expires at|expired on|expiry date|expiry|expires|expiration|expiration date|expire date|date of expiry|date expires|valid until|valid through|valid to|expiry on",
    "gültig bis|ablaufdatum|läuft ab am|verfallsdatum|date d'expiration|expire le|valable jusqu'au|valide jusqu'au|fecha de caducidad|fecha de vencimiento|fecha de expiración|válido hasta|caduca el|vence el",
    "data de validade|data de expiração|válido até|expira em|validade|data di scadenza|scadenza|scade il|valido fino al|vervaldatum|geldig tot|verloopt op|utgångsdatum|giltig till|giltigt till|går ut",
    "utløpsdato|gyldig til|utløper|udløbsdato|gyldig indtil|udløber|vanhenee|voimassa asti|viimeinen voimassaolopäivä|voimassaolo päättyy|data ważności|ważne do|ważny do|data wygaśnięcia|platnost do|platí do|datum expirace|datum platnosti",
    "son geçerlilik tarihi|geçerlilik tarihi|bitiş tarihi|срок действия|действителен до|действует до|дата окончания|годен до|термін дії|дійсний до|діє до|дата закінчення",
    "有効期限|有効期限日|失効日|到期日|到期日期|有效期|有效期至|失效日期|만료일|만료일자|유효기간|تاريخ الانتهاء|تاريخ انتهاء الصلاحية|صالح حتى|ينتهي في",
  ].join("|"),
  anyDate:
    "date|datum|fecha|data|dato|päivä|päivämäärä|tarih|дата|日付|日期|날짜|التاريخ|completed on|completed at|completion date|date completed|completed|abschlussdatum|timestamp|zeitstempel",
};

const INDEX = new Map<string, HeadingRole[]>();
for (const [role, headings] of Object.entries(HEADINGS) as [HeadingRole, string][]) {
  for (const heading of headings.split("|")) {
    const key = foldHeading(heading);
    const roles = INDEX.get(key) ?? [];
    if (!roles.includes(role)) INDEX.set(key, [...roles, role]);
  }
}
