/** Severities (0 to 100) by symptom and cause. */
export class Symptoms {
    #complaints = new Map();
    set(name, cause, severity) {
        const causes = this.#complaints.get(name) ?? new Map();
        causes.set(cause, { severity: Math.min(100, Math.max(0, severity)), addressed: false });
        this.#complaints.set(name, causes);
    }
    address(name, cause) {
        const complaint = this.#complaints.get(name)?.get(cause);
        if (complaint)
            complaint.addressed = true;
    }
    /** The highest unaddressed severity over all causes. */
    severity(name) {
        let highest = 0;
        for (const { severity, addressed } of this.#complaints.get(name)?.values() ?? []) {
            if (!addressed)
                highest = Math.max(highest, severity);
        }
        return highest;
    }
    /** For each symptom the cause with the highest unaddressed severity. */
    unaddressed() {
        return [...this.#complaints].flatMap(([name, causes]) => {
            const worst = [...causes]
                .filter(([, complaint]) => !complaint.addressed && complaint.severity > 0)
                .sort((a, b) => b[1].severity - a[1].severity)[0];
            return worst ? [{ name, cause: worst[0], severity: worst[1].severity }] : [];
        });
    }
}
//# sourceMappingURL=symptoms.js.map