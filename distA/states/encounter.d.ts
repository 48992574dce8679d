import { type Assembler } from '../compile/index.ts';
export declare const encounter: import("../compile/compiled-type.ts").CompiledType<{
    class: "ambulatory" | "emergency" | "home" | "hospice" | "inpatient" | "nursing_facility" | "outpatient" | "urgent_care" | "virtual" | "wellness";
    type?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    reason?: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    } | {
        code: string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        };
    } | {
        state: string;
    } | {
        attribute: string;
    };
    specialty?: string;
    telemedicine?: "always" | "none" | "possible";
}>;
/** The steps of a visit; then it is over, unless it stays open for later states. */
export declare function stayInVisit(a: Assembler, all: Readonly<Record<string, unknown>>): void;
