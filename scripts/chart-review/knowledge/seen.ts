/** Complaints, injuries, infections and disorders that are told and seen, not measured, by SNOMED code. */
export const SEEN: readonly string[] = [
  // Airways and throat.
  ...['54398005', '195662009', '363746003', '444814009', '75498004', '14948001', '10509002', '34014006'],
  // Back and joints.
  ...['279039007', '239873007', '239872002', '307731004', '125601008'],
  // Skin and allergy.
  ...['40275004', '24079001', '201101007', '128045006', '367498001', '241929008', '39579001'],
  // Belly and bladder.
  ...['21522001', '14760008', '235595009', '111843007', '38822007', '68566005', '427898007'],
  // Head, chest and mind.
  ...['25064002', '404640003', '29857009', '36923009', '197480006'],
  // Pregnancy, its loss and birth.
  ...['21243004', '367494004', '77386006', '19169002', '85116003', '79586000', '169826009', '237364002', '199005000'],
  // What brings people into hospital: the stay's findings are looked at as values, not here.
  ...['91302008', '84114007', '233604007', '401314000', '49436004', '13645005', '14669001', '432504007'],
  ...[
    '45816000',
    '370143000',
    '58214004',
    '65275009',
    '74400008',
    '74474003',
    '66344007',
    '414545008',
    '62914000',
    '64859006',
  ],
  // Parkinson's disease, for which there is no test; an overdose, a gunshot; low spirits; a drug that was offered and declined.
  ...['49049000', '1149222004', '283545005', '182895007', '35489007'],
  // Wounds and sprains; concussion and other injuries of the head.
  ...['284549007', '283371005', '284551006', '370247008', '44465007', '70704007', '62106007', '82271004'],
];
