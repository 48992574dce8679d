/**
 * The shape of the committed digests: facts taken from StructureDefinitions, ValueSets and CodeSystems, in the form that
 * the validator reads. `npm run digest` writes them; nothing here is prose.
 */
/** A type that an element may have: its name alone, or with what its references and canonicals may point to. */
export type TypeDigest = string | {
    code: string;
    targets?: string[];
    profiles?: string[];
};
export interface BindingDigest {
    strength: 'required' | 'extensible';
    valueSet: string;
}
export interface InvariantDigest {
    key: string;
    severity: 'error' | 'warning';
    expression: string;
    /** A recommendation, not a rule (dom-6). */
    bestPractice?: true;
}
export interface ElementDigest {
    /** Relative to the type: `contact.name`, `value[x]`. */
    path: string;
    min?: number;
    /** `1` where absent. */
    max?: string;
    types?: TypeDigest[];
    /** Full path of the element whose definition this one shares: `Questionnaire.item`. */
    sameAs?: string;
    binding?: BindingDigest;
    /** Outside this value set no code is right, whatever the binding's strength. */
    maxValueSet?: string;
    invariants?: InvariantDigest[];
}
/** A resource type or a data type; elements inherited from `base` unchanged are left out. */
export interface StructureDigest {
    name: string;
    kind: 'resource' | 'complex-type' | 'primitive-type';
    abstract?: true;
    base?: string;
    elements: ElementDigest[];
    invariants?: InvariantDigest[];
}
/** What a profile asks of an element beyond its type's own definition. */
export interface ConstraintDigest {
    min?: number;
    max?: string;
    types?: TypeDigest[];
    binding?: BindingDigest;
    maxValueSet?: string;
    fixed?: unknown;
    pattern?: unknown;
    invariants?: InvariantDigest[];
    slicing?: SlicingDigest;
    /** By element name: `category`, `value[x]`. */
    children?: Record<string, ConstraintDigest>;
}
export interface SlicingDigest {
    rules: 'open' | 'closed' | 'openAtEnd';
    ordered?: true;
    slices: SliceDigest[];
}
export interface SliceDigest {
    name: string;
    min?: number;
    max?: string;
    /** Absent where the discriminator cannot be worked out; then the slice is not checked. */
    match?: DiscriminatorDigest[];
    constraint: ConstraintDigest;
}
/** An item belongs to a slice if each of its discriminators holds. `path` is `$this` or a simple path. */
export type DiscriminatorDigest = {
    path: string;
} & ({
    fixed: unknown;
} | {
    pattern: unknown;
} | {
    types: string[];
} | {
    valueSet: string;
} | {
    exists: boolean;
});
export interface ProfileDigest {
    url: string;
    /** The type that it constrains: `Observation`, `Extension`. */
    type: string;
    /** Extensions only: where it may stand. */
    contexts?: ContextDigest[];
    modifier?: true;
    constraint: ConstraintDigest;
}
export interface ContextDigest {
    type: 'element' | 'extension' | 'fhirpath';
    expression: string;
}
export interface CodeSystemDigest {
    codes: string[];
    /** Upper and lower case mean the same. */
    caseInsensitive?: true;
}
/** One line of a value set's definition. All that is given must hold. */
export interface ValueSetPartDigest {
    system?: string;
    codes?: string[];
    valueSets?: string[];
    /** A filter that was not worked out: whether a code of the system is in nobody can say here. */
    open?: true;
}
export interface ValueSetDigest {
    include: ValueSetPartDigest[];
    exclude?: ValueSetPartDigest[];
}
export interface TerminologyDigest {
    codeSystems: Record<string, CodeSystemDigest>;
    valueSets: Record<string, ValueSetDigest>;
}
export interface StructuresDigest {
    structures: StructureDigest[];
}
export interface ProfilesDigest {
    profiles: ProfileDigest[];
}
/** A package of profiles with the terminology that they add. */
export interface PackDigest extends ProfilesDigest, TerminologyDigest {
}
export interface UcumDigest {
    prefixes: string[];
    /** Atoms that take a prefix. */
    metric: string[];
    other: string[];
}
