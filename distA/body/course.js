import { apply, isOver, nextBend } from './effect.js';
import { ageAt } from './grid.js';
import { Path } from './path.js';
/** One variable of one person: its level over time, made by its model from score, parents and effects. */
export class Course {
    name;
    birth;
    path;
    #model;
    #parents;
    #score;
    #making;
    #effects = [];
    /** The instant that is being made. */
    #at;
    /** `parents` in the order of `model.parents`. `score`: none for what has none of its own. */
    constructor(model, parents, subject, score) {
        this.name = model.name;
        this.birth = subject.birth;
        this.#at = subject.birth;
        this.#model = model;
        this.#parents = parents;
        this.#score = score;
        const of = (parent) => parents[model.parents.indexOf(parent)].path.level(this.#at);
        this.#making = { sex: subject.sex, age: 0, score: 0, of };
        this.path = new Path(this);
    }
    valueAt(t, plain) {
        const made = this.#making;
        this.#at = t;
        made.age = ageAt(this.birth, t);
        made.score = this.#score === undefined ? 0 : this.#score(this.#model.trait(made.age, made.sex), t);
        const base = this.#model.base(made);
        return this.bounded(plain || this.#effects.length === 0 ? base : apply(this.#effects, base, t));
    }
    nextBend(t) {
        let next = Number.POSITIVE_INFINITY;
        for (const effect of this.#effects)
            next = Math.min(next, nextBend(effect, t));
        for (const parent of this.#parents)
            next = Math.min(next, parent.path.next(t));
        return next;
    }
    bounded(value) {
        const [low, high] = this.#model.limits;
        return Math.max(low, Math.min(high, value));
    }
    effect(key) {
        return this.#effects.find((effect) => effect.key === key);
    }
    /** Puts the effect in the place of the one with its key; those that are over go. The past must have been cut off before. */
    put(effect, t) {
        this.#effects = this.#effects.filter((other) => other.key !== effect.key && !isOver(other, t));
        this.#effects.push(effect);
    }
}
//# sourceMappingURL=course.js.map