/** Value at `age` of a table that is linear between `ages` and constant outside. */
export function interpolate(ages, values, age) {
    if (age <= ages[0])
        return values[0];
    const last = ages.length - 1;
    if (age >= ages[last])
        return values[last];
    let low = 0;
    while (ages[low + 1] <= age)
        low++;
    return values[low] + ((values[low + 1] - values[low]) * (age - ages[low])) / (ages[low + 1] - ages[low]);
}
/** Centre and spread of a lognormal part from means and SDs of its distance to the origin. */
export function lognormal(origin, means, sds) {
    const distance = means.map((mean, i) => Math.abs(mean - (typeof origin === 'number' ? origin : origin[i])));
    const spread = distance.map((d, i) => Math.sqrt(Math.log1p((sds[i] / d) ** 2)));
    return { centre: distance.map((d, i) => Math.log(d) - spread[i] ** 2 / 2), spread };
}
/** The same for both sexes. */
export const both = (centre, spread) => ({
    female: { centre, spread },
    male: { centre, spread },
});
/** The origin of a norm at an age; 0 if it has none. */
export function originAt({ origin = 0, ages }, age) {
    return typeof origin === 'number' ? origin : interpolate(ages, origin, age);
}
//# sourceMappingURL=norm.js.map