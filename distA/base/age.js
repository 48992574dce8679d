import { birthday, completedMonths, dayAt, monthlyAnniversary, startOfDay, YEAR, } from './time.js';
/** The age of one person over time, with the birthdays worked out once. Agrees with `exactAge` and `instantOfAge`. */
export class AgeClock {
    birthDay;
    #birthdays = [];
    constructor(birthDay) {
        this.birthDay = birthDay;
    }
    /** Midnight of the n-th birthday; n may be negative. */
    birthday(n) {
        if (n < 0)
            return startOfDay(birthday(this.birthDay, n));
        for (let i = this.#birthdays.length; i <= n; i++)
            this.#birthdays.push(startOfDay(birthday(this.birthDay, i)));
        return this.#birthdays[n];
    }
    completedYears(t) {
        let years = Math.floor((t - this.birthday(0)) / YEAR);
        while (this.birthday(years + 1) <= t)
            years++;
        while (this.birthday(years) > t)
            years--;
        return years;
    }
    /** Years, n exactly at midnight of the n-th birthday, linear between birthdays. */
    exact(t) {
        const years = this.completedYears(t);
        const from = this.birthday(years);
        return years + (t - from) / (this.birthday(years + 1) - from);
    }
    /** The instant at which the exact age is `age`. */
    instantOf(age) {
        const years = Math.floor(age);
        const from = this.birthday(years);
        return age === years ? from : from + (age - years) * (this.birthday(years + 1) - from);
    }
    completedMonths(t) {
        return completedMonths(this.birthDay, dayAt(t));
    }
    /** Midnight of the next day on which a month of age is completed. */
    nextMonth(t) {
        return startOfDay(monthlyAnniversary(this.birthDay, this.completedMonths(t) + 1));
    }
}
//# sourceMappingURL=age.js.map