/** The two widths every chart is drawn in: wide for text columns and print, narrow for phones. CSS shows one of them. */
export type ChartSize = 'wide' | 'narrow';

/** Width in CSS pixels of each size; heights are the chart's own. */
export const CHART_WIDTH: Readonly<Record<ChartSize, number>> = { wide: 720, narrow: 358 };

/** What every chart needs to be named and marked. */
export interface ChartFrame {
  readonly size: ChartSize;
  /** Accessible name: the finding. The mark of synthetic data is put before it. */
  readonly label: string;
  /** Text of the mark when the data are made up. */
  readonly mark?: string | undefined;
}
