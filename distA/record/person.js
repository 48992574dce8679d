/** The address that holds at an instant. */
export function addressAt(person, t) {
    return person.addresses.findLast((address) => address.from <= t) ?? person.addresses[0];
}
//# sourceMappingURL=person.js.map