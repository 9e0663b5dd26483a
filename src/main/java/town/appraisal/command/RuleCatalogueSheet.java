package town.appraisal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import town.appraisal.workbook.list.TableWriter;

/** The catalogue of all rules as a workbook, a rule in each line. */
final class RuleCatalogueSheet {

	private static final String SHEET = "规则目录";

	private static final List<String> HEADINGS = List.of("规则编号", "级别", "范围", "规则", "问题", "怎么改", "依据", "起始年度");

	private static final List<Integer> WIDTHS = List.of(10, 10, 12, 34, 56, 56, 44, 10);

	private RuleCatalogueSheet() {
	}

	static void write(Path file, List<RuleLine> rules) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			TableWriter.write(out, SHEET, HEADINGS, WIDTHS, rules.stream().map(RuleCatalogueSheet::line).toList());
		}
	}

	private static List<String> line(RuleLine rule) {
		return List.of(rule.id(), rule.level(), rule.scope(), rule.title(), rule.message(), rule.fix(), rule.basis(),
				String.valueOf(rule.since()));
	}

}
