/** Given and family names of one language; `latin` spells the same for addresses. `familyFirst`: as in Japanese. */
export type Tongue = { weight: number; given: string[]; family: string[]; familyFirst?: boolean; joint?: string };

const words = (text: string) => text.split(" ");

export const TONGUES: Tongue[] = [
  {
    weight: 18,
    given: words("Ingrid Nora Emma Jakob Henrik Sunniva Åse Øyvind Solveig Magnus Ida Lars Kari Bjørn Astrid Eirik"),
    family: words("Solheim Hansen Bakke Strand Østby Lien Haugen Nygård Dahl Myhre Sæther Berge Vik Aasen"),
  },
  {
    weight: 14,
    given: words("Alice James Priya Oliver Hannah Ruth Daniel Grace Thomas Amelia Samuel Chloe Marcus Leah"),
    family: words("Carter Okafor O’Neill Whitfield Hughes Marsh Bennett Ashworth Fletcher Doyle Pemberton Reid"),
  },
  {
    weight: 9,
    given: words("Lukas Jürgen Franziska Annika Götz Beate Matthias Käthe Sören Ulrike Tobias Heike"),
    family: words("Müller Weiß Schröder Krüger Brandt Groß Lindemann Vogt Hübner Böhm Strauß Fuchs"),
  },
  {
    weight: 8,
    given: words("Camille Théo Zoé Étienne Inès François Maëlle Loïc Hélène Aurélie Noémie Benoît"),
    family: words("Lefèvre Dubois Gauthier Beaumont Chevalier D’Arcy Moreau Fontaine Guérin Rousseau Béranger"),
  },
  {
    weight: 8,
    given: words("Lucía Andrés Begoña Iñigo María José Nuria Álvaro Ximena Joaquín Sofía Raúl"),
    family: words("Muñoz García Peña Núñez Ibáñez Castaño Ortega Ríos Vázquez Zamora León"),
  },
  {
    weight: 6,
    given: words("Mateus João Inês Gonçalo Luísa Antônio Beatriz Tomás Conceição Rui"),
    family: words("Araújo Figueiredo Conceição Magalhães Simões Brandão Gusmão Falcão Leitão"),
  },
  {
    weight: 6,
    given: words("Zofia Łukasz Agnieszka Wojciech Małgorzata Paweł Żaneta Michał Grażyna Stanisław"),
    family: words("Wiśniewska Kowalczyk Dąbrowski Zieliński Wójcik Szymańska Górecka Źródlak Nowak"),
  },
  {
    weight: 4,
    given: words("Þórdís Björk Jökull Guðrún Ragnheiður Ásgeir Hrafn"),
    family: words("Jökulsdóttir Þorsteinsson Sigurðardóttir Magnússon Eiríksdóttir"),
  },
  {
    weight: 5,
    given: words("Ольга Дмитро Наталія Андрій Софія Юрій Марія Тарас"),
    family: words("Ковальчук Шевченко Бондаренко Мельник Ткаченко Кравець Лисенко"),
  },
  {
    weight: 3,
    given: words("Ελένη Γιώργος Σοφία Νίκος Δήμητρα Ανδρέας"),
    family: words("Παπαδοπούλου Νικολάου Γεωργίου Αντωνίου Κωνσταντίνου"),
  },
  {
    weight: 4,
    given: words("Ayşe Mehmet Zeynep Çağrı Gülşen İbrahim Özge Tuğba"),
    family: words("Yılmaz Şahin Çelik Öztürk Kılıç Aydın Doğan Güneş"),
  },
  {
    weight: 4,
    given: ["نور", "ليلى", "أحمد", "فاطمة", "يوسف", "مريم", "خالد", "سلمى"],
    family: ["الشامي", "حداد", "منصور", "الخوري", "العلي", "درويش", "النجار"],
  },
  {
    weight: 3,
    given: words("נועם שירה אורי תמר יעל איתן מיכל"),
    family: words("ברקוביץ לוי כהן אברהמי שמש גולן פרידמן"),
  },
  {
    weight: 4,
    given: words("さくら 翔太 陽菜 健一 美咲 大輔 葵"),
    family: words("山本 佐藤 田中 中村 小林 渡辺 高橋"),
    familyFirst: true,
    joint: " ",
  },
  {
    weight: 4,
    given: words("伟 芳 秀英 敏 静 磊 洋 艳"),
    family: words("王 李 张 刘 陈 杨 赵 黄"),
    familyFirst: true,
    joint: "",
  },
  {
    weight: 3,
    given: words("서연 민준 지우 하은 도윤 예린 준호"),
    family: words("김 이 박 최 정 강 조"),
    familyFirst: true,
    joint: "",
  },
  {
    weight: 5,
    given: ["Thị Ánh", "Văn Đức", "Minh Châu", "Hữu Phước", "Ngọc Bích", "Quang Huy", "Thu Hằng"],
    family: words("Nguyễn Trần Lê Phạm Hoàng Đặng Vũ"),
    familyFirst: true,
  },
  {
    weight: 4,
    given: words("आरव प्रिया रोहन अनन्या विक्रम काव्या अर्जुन"),
    family: words("शर्मा वर्मा गुप्ता मेहता जोशी त्रिपाठी"),
  },
  {
    weight: 3,
    given: words("Amara Chinedu Folasade Tunde Ngozi Ifeoma Kwame Abena"),
    family: words("Okonkwo Adébáyò Mensah Ọláwálé Eze Boateng Nwosu"),
  },
];
