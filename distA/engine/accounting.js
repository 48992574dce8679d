import { exactAge, instantOfAge, YEAR } from '../base/index.js';
import { expectedUntil } from './hazard.js';
/** Age bands of the log: five years each, the last one open. */
export const AGE_BAND = 5;
/** Exposure by path, sex and age band (its lower edge). Calibration, claimed deaths and rare cohorts stand on it. */
export class ExposureLog {
    #cells = new Map();
    cell(path, sex, age) {
        const key = `${path}\t${sex}\t${age}`;
        const known = this.#cells.get(key);
        if (known !== undefined)
            return known;
        const cell = { personYears: 0, expected: 0, events: 0 };
        this.#cells.set(key, cell);
        return cell;
    }
    /** Adds the time from the start of the piece to `until`, cut at the edges of age bands. */
    addPiece(path, person, piece, until) {
        let start = piece.start;
        let before = 0;
        while (start < until) {
            const band = Math.max(0, Math.floor((exactAge(person.birthDay, start) + 1e-12) / AGE_BAND) * AGE_BAND);
            const edge = instantOfAge(person.birthDay, band + AGE_BAND);
            const end = edge > start ? Math.min(until, edge) : until;
            const after = expectedUntil(piece, end);
            const cell = this.cell(path, person.sex, band);
            cell.personYears += (end - start) / YEAR;
            cell.expected += after - before;
            before = after;
            start = end;
        }
    }
    addEvent(path, person, t) {
        this.cell(path, person.sex, Math.max(0, Math.floor(exactAge(person.birthDay, t) / AGE_BAND) * AGE_BAND)).events++;
    }
    rows() {
        return [...this.#cells].map(([key, cell]) => {
            const [path, sex, age] = key.split('\t');
            return { path, sex, age: Number(age), ...cell };
        });
    }
    merge(other) {
        for (const row of other.rows()) {
            const cell = this.cell(row.path, row.sex, row.age);
            cell.personYears += row.personYears;
            cell.expected += row.expected;
            cell.events += row.events;
        }
    }
}
//# sourceMappingURL=accounting.js.map