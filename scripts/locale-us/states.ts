/** A state with its counted population (2020 Census, resident population, apportionment release of April 2021) and area codes. */
export interface State {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Key of `zones` in zones.ts, and the counties that keep another time. */
  readonly zone: string;
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  /** Some of the state's area codes (North American Numbering Plan). */
  readonly areaCodes: string;
  /** Leading three digits of ZIP codes (Postal Service, Domestic Mail Manual L002), as ranges. */
  readonly zip: string;
}

const state = (
  code: string,
  name: string,
  population: number,
  zone: string,
  areaCodes: string,
  zip: string,
  elsewhere?: Readonly<Record<string, string>>,
): State => ({
  code,
  name,
  population,
  zone,
  areaCodes,
  zip,
  ...(elsewhere && {
    elsewhere: Object.fromEntries(Object.entries(elsewhere).map(([zone, counties]) => [zone, counties.split(', ')])),
  }),
});

/**
 * County exceptions: 49 CFR part 71 (Standard Time Zone Boundaries). Checked against the zone boundaries of the tz
 * database at each place's coordinates (npm tz-lookup 6.1.25); differences were errors of the coordinates.
 */
export const states: readonly State[] = [
  state('AL', 'Alabama', 5024279, 'central', '205 251 256 334', '350-369'),
  state('AK', 'Alaska', 733391, 'alaska', '907', '995-999'),
  state('AZ', 'Arizona', 7151502, 'arizona', '480 520 602 623 928', '850-865'),
  state('AR', 'Arkansas', 3011524, 'central', '479 501 870', '716-729'),
  state(
    'CA',
    'California',
    39538223,
    'pacific',
    '209 213 310 408 415 510 530 559 619 626 707 714 760 805 916 949',
    '900-961',
  ),
  state('CO', 'Colorado', 5773714, 'mountain', '303 719 720 970', '800-816'),
  state('CT', 'Connecticut', 3605944, 'eastern', '203 860', '060-069'),
  state('DE', 'Delaware', 989948, 'eastern', '302', '197-199'),
  state('DC', 'District of Columbia', 689545, 'eastern', '202', '200,202-205'),
  state('FL', 'Florida', 21538187, 'eastern', '305 321 352 386 407 561 727 772 813 850 904 941 954', '320-349', {
    central:
      'Bay County, Calhoun County, Escambia County, Holmes County, Jackson County, Okaloosa County, Santa Rosa County, Walton County, Washington County',
  }),
  state('GA', 'Georgia', 10711908, 'eastern', '229 404 478 706 770 912', '300-319,398-399'),
  state('HI', 'Hawaii', 1455271, 'hawaii', '808', '967-968'),
  state('ID', 'Idaho', 1839106, 'boise', '208', '832-838', {
    pacific:
      'Benewah County, Bonner County, Boundary County, Clearwater County, Idaho County, Kootenai County, Latah County, Lewis County, Nez Perce County, Shoshone County',
  }),
  state('IL', 'Illinois', 12812508, 'central', '217 309 312 618 630 708 773 815 847', '600-629'),
  state('IN', 'Indiana', 6785528, 'indiana', '219 260 317 574 765 812', '460-479', {
    central:
      'Gibson County, Jasper County, Lake County, LaPorte County, Newton County, Perry County, Porter County, Posey County, Spencer County, Starke County, Vanderburgh County, Warrick County',
  }),
  state('IA', 'Iowa', 3190369, 'central', '319 515 563 641 712', '500-528'),
  state('KS', 'Kansas', 2937880, 'central', '316 620 785 913', '660-679', {
    mountain: 'Greeley County, Hamilton County, Sherman County, Wallace County',
  }),
  state('KY', 'Kentucky', 4505836, 'eastern', '270 502 606 859', '400-427', {
    central:
      'Adair County, Allen County, Ballard County, Barren County, Breckinridge County, Butler County, Caldwell County, Calloway County, Carlisle County, Christian County, Clinton County, Crittenden County, Cumberland County, Daviess County, Edmonson County, Fulton County, Graves County, Grayson County, Green County, Hancock County, Hart County, Henderson County, Hickman County, Hopkins County, Livingston County, Logan County, Lyon County, Marshall County, McCracken County, McLean County, Metcalfe County, Monroe County, Muhlenberg County, Ohio County, Russell County, Simpson County, Todd County, Trigg County, Union County, Warren County, Webster County',
  }),
  state('LA', 'Louisiana', 4657757, 'central', '225 318 337 504 985', '700-714'),
  state('ME', 'Maine', 1362359, 'eastern', '207', '039-049'),
  state('MD', 'Maryland', 6177224, 'eastern', '240 301 410 443', '206-219'),
  state('MA', 'Massachusetts', 7029917, 'eastern', '413 508 617 781 978', '010-027,055'),
  state('MI', 'Michigan', 10077331, 'michigan', '231 248 269 313 517 586 616 734 810 906 989', '480-499', {
    central: 'Dickinson County, Gogebic County, Iron County, Menominee County',
  }),
  state('MN', 'Minnesota', 5706494, 'central', '218 320 507 612 651 763 952', '550-567'),
  state('MS', 'Mississippi', 2961279, 'central', '228 601 662', '386-397'),
  state('MO', 'Missouri', 6154913, 'central', '314 417 573 636 660 816', '630-658'),
  state('MT', 'Montana', 1084225, 'mountain', '406', '590-599'),
  state('NE', 'Nebraska', 1961504, 'central', '308 402', '680-693', {
    mountain:
      'Arthur County, Banner County, Box Butte County, Chase County, Cheyenne County, Dawes County, Deuel County, Dundy County, Garden County, Grant County, Hooker County, Keith County, Kimball County, Morrill County, Perkins County, Scotts Bluff County, Sheridan County, Sioux County',
  }),
  state('NV', 'Nevada', 3104614, 'pacific', '702 775', '889-898'),
  state('NH', 'New Hampshire', 1377529, 'eastern', '603', '030-038'),
  state('NJ', 'New Jersey', 9288994, 'eastern', '201 609 732 856 908 973', '070-089'),
  state('NM', 'New Mexico', 2117522, 'mountain', '505 575', '870-884'),
  state('NY', 'New York', 20201249, 'eastern', '212 315 516 518 585 607 631 716 718 845 914', '063,100-149'),
  state('NC', 'North Carolina', 10439388, 'eastern', '252 336 704 828 910 919', '270-289'),
  state('ND', 'North Dakota', 779094, 'central', '701', '580-588', {
    mountain:
      'Adams County, Billings County, Bowman County, Dunn County, Golden Valley County, Grant County, Hettinger County, Slope County, Stark County',
  }),
  state('OH', 'Ohio', 11799448, 'eastern', '216 330 419 440 513 614 740 937', '430-459'),
  state('OK', 'Oklahoma', 3959353, 'central', '405 580 918', '730-731,734-749'),
  state('OR', 'Oregon', 4237256, 'pacific', '503 541', '970-979', { boise: 'Malheur County' }),
  state('PA', 'Pennsylvania', 13002700, 'eastern', '215 412 570 610 717 724 814', '150-196'),
  state('RI', 'Rhode Island', 1097379, 'eastern', '401', '028-029'),
  state('SC', 'South Carolina', 5118425, 'eastern', '803 843 864', '290-299'),
  state('SD', 'South Dakota', 886667, 'central', '605', '570-577', {
    mountain:
      'Bennett County, Butte County, Corson County, Custer County, Dewey County, Fall River County, Haakon County, Harding County, Jackson County, Lawrence County, Meade County, Oglala Lakota County, Pennington County, Perkins County, Ziebach County',
  }),
  state('TN', 'Tennessee', 6910840, 'central', '423 615 731 865 901 931', '370-385', {
    eastern:
      'Anderson County, Blount County, Bradley County, Campbell County, Carter County, Claiborne County, Cocke County, Grainger County, Greene County, Hamblen County, Hamilton County, Hancock County, Hawkins County, Jefferson County, Johnson County, Knox County, Loudon County, McMinn County, Meigs County, Monroe County, Morgan County, Polk County, Rhea County, Roane County, Scott County, Sevier County, Sullivan County, Unicoi County, Union County, Washington County',
  }),
  state(
    'TX',
    'Texas',
    29145505,
    'central',
    '210 214 254 281 325 361 409 432 512 713 806 817 830 903 915 936 940 956 972 979',
    '733,750-799,885',
    {
      mountain: 'El Paso County, Hudspeth County',
    },
  ),
  state('UT', 'Utah', 3271616, 'mountain', '435 801', '840-847'),
  state('VT', 'Vermont', 643077, 'eastern', '802', '050-054,056-059'),
  state('VA', 'Virginia', 8631393, 'eastern', '276 434 540 703 757 804', '201,220-246'),
  state('WA', 'Washington', 7705281, 'pacific', '206 253 360 425 509', '980-994'),
  state('WV', 'West Virginia', 1793716, 'eastern', '304', '247-268'),
  state('WI', 'Wisconsin', 5893718, 'central', '262 414 608 715 920', '530-549'),
  state('WY', 'Wyoming', 576851, 'mountain', '307', '820-831'),
];

/** Does a ZIP code lie in one of the state's ranges? */
export function hasZip(of: State, zip: string): boolean {
  const prefix = Number(zip.slice(0, 3));
  return of.zip.split(',').some((range) => {
    const [low, high = low] = range.split('-').map(Number);
    return prefix >= low! && prefix <= high!;
  });
}
