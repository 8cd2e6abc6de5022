package rnn.plot;

import org.knowm.xchart.style.AxesChartStyler;

/** How every chart looks. */
final class ChartStyle {
    private ChartStyle() {}

    static void apply(AxesChartStyler styler) {
        styler.setAxisTitleFont(Palette.TEXT);
        styler.setAxisTickLabelsFont(Palette.TEXT);
        styler.setAxisTickLabelsColor(Palette.INK);
        styler.setChartTitleFont(Palette.TITLE);
        styler.setChartBackgroundColor(Palette.GROUND);
        styler.setPlotBackgroundColor(Palette.GROUND);
        styler.setPlotBorderColor(Palette.FAINT);
        styler.setChartFontColor(Palette.INK);
        styler.setLegendFont(Palette.TEXT);
        styler.setLegendBackgroundColor(Palette.GROUND);
        styler.setLegendBorderColor(Palette.GRID);
        styler.setChartPadding(12);
    }
}
