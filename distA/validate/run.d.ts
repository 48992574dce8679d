import type { Catalogue } from './catalogue.ts';
import type { Issue, IssueCode, Severity } from './issue.ts';
import type { JsonObject } from './json.ts';
import type { ResolvedTarget, Scope } from './scope.ts';
import type { Property } from './shape.ts';
/** A step of a path: a type at its start, a property, an index, or a bare name that no definition has. */
export type Segment = string | number | Property;
/** An issue with the JSON keys that lead to its element, by which a position in the text is found. */
export interface Finding extends Issue {
    pointer: (string | number)[];
}
/** What an invariant may ask for besides the element that it is about. */
export interface Frame {
    /** The resource that the element is part of: `%resource`. */
    resource: JsonObject;
    /** The resource that is not contained in another: `%rootResource`. */
    root: JsonObject;
}
/** The state of one call: what is being walked through, where, and what was found. */
export interface Run {
    readonly catalogue: Catalogue;
    readonly findings: Finding[];
    readonly path: Segment[];
    frame: Frame;
    /** Where references may lead. */
    scope: Scope;
    /** Set once something nests too deeply; then no invariant is asked any more, as it would follow it. */
    tooDeep: boolean;
    /** What has been said once already, such as an unknown profile. */
    readonly said: Set<string>;
    /** Told the type of each resource that is checked. */
    readonly entered: (type: string) => void;
    /** Checks a resource within another, which is held by `holder`; a hook, as it and the check of an object call each other. */
    readonly checkResource: (run: Run, resource: unknown, holder: JsonObject) => void;
    /** Whether the target of a reference conforms to a profile. */
    readonly conforms: (run: Run, target: ResolvedTarget & {
        resource: JsonObject;
    }, profile: string) => boolean;
}
/** Adds an issue at the current element, or at a child of it. */
export declare function report(run: Run, severity: Severity, code: IssueCode, message: string, ...below: Segment[]): void;
/** Adds an issue that is worth saying once only. */
export declare function reportOnce(run: Run, about: string, severity: Severity, code: IssueCode, message: string): void;
/** A value as it is shown in a message. */
export declare function show(value: unknown): string;
