package town.appraisal.stage.validate.structure;

import java.util.regex.Pattern;

/** Characters that look like ordinary ones in a number, and are not. */
enum OddCharacter {

	FULL_WIDTH("全角字符", "[\\uff01-\\uff5e\\u3000]"), THOUSANDS("千位分隔符", "\\d[,，]\\d{3}"),
	COMPARISON("异形比较符号", "[≧≦⩾⩽═﹦﹥﹤]|>=|<="), BLANK("空格或换行", "[\\s\\u00a0\\u200b-\\u200f\\ufeff]"),
	MINUS("异形负号", "[\\u2212\\ufe63－–](?=\\d)");

	private final String label;

	private final Pattern pattern;

	OddCharacter(String label, String pattern) {
		this.label = label;
		this.pattern = Pattern.compile(pattern);
	}

	String label() {
		return this.label;
	}

	boolean isIn(String typed) {
		return this.pattern.matcher(typed).find();
	}

}
