package town.appraisal.workbook.draw;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * One row of bars.
 *
 * @param name what they show
 * @param values their values
 * @param range where the values stand
 * @param colours RRGGBB, one for all or one for each; not every program draws bars
 * without one
 * @param labelled whether each bar carries its value
 */
public record Bars(String name, List<BigDecimal> values, String range, List<String> colours, boolean labelled) {

	public Bars {
		values = List.copyOf(values);
		colours = List.copyOf(colours);
	}

	void addTo(XDDFBarChartData data, XDDFCategoryDataSource words) {
		Double[] numbers = this.values.stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
		XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(words,
				XDDFDataSourcesFactory.fromArray(numbers, this.range));
		series.setTitle(this.name, null);
		series.setFillProperties(fill(this.colours.get(0)));
		if (this.colours.size() > 1) {
			paintEach(series);
		}
		if (this.labelled) {
			label(series.getCTBarSer().addNewDLbls());
		}
	}

	private void paintEach(XDDFChartData.Series series) {
		for (int i = 0; i < this.values.size(); i++) {
			series.getDataPoint(i).setFillProperties(fill(this.colours.get(i)));
		}
	}

	/** All five are set: a program takes what is missing for true. */
	private static void label(CTDLbls labels) {
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	private static XDDFSolidFillProperties fill(String rgb) {
		return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
	}

}
