package town.appraisal.workbook.mark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.zip.StoredPart;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/** Marks up workbooks and looks into what came of it. */
final class Marked {

	static final ReturnTitle TITLE = new ReturnTitle("2024-001 老旧小区修缮", "退回", "2025年1月15日", "张三 010-12345678");

	private static final ReturnedCopy COPY = new ReturnedCopy(new XlsxCellSource());

	private Marked() {
	}

	static byte[] of(byte[] workbook, Finding... findings) {
		return COPY.of(workbook, TITLE, List.of(findings)).orElseThrow();
	}

	static Finding mustFix(String rule, String cell) {
		return finding(rule, Level.MUST_FIX, cell, "金额不符");
	}

	static Finding needsReason(String rule, String cell) {
		return finding(rule, Level.NEEDS_REASON, cell, "调整超过20%");
	}

	static Finding finding(String rule, Level level, String cell, String message) {
		return new Finding(rule, level, new Place("自评表", cell, "全年执行数"), message, "按决算数填", "80", "100%");
	}

	/** The inflated parts by name. */
	static Map<String, String> parts(byte[] workbook) {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return parts;
	}

	static String part(byte[] workbook, String name) {
		return parts(workbook).getOrDefault(name, "");
	}

	/** The parts as they lie in the file, still deflated. */
	static Map<String, byte[]> stored(byte[] workbook) {
		return new XlsxCellSource()
			.open(workbook,
					(parts) -> parts.all().stream().collect(Collectors.toMap(StoredPart::name, StoredPart::bytes)))
			.orElseThrow();
	}

	/** Names of the parts that differ, and of new ones. */
	static List<String> changed(byte[] before, byte[] after) {
		Map<String, byte[]> known = stored(before);
		return stored(after).entrySet()
			.stream()
			.filter((part) -> !Arrays.equals(part.getValue(), known.get(part.getKey())))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/** The workbook as POI loads it. */
	static XSSFWorkbook poi(byte[] workbook) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(workbook));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The workbook after a program loaded, changed and saved it. */
	static byte[] saved(byte[] workbook, Consumer<XSSFWorkbook> change) {
		try (XSSFWorkbook opened = poi(workbook)) {
			change.accept(opened);
			return FilledForm.saved(opened);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
