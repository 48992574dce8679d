/**
 * The states in which a module of the library, or built-in care, draws whether a booked visit is kept, with the state that is entered if it is missed.
 * Missed visits are in no record: nothing was done. `for`: whose practice.
 */
export const BOOKED = [
  { module: 'hypertension_care', booked: 'recheck_wanted', missed: 'not_acted_on', for: 'primary' },
  { module: 'hypertension_care', booked: 'review_due', missed: 'review_missed', for: 'primary' },
  { module: 'hypertension_care', booked: 'appointment', missed: 'visit_missed', for: 'primary' },
  { module: 'type_2_diabetes_care', booked: 'recheck_wanted', missed: 'not_acted_on', for: 'primary' },
  { module: 'type_2_diabetes_care', booked: 'visit_due', missed: 'visit_missed', for: 'primary' },
  { module: 'built_in.wellness', booked: 'booked', missed: 'missed', for: 'check_up' },
  { module: 'pregnancy_care', booked: 'visit_due', missed: 'visit_missed', for: 'specialty' },
  { module: 'pregnancy_care', booked: 'pressure_week', missed: 'childbed', for: 'specialty' },
];

/** Notes the booked visits of the life that is being simulated, and which of them were missed. */
export class Appointments {
  #life;
  #last = new Map();
  #found = [];

  /** To be handed to the simulation. A life that is drawn again begins anew. */
  entered = (module, state, time, life) => {
    if (life !== this.#life) {
      this.#life = life;
      this.#last = new Map();
      this.#found = [];
    }
    const before = this.#last.get(module);
    this.#last.set(module, state);
    const booked = BOOKED.find((each) => each.module === module && each.booked === before);
    if (booked) this.#found.push({ for: booked.for, time, missed: state === booked.missed });
  };

  of(life) {
    return life === this.#life ? this.#found : [];
  }
}
