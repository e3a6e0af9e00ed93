export declare function buildReportPage(): Promise<unknown>;
