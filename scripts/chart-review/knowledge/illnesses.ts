/**
 * Days after which an acute illness is over, well beyond its usual course: who still has it then has another diagnosis. Usual
 * courses: colds 7 to 10 days, acute bronchitis 3 weeks, sinusitis by definition under 4 weeks (12 at most with subacute
 * ones), pneumonia 6 weeks until the chest film is clear; infections of gut, bladder and skin 1 to 2 weeks,
 * wounds 2 to 3 weeks, sprains 6 to 12 weeks, fractures 3 to 6 months (textbook knowledge; the limits are doubled).
 */
export const ACUTE: Readonly<Record<string, number>> = {
  '54398005': 60,
  '195662009': 60,
  '363746003': 60,
  '43878008': 60,
  '444814009': 84,
  '75498004': 84,
  '14948001': 84,
  '10509002': 84,
  '6142004': 60,
  '840539006': 90,
  '882784691000119100': 120,
  '385093006': 120,
  '237630007': 30,
  '39579001': 7,
  '111843007': 60,
  '38822007': 60,
  '68566005': 60,
  '128045006': 60,
  '34014006': 60,
  '241929008': 60,
  '427898007': 90,
  '44465007': 180,
  '70704007': 180,
  '284549007': 120,
  '283371005': 120,
  '284551006': 120,
  '370247008': 120,
  '65966004': 365,
  '16114001': 365,
  '33737001': 365,
  '62106007': 365,
};

/** Illnesses that never end once they are there: an abatement of them is a mistake (a remission is not written as one). */
export const FOR_LIFE: readonly string[] = ['46635009', '84114007', '22298006', '13645005', '429699009'];

/** Of each group a person has one at a time. */
export const ONE_AT_A_TIME: readonly (readonly string[])[] = [
  ['714628002', '44054006', '46635009'],
  ['431855005', '431856006', '433144002', '431857002', '433146000'],
  ['1551000119108', '1501000119109'],
  ['90781000119102', '157141000119108'],
];

/** Found in one sex only, by words of the display: a concept of a new module is covered too. */
export const FEMALE_ONLY =
  /pregnan|gravid|obstetric|antenatal|prenatal|postpartum|puerper|childbirth|labou?r\b|deliver(y|ed) of|miscarriage|abortion|eclampsia|uter(us|ine)|cervix|ovar(y|ian)|endometri|vagin|menopaus|menstru|mammogra|papanicolaou|fetal|fetus|gestation/i;
export const MALE_ONLY = /prostat|testic|testis|penile|penis|scrot|vasectomy/i;
/** Pregnancy itself, for the age at which it can be. */
export const PREGNANCY = /pregnan|gravid|antenatal|prenatal|postpartum|childbirth|miscarriage|eclampsia|gestation/i;
