import type { AttributeInfo } from '../engine/index.ts';

const number = (name: string, unit = '1'): AttributeInfo => ({ name, type: 'number', unit });
const instant = (name: string): AttributeInfo => ({ name, type: 'instant' });
const boolean = (name: string): AttributeInfo => ({ name, type: 'boolean' });
const text = (name: string, ...values: readonly string[]): AttributeInfo =>
  values.length > 0 ? { name, type: 'text', values } : { name, type: 'text' };

/** Attributes that a person starts life with; lists that a locale pack decides are open. */
export const attributeInfos: readonly AttributeInfo[] = [
  text('sex', 'female', 'male'),
  text('gender', 'F', 'M'),
  text('race', 'white', 'black', 'asian', 'native', 'hawaiian', 'other'),
  text('ethnicity', 'hispanic', 'nonhispanic'),
  text('marital_status', 'S', 'M', 'D', 'W'),
  text('smoking_status', 'never', 'current', 'former'),
  text('socioeconomic_category', 'Low', 'Middle', 'High'),
  ...['first_language', 'first_name', 'middle_name', 'last_name', 'name', 'telecom', 'address', 'city', 'county'].map(
    (name) => text(name),
  ),
  ...['state', 'zip', 'birth_city', 'birth_state', 'birth_country', 'education', 'insurance_status'].map((name) =>
    text(name),
  ),
  text('sexual_orientation', 'heterosexual', 'homosexual', 'bisexual'),
  number('education_level'),
  number('income'),
  number('income_level'),
  number('poverty_ratio'),
  number('occupation_level'),
  number('socioeconomic_score'),
  number('adherence probability'),
  number('quit smoking age'),
  ...['gestation_rank', 'delivery_rank', 'next_gestation_rank', 'next_delivery_rank', 'unknown_births'].map((name) =>
    number(name),
  ),
  instant('next_birth'),
  boolean('next_birth_by_day'),
  ...['food_insecurity', 'severe_housing_cost_burden', 'unemployed', 'no_vehicle_access', 'uninsured'].map(boolean),
  ...['RH_NEG', 'smoker', 'alcoholic', 'active_weight_management'].map(boolean),
];
