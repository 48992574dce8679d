export declare const imaging: import("../compile/compiled-type.ts").CompiledType<{
    procedure: string | {
        system: string;
        code: string;
        display: string;
    }[] | {
        system: string;
        code: string;
        display: string;
    };
    series: {
        body_site: string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        };
        modality: string | {
            system: string;
            code: string;
            display: string;
        }[] | {
            system: string;
            code: string;
            display: string;
        };
        instances: {
            title: string;
            sop_class: string | {
                system: string;
                code: string;
                display: string;
            }[] | {
                system: string;
                code: string;
                display: string;
            };
        }[];
    }[];
}>;
