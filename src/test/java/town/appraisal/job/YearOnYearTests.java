package town.appraisal.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.support.ExcelTypeEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.stage.report.DistrictReport;

import static org.assertj.core.api.Assertions.assertThat;

class YearOnYearTests {

	@Test
	void setsProjectsAndTownshipsBesideTheYearBefore(@TempDir Path folder) throws IOException {
		TextDistrict district = new TextDistrict(folder);
		district.withSummary(new DistrictReport((rule) -> ""));
		district.year = 2023;
		district.registered("P1", "来广营乡", false).registered("P2", "孙河乡", false);
		district.received("P1.xlsx", "ACCEPTED P1 10.000001").received("P2.xlsx", "RETURNED P2 5").run();
		List<String> first = sheets(district, 2023);
		district.year = 2024;
		district.received("P1.xlsx", "ACCEPTED P1 12.5").received("P2.xlsx", "ACCEPTED P2 6").run();

		assertThat(first).doesNotContain("同比");
		assertThat(sheets(district, 2024)).contains("同比");
		assertThat(rows(district)).containsExactly(
				"全区|合计|1 个项目 → 2 个项目|10.000001|18.50|8.499999|100.00%|100.00%|0.00%|92.50|92.50|0.00|—|—",
				"孙河乡|合计|0 个项目 → 1 个项目|0.00|6.00|6.00|—|100.00%|—|—|92.50|—|—|—",
				"来广营乡|合计|1 个项目 → 1 个项目|10.000001|12.50|2.499999|100.00%|100.00%|0.00%|92.50|92.50|0.00|—|—",
				"孙河乡|P2|项目P2|—|6.00|—|—|100.00%|—|—|92.50|—|—|优",
				"来广营乡|P1|项目P1|10.000001|12.50|2.499999|100.00%|100.00%|0.00%|92.50|92.50|0.00|优|优");
	}

	private static List<String> sheets(TextDistrict district, int year) {
		return EasyExcel.read(file(district, year))
			.excelType(ExcelTypeEnum.XLSX)
			.readCache(new MapCache())
			.build()
			.excelExecutor()
			.sheetList()
			.stream()
			.map((it) -> it.getSheetName())
			.toList();
	}

	private static List<String> rows(TextDistrict district) {
		List<Map<Integer, String>> rows = EasyExcel.read(file(district, 2024))
			.readCache(new MapCache())
			.sheet("同比")
			.headRowNumber(2)
			.doReadSync();
		return rows.stream()
			.map((row) -> new TreeMap<>(row).values().stream().collect(Collectors.joining("|")))
			.toList();
	}

	private static File file(TextDistrict district, int year) {
		return district.output.resolve(year + "/区级汇总.xlsx").toFile();
	}

}
