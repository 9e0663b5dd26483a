package town.appraisal.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.project.OfficeDate;
import town.appraisal.stage.intake.RegisterReader;
import town.appraisal.stage.intake.RegisterReading;
import town.appraisal.stage.report.DistrictReport;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.district.StoredDistrict;
import town.appraisal.store.schema.Schema;

/**
 * Measures register and summary of a district of any size; not a test, run by hand:
 * {@code java -Xmx512m -cp ... town.appraisal.store.LargeDistrict 100000 /tmp/large}.
 */
public final class LargeDistrict {

	private static final List<String> ROWS = List.of("""
			INSERT INTO register_line SELECT 1, x, 'P' || x, '农村人居环境整治提升项目' || x, '第' || MOD(x, 43) || '乡',
			    '第' || MOD(x, 43) || '乡人民政府', '区农业农村局', 2024, '10号', 50, 50, FALSE FROM SYSTEM_RANGE(1, %d)""", """
			INSERT INTO receipt SELECT 1, x, '第' || MOD(x, 43) || '乡/P' || x || '.xlsx', REPEAT('a', 64), 50000,
			    '2025-01-05T08:30:00Z', 'JUDGED' FROM SYSTEM_RANGE(1, %d) WHERE MOD(x, 20) > 0""",
			"""
					INSERT INTO result SELECT 1, r.seq, r.path, r.sha256, r.size_bytes, r.saved,
					    CASE WHEN MOD(r.seq, 4) = 1 THEN 'RETURNED' ELSE 'ACCEPTED' END, TRUE, l.code, l.name, l.township, l.unit,
					    l.department, 2024, '', '', '', '', '', '', 50 + r.seq * 0.000001, 50 + r.seq * 0.000001, 40.123456, 0.8,
					    100, 92.5, 'EXCELLENT', CASE WHEN MOD(r.seq, 4) = 1 THEN 2 ELSE 0 END, 0, 1, ''
					FROM receipt r JOIN register_line l ON l.run_no = 1 AND l.line_no = r.seq AND %d > 0""",
			"""
					INSERT INTO finding SELECT 1, r.seq, o.x, CASE o.x WHEN 3 THEN 'T01' ELSE 'B0' || o.x END,
					    CASE o.x WHEN 3 THEN 'HINT' ELSE 'MUST_FIX' END, '自评表', 'H8', '全年执行数', '全年执行数超过全年预算数。', '核对两个数的单位和口径。',
					    '99.55', '≤90' FROM result r JOIN SYSTEM_RANGE(1, 3) o ON o.x = 3 OR MOD(r.seq, 4) = 1 WHERE %d > 0""",
			"""
					INSERT INTO indicator_result SELECT 1, r.seq, o.x, '产出指标', '数量指标', '完成数量', 10, 10, 9.25
					FROM result r JOIN SYSTEM_RANGE(1, 8) o ON %d > 0""", """
					INSERT INTO fund_result SELECT 1, seq, 'CURRENT_YEAR', TRUE, initial_budget, annual_budget, executed
					FROM result WHERE %d > 0""");

	private static final int CELLS = 14;

	private LargeDistrict() {
	}

	/** Number of projects, and a folder for what is written. */
	public static void main(String... words) throws IOException {
		int projects = Integer.parseInt(words[0]);
		Path folder = Files.createDirectories(Path.of(words[1]));
		PrintStream out = System.out;
		Path register = folder.resolve("register.xlsx");
		long start = System.nanoTime();
		write(register, projects);
		told(out, "register written", start);
		start = System.nanoTime();
		RegisterReading reading = new RegisterReader(Set.of("10号")).read(register);
		told(out, "register read: " + reading.getClass().getSimpleName(), start);
		JdbcConnectionPool database = JdbcConnectionPool
			.create("jdbc:h2:file:" + folder.resolve("state").toAbsolutePath(), "sa", "");
		start = System.nanoTime();
		Run run = fill(database, projects);
		told(out, "database filled", start);
		start = System.nanoTime();
		try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve("summary.xlsx")))) {
			new DistrictReport((rule) -> "规则 " + rule).write(file, new StoredDistrict(JdbcClient.create(database), run,
					"../in/", OfficeDate.of(run.started().toInstant())));
		}
		told(out, "summary written, " + Files.size(folder.resolve("summary.xlsx")) + " bytes", start);
		database.dispose();
	}

	private static Run fill(JdbcConnectionPool database, int projects) {
		FluentConfiguration flyway = Flyway.configure().dataSource(database);
		Schema.describe(flyway);
		flyway.load().migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		Run run = new Runs(jdbc, OutputId.ONLY).begin(2024, "f".repeat(64), false, "1.0.0", "1",
				OffsetDateTime.parse("2025-01-10T20:00:00Z"));
		ROWS.forEach((sql) -> jdbc.sql(sql.formatted(projects)).update());
		new ProjectLines(jdbc, new JdbcTemplate(database)).compile(run);
		return run;
	}

	private static void write(Path register, int projects) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(register)) {
			Sheet sheet = workbook.createSheet("项目");
			row(sheet, 0, "项目编号", "乡镇", "实施单位", "项目名称", "主管部门", "权重方案", "年初预算数", "年初·当年财政拨款", "年初·上年结转资金", "年初·其他资金",
					"全年预算数", "全年·当年财政拨款", "全年·上年结转资金", "全年·其他资金");
			for (int i = 1; i <= projects; i++) {
				Row row = sheet.createRow(i);
				for (int column = 0; column < CELLS; column++) {
					if (column < 6) {
						row.createCell(column)
							.setCellValue((column == 5) ? "10号" : "第" + i % 43 + "乡的内容" + column + "，第" + i + "行");
					}
					else {
						row.createCell(column).setCellValue((column == 6 || column == 10) ? 60 : 20);
					}
				}
			}
			row(workbook.createSheet("豁免"), 0, "规则", "项目编号", "批准人", "原因", "有效期至");
			row(workbook.createSheet("零申报"), 0, "项目编号", "原因");
			Sheet settings = workbook.createSheet("参数");
			row(settings, 0, "年度", "截止日期");
			row(settings, 1, "2024", "2025-01-15");
			workbook.write(out);
		}
	}

	private static void row(Sheet sheet, int number, String... cells) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < cells.length; column++) {
			row.createCell(column).setCellValue(cells[column]);
		}
	}

	private static void told(PrintStream out, String what, long start) {
		Runtime runtime = Runtime.getRuntime();
		out.printf("%s: %.1f s, %d MB in use%n", what, (System.nanoTime() - start) / 1e9,
				(runtime.totalMemory() - runtime.freeMemory()) >> 20);
	}

}
