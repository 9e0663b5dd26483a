package town.appraisal.workbook.draw;

import java.util.List;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A native chart of upright bars over cells of the workbook.
 *
 * @param title what it shows
 * @param categories words under the bars
 * @param range where the words stand
 * @param format number format of the axis
 * @param bars one or more rows of bars
 */
public record BarChart(String title, List<String> categories, String range, String format, List<Bars> bars) {

	public BarChart {
		categories = List.copyOf(categories);
		bars = List.copyOf(bars);
	}

	/** Draws the chart over the cells of a frame; without categories there is none. */
	public void draw(Paper paper, Frame frame) {
		if (this.categories.isEmpty()) {
			return;
		}
		XSSFDrawing drawing = ((XSSFSheet) paper.sheet()).createDrawingPatriarch();
		XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, frame.left(), frame.top(), frame.right(),
				frame.bottom());
		XSSFChart chart = drawing.createChart(anchor);
		chart.setTitleText(this.title);
		chart.setTitleOverlay(false);
		if (this.bars.size() > 1) {
			chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		}
		plot(chart);
	}

	private void plot(XSSFChart chart) {
		XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
		left.setCrossBetween(AxisCrossBetween.BETWEEN);
		left.setNumberFormat(this.format);
		left.setMinimum(0);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
		data.setBarDirection(BarDirection.COL);
		data.setVaryColors(false);
		data.setGapWidth(60);
		XDDFCategoryDataSource words = XDDFDataSourcesFactory.fromArray(this.categories.toArray(String[]::new),
				this.range);
		this.bars.forEach((it) -> it.addTo(data, words));
		chart.plot(data);
	}

}
