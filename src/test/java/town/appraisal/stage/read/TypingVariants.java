package town.appraisal.stage.read;

import java.util.List;

/** What people type instead of what a cell asks for. */
final class TypingVariants {

	private TypingVariants() {
	}

	static List<Variant> all() {
		return List.of(
				Variant.of("full-width digits", (it) -> it.text("E9", "６６．６４９０１６").asItStands())
					.tidies("E9 ６６．６４９０１６ -> 66.649016")
					.finds("提示 S16 E9"),
				Variant.of("thousands separators", (it) -> it.text("E9", "0,066.649016").asItStands())
					.tidies("E9 0,066.649016 -> 66.649016")
					.finds("提示 S16 E9"),
				Variant.of("an amount with its unit", (it) -> it.text("H9", "66.649016万元").asItStands())
					.tidies("H9 66.649016万元 -> 66.649016")
					.finds("提示 S05 H9"),
				Variant.of("an amount in yuan", (it) -> it.text("H9", "666490.16元").asItStands())
					.tidies("H9 666490.16元 -> 66.649016")
					.finds("提示 S05 H9"),
				Variant.of("an amount as text", (it) -> it.text("E11", "20").asItStands()).tidies("E11 20 -> 20"),
				Variant.of("stray and no-break blanks", (it) -> it.text("E11", " 20\u00a0 ").asItStands())
					.tidies("E11  20\u00a0  -> 20")
					.finds("提示 S16 E11"),
				Variant.of("a zero-width blank and a line break", (it) -> it.text("E11", "2\u200b0\n").asItStands())
					.tidies("E11 2\u200b0\\n -> 20")
					.finds("提示 S16 E11"),
				Variant.of("dashes where there is nothing",
						(it) -> it.text("E10", "—").text("H10", "/").text("D10", "-")),
				Variant.of("a score with its unit", (it) -> it.text("J30", "9.8分").asItStands())
					.tidies("J30 9.8分 -> 9.8")
					.finds("提示 S05 J30"),
				Variant.of("a score in full width", (it) -> it.text("J30", "９.８").asItStands())
					.tidies("J30 ９.８ -> 9.8")
					.finds("提示 S16 J30"),
				Variant.of("a target in one cell", (it) -> it.text("E15", "").text("F15", "≥5公里").text("G15", "")),
				Variant.of("a target joined and beside", (it) -> it.text("F15", "≥5公里")),
				Variant
					.of("look-alike operators",
							(it) -> it.text("E15", "≧").text("E16", ">=").text("E25", "大于等于").text("E18", "═"))
					.tidies("E15 ≧ -> ≥", "E16 >= -> ≥", "E18 ═ -> =", "E25 大于等于 -> ≥")
					.finds("提示 S16 F15"),
				Variant.of("percent in words", (it) -> it.text("G18", "百分比").text("G20", "﹪")),
				Variant.of("an actual value as a stored percentage", TypingVariants::percent)
					.changes("产出指标 | 质量指标 | 工程验收合格率 | =100%#100% | 100%#100% | 10 | 10 | "),
				Variant.of("a name on two lines", (it) -> it.text("C3", " 2024年\n村级道路修复 项目 "))
					.tidies("C3  2024年\\n村级道路修复 项目  -> 2024年村级道路修复项目"),
				Variant.of("a code in full width", (it) -> it.text("C4", "２０２４－１０１")).tidies("C4 ２０２４－１０１ -> 2024-101"),
				Variant.of("the year with its word", (it) -> it.text("E2", "2024年")).tidies("E2 2024年 -> 2024"),
				Variant.of("the year as text", (it) -> it.text("E2", "2024")).tidies("E2 2024 -> 2024"),
				Variant.of("a rate typed as a percentage", (it) -> it.text("J8", "95.787603%"))
					.tidies("K8 10 -> 9.58", "J32 99.8 -> 99.38")
					.finds("提示 S02 J8", "提示 S02 K8", "提示 S02 J32"),
				Variant.of("a rate typed as a fraction", (it) -> it.text("J8", "0.95787603"))
					.tidies("J8 0.95787603 -> 95.787603%", "K8 10 -> 9.58", "J32 99.8 -> 99.38")
					.finds("提示 S02 J8", "提示 S02 K8", "提示 S02 J32"),
				Variant.of("a bullet that looks like a formula", (it) -> it.text("G13", "=已修复道路5.2公里，路灯全部亮灯。"))
					.changes("修复村级道路5公里，安装路灯260盏。 | =已修复道路5.2公里，路灯全部亮灯。"),
				Variant.of("two ways to read an amount", (it) -> it.text("E11", "2,0").asItStands())
					.finds("必改 S05 E11")
					.changes("OTHER 20 | ?AMBIGUOUS | 16.35 |  | 0.8175 | "),
				Variant.of("words for a number", (it) -> it.text("E11", "待定").asItStands())
					.finds("必改 S05 E11")
					.changes("OTHER 20 | ?NOT_A_NUMBER | 16.35 |  | 0.8175 | "),
				Variant.of("two operators that contradict", (it) -> it.text("F15", "≤5公里"))
					.finds("必改 S05 F15")
					.changes("产出指标 | 数量指标 | 修复村级道路长度 | ?AMBIGUOUS | 5.2#5.2 | 10 | 10 | "),
				Variant
					.of("another year in goal and indicator",
							(it) -> it.text("G13", "2023年已修复道路5.2公里。").text("D28", "2022-2023年道路管护制度"))
					.finds("需说明 S11 G13", "需说明 S11 D28")
					.changes("修复村级道路5公里，安装路灯260盏。 | 2023年已修复道路5.2公里。",
							"效益指标 | 可持续影响指标 | 2022-2023年道路管护制度 | 健全 | 健全 | 15 | 15 | "),
				Variant.of("goals that say nothing", (it) -> it.text("B13", "").text("G13", "86.65"))
					.finds("必改 S12 B13", "需说明 S12 G13")
					.changes(" | 86.65"),
				Variant
					.of("full width, separators and a unit together",
							(it) -> it.text("E9", "６６.649016").text("E11", " 20 ").text("H11", "16.35万").asItStands())
					.tidies("E9 ６６.649016 -> 66.649016", "E11  20  -> 20", "H11 16.35万 -> 16.35")
					.finds("提示 S05 H11", "提示 S16 E9", "提示 S16 E11"));
	}

	private static FilledTemplate percent(FilledTemplate it) {
		it.number("H18", "1");
		it.at("H18").setCellStyle(it.at("J8").getCellStyle());
		return it;
	}

}
