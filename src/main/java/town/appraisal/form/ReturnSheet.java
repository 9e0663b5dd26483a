package town.appraisal.form;

import town.appraisal.domain.finding.Place;

/**
 * The sheet 问题清单 that a returned copy begins with: its words and columns, written down
 * once for whoever writes it and whoever reads the reasons typed into it.
 */
public final class ReturnSheet {

	public static final String SHEET = "问题清单";

	public static final String TITLE = "退回修改：问题清单";

	public static final String WHAT_TO_DO = "请直接在本文件里改：红色底的单元格必须改；橙色底的改正，或在本表右侧黄色格里写明原因；蓝色底的供参考。"
			+ "点“位置”可跳到该单元格。改好后存盘，原样把本文件报回即可，本表和颜色、批注不必删除。";

	public static final String NOTHING = "没有需要修改的地方。";

	public static final String FIRST = "先改这几处";

	public static final String CONTACT = "联系方式：";

	/** First line of every note of ours; by it they are known again. */
	public static final String NOTE_HEAD = "【绩效自评审核意见】";

	public static final String NOTE_FIX = "怎么改：";

	public static final String NOTE_EXAMPLE = "示例：";

	/** What stands for the place of a finding about the file as a whole. */
	public static final String WHOLE_FILE = "整个文件";

	private ReturnSheet() {
	}

	/** A place as the list shows it. */
	public static String shown(Place place) {
		if (place.sheet().isEmpty()) {
			return WHOLE_FILE;
		}
		return place.cell().isEmpty() ? place.sheet() : place.toString();
	}

	/** The place that is shown, without its field. */
	public static Place place(String shown) {
		int mark = shown.lastIndexOf('!');
		if (shown.isEmpty() || shown.equals(WHOLE_FILE)) {
			return Place.WHOLE_FILE;
		}
		return (mark < 0) ? new Place(shown, "", "")
				: new Place(shown.substring(0, mark), shown.substring(mark + 1), "");
	}

	/** The columns from left to right; widths in characters. */
	public enum Column {

		NUMBER("序号", 6), LEVEL("级别", 8), RULE("规则", 8), PLACE("位置", 15), FIELD("字段", 14), PROBLEM("问题", 36),
		FIX("怎么改", 32), GIVEN("填报值", 14), EXPECTED("应为", 14), REASON("说明（需说明的请在此填写原因）", 34),
		/** Hidden: the fill the cell had before it was marked. */
		FILL("原底色", 10);

		private final String label;

		private final int width;

		Column(String label, int width) {
			this.label = label;
			this.width = width;
		}

		public String label() {
			return this.label;
		}

		/** Width in characters of the default font. */
		public int width() {
			return this.width;
		}

	}

}
