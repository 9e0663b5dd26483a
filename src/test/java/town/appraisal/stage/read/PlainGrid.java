package town.appraisal.stage.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same project on an official grid without names, typed by hand. */
final class PlainGrid {

	private static final String[][] INDICATORS = { { "产出指标（50分）", "数量指标", "修复村级道路长度", "≥5公里", "5.2", "10", "10", "" },
			{ "", "", "安装太阳能路灯数量", "≥260盏", "260", "10", "10", "" },
			{ "", "质量指标", "工程验收合格率", "=100%", "100", "10", "10", "" },
			{ "", "时效指标", "按期完工率", "=100%", "100", "10", "10", "" },
			{ "", "成本指标", "项目总成本", "≤86.649016万元", "82.999016", "10", "10", "" },
			{ "效益指标（30分）", "社会效益指标", "受益农户数", "≥300户", "312", "15", "15", "" },
			{ "", "可持续影响指标", "道路管护制度", "健全", "健全", "15", "15", "" },
			{ "满意度指标（10分）", "服务对象满意度指标", "村民满意度", "≥90%", "88.2", "10", "9.8", "路灯间距偏大，下年度加密。" } };

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Sheet sheet = this.workbook.createSheet("项目支出绩效自评表");

	private int row;

	private PlainGrid() {
	}

	/** 财预〔2020〕10号 附件1. */
	static byte[] official() {
		PlainGrid grid = new PlainGrid();
		grid.head(false);
		grid.funds("年初预算数", "全年预算数", "全年执行数", "其中：当年财政拨款");
		grid.goals("预期目标", "实际完成情况");
		grid.table("年度指标值", "实际完成值", "偏差原因分析及改进措施");
		return grid.bytes();
	}

	/** The present form of Beijing, with the words of other editions. */
	static byte[] beijing() {
		PlainGrid grid = new PlainGrid();
		grid.head(true);
		grid.funds("年初预算数", "全年预算数（A）", "全年执行数（B）", "其中：本年财政拨款");
		grid.goals("年初设定目标", "全年实际完成情况");
		grid.table("年度指标值(A)", "全年实际值(B)", "未完成原因分析");
		return grid.bytes();
	}

	private void head(boolean people) {
		line("项目支出绩效自评表");
		line("（ 2024 年度）");
		line("项目名称", "", "2024年村级道路修复项目");
		line("主管部门", "", "区农业农村局", "", "", "实施单位", "小村乡人民政府");
		if (people) {
			line("项目负责人", "", "张三", "", "", "联系电话", "13800000000");
		}
	}

	private void funds(String initial, String annual, String executed, String current) {
		line("项目资金\n（万元）", "", "", initial, annual, executed, "分值", "执行率", "得分");
		line("", "", "年度资金总额", "80.5", "86.649016", "82.999016", "10", "95.787604%", "9.58");
		line("", "", current, "60.5", "66.649016", "66.649016", "—", "100%", "—");
		line("", "", "上年结转资金", "", "", "", "—", "", "—");
		line("", "", "其他资金", "20", "20", "16.35", "—", "81.75%", "—");
		this.sheet.addMergedRegion(new CellRangeAddress(this.row - 5, this.row - 1, 0, 1));
	}

	private void goals(String expected, String actual) {
		line("年度总体目标", expected, "", "", "", actual);
		line("", "修复村级道路5公里，安装路灯260盏。", "", "", "", "已修复道路5.2公里，路灯全部亮灯。");
		for (int at = this.row - 2; at < this.row; at++) {
			this.sheet.addMergedRegion(new CellRangeAddress(at, at, 1, 4));
			this.sheet.addMergedRegion(new CellRangeAddress(at, at, 5, 8));
		}
	}

	private void table(String target, String actual, String reason) {
		line("绩效指标", "一级指标", "二级指标", "三级指标", target, actual, "分值", "得分", reason);
		for (String[] cells : INDICATORS) {
			line("", cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
		}
		line("总分", "", "", "", "", "", "100", "99.38", "优");
		line("填表人：张三", "", "", "联系电话：13800000000");
	}

	private void line(String... cells) {
		Row line = this.sheet.createRow(this.row++);
		for (int i = 0; i < cells.length; i++) {
			if (cells[i].matches("[\\d.]+")) {
				line.createCell(i).setCellValue(Double.parseDouble(cells[i]));
			}
			else if (!cells[i].isEmpty()) {
				line.createCell(i).setCellValue(cells[i]);
			}
		}
	}

	private byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

}
