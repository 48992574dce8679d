/** What a result of a LOINC code may look like at all. */
export interface Measure {
  /** UCUM. */
  readonly unit: string;
  /** Outside of these nobody lives, or the instrument does not measure: generous, to find faults and not illness. */
  readonly low: number;
  readonly high: number;
}

const measure = (unit: string, low: number, high: number): Measure => ({ unit, low, high });
const percentile = measure('%', 0, 100);

/**
 * Units are those in which US laboratories and vital-sign profiles report (example UCUM units of LOINC; US Core vital signs).
 * The limits are our own judgement of what a living person can have, set wider than the extremes of case reports that we know
 * (temperature 13.7 and 46.5 °C, pressures of 370/360 in lifters are left out): a value beyond them is a fault of the data.
 */
export const MEASURES: Readonly<Record<string, Measure>> = {
  // Vital signs.
  '8867-4': measure('/min', 20, 300),
  '9279-1': measure('/min', 4, 100),
  '8310-5': measure('Cel', 25, 43),
  '59408-5': measure('%', 40, 100),
  '2708-6': measure('%', 40, 100),
  '8480-6': measure('mm[Hg]', 50, 280),
  '8462-4': measure('mm[Hg]', 20, 170),
  '29463-7': measure('kg', 0.3, 350),
  '8302-2': measure('cm', 20, 240),
  '39156-5': measure('kg/m2', 7, 110),
  '9843-4': measure('cm', 20, 70),
  '59576-9': percentile,
  '8289-1': percentile,
  '77606-2': percentile,
  '11977-6': measure('{#}', 0, 20),
  // Chemistry.
  '89579-7': measure('ng/L', 0, 500_000),
  '10839-9': measure('ng/L', 0, 500_000),
  '33762-6': measure('pg/mL', 1, 200_000),
  '6301-6': measure('{INR}', 0.5, 20),
  '32693-4': measure('mmol/L', 0.1, 35),
  '10230-1': measure('%', 3, 90),
  '4548-4': measure('%', 3, 20),
  '2345-7': measure('mg/dL', 20, 1500),
  '2339-0': measure('mg/dL', 20, 1500),
  '1558-6': measure('mg/dL', 20, 900),
  '3094-0': measure('mg/dL', 1, 250),
  '6299-2': measure('mg/dL', 1, 250),
  '2160-0': measure('mg/dL', 0.1, 25),
  '38483-4': measure('mg/dL', 0.1, 25),
  '2951-2': measure('mmol/L', 100, 180),
  '2947-0': measure('mmol/L', 100, 180),
  '2823-3': measure('mmol/L', 1.5, 9),
  '6298-4': measure('mmol/L', 1.5, 9),
  '2075-0': measure('mmol/L', 65, 140),
  '2069-3': measure('mmol/L', 65, 140),
  '2028-9': measure('mmol/L', 4, 60),
  '20565-8': measure('mmol/L', 4, 60),
  '17861-6': measure('mg/dL', 4, 18),
  '2093-3': measure('mg/dL', 40, 1000),
  '2571-8': measure('mg/dL', 15, 5000),
  '2085-9': measure('mg/dL', 5, 150),
  '13457-7': measure('mg/dL', 5, 600),
  '18262-6': measure('mg/dL', 5, 600),
  '2089-1': measure('mg/dL', 5, 600),
  '98979-8': measure('mL/min/{1.73_m2}', 1, 200),
  '69405-9': measure('mL/min/{1.73_m2}', 1, 200),
  '62238-1': measure('mL/min/{1.73_m2}', 1, 200),
  '9318-7': measure('mg/g{creat}', 0, 20_000),
  '14959-1': measure('mg/g{creat}', 0, 20_000),
  '2039-6': measure('ng/mL', 0, 20_000),
  '2857-1': measure('ng/mL', 0, 10_000),
  '1975-2': measure('mg/dL', 0, 50),
  '1742-6': measure('U/L', 1, 10_000),
  '1920-8': measure('U/L', 1, 10_000),
  '6768-6': measure('U/L', 1, 5000),
  '1751-7': measure('g/dL', 0.5, 7),
  '2885-2': measure('g/dL', 2, 15),
  '3016-3': measure('m[IU]/L', 0, 500),
  '3084-1': measure('mg/dL', 0.5, 25),
  '2276-4': measure('ng/mL', 1, 20_000),
  '2132-9': measure('pg/mL', 50, 10_000),
  '1988-5': measure('mg/L', 0, 700),
  '62292-8': measure('ng/mL', 1, 300),
  '2324-2': measure('U/L', 1, 10_000),
  // Pregnancy.
  '49051-6': measure('wk', 3, 44),
  '11948-7': measure('/min', 60, 240),
  '1504-0': measure('mg/dL', 20, 900),
  '1501-6': measure('mg/dL', 20, 900),
  '1514-9': measure('mg/dL', 20, 900),
  '1530-5': measure('mg/dL', 20, 900),
  '21198-7': measure('m[IU]/mL', 0, 500_000),
  '9272-6': measure('{score}', 0, 10),
  '9274-2': measure('{score}', 0, 10),
  '8339-4': measure('g', 300, 7000),
  // Blood count.
  '718-7': measure('g/dL', 2, 25),
  '4544-3': measure('%', 6, 75),
  '20570-8': measure('%', 6, 75),
  '789-8': measure('10*6/uL', 0.7, 10),
  '787-2': measure('fL', 45, 150),
  '785-6': measure('pg', 12, 50),
  '786-4': measure('g/dL', 20, 42),
  '788-0': measure('%', 8, 40),
  '6690-2': measure('10*3/uL', 0.1, 500),
  '777-3': measure('10*3/uL', 1, 2500),
  '770-8': percentile,
  '736-9': percentile,
  '5905-5': percentile,
  '713-8': percentile,
  '706-2': percentile,
  // Others.
  '33728-7': measure('mm', 0.1, 400),
  '44261-6': measure('{score}', 0, 27),
  '99046-5': measure('{score}', 0, 30),
  '70274-6': measure('{score}', 0, 21),
  '55758-7': measure('{score}', 0, 6),
  '72106-8': measure('{score}', 0, 30),
  '80948-3': measure('{T-score}', -7, 7),
  '5671-3': measure('ug/dL', 0, 200),
  '2888-6': measure('mg/dL', 0, 3000),
};
