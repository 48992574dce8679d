import {
  birthday,
  completedMonths,
  type Day,
  dayAt,
  type Instant,
  monthlyAnniversary,
  startOfDay,
  YEAR,
} from './time.ts';

/** The age of one person over time, with the birthdays worked out once. Agrees with `exactAge` and `instantOfAge`. */
export class AgeClock {
  readonly birthDay: Day;
  readonly #birthdays: Instant[] = [];

  constructor(birthDay: Day) {
    this.birthDay = birthDay;
  }

  /** Midnight of the n-th birthday; n may be negative. */
  birthday(n: number): Instant {
    if (n < 0) return startOfDay(birthday(this.birthDay, n));
    for (let i = this.#birthdays.length; i <= n; i++) this.#birthdays.push(startOfDay(birthday(this.birthDay, i)));
    return this.#birthdays[n]!;
  }

  completedYears(t: Instant): number {
    let years = Math.floor((t - this.birthday(0)) / YEAR);
    while (this.birthday(years + 1) <= t) years++;
    while (this.birthday(years) > t) years--;
    return years;
  }

  /** Years, n exactly at midnight of the n-th birthday, linear between birthdays. */
  exact(t: Instant): number {
    const years = this.completedYears(t);
    const from = this.birthday(years);
    return years + (t - from) / (this.birthday(years + 1) - from);
  }

  /** The instant at which the exact age is `age`. */
  instantOf(age: number): Instant {
    const years = Math.floor(age);
    const from = this.birthday(years);
    return age === years ? from : from + (age - years) * (this.birthday(years + 1) - from);
  }

  completedMonths(t: Instant): number {
    return completedMonths(this.birthDay, dayAt(t));
  }

  /** Midnight of the next day on which a month of age is completed. */
  nextMonth(t: Instant): Instant {
    return startOfDay(monthlyAnniversary(this.birthDay, this.completedMonths(t) + 1));
  }
}
