package town.appraisal.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CellSourceRefusalTests {

	private static final String AGAIN = "，请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报";

	private static final String SAVE_AS = "，请在 Excel 或 WPS 中另存为 .xlsx 后再报";

	private static final String SLIMMER = "，请删去图片等多余内容后再报";

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	static Stream<Arguments> filesThatAreNoZip() {
		return Stream.of(arguments(new byte[0], "文件是空的（0 字节），请重新拷贝后再报"),
				arguments(OLE2, "这是旧版 .xls 或 .et 文件" + SAVE_AS),
				arguments(join(OLE2, "目录EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)), "文件有打开密码，请去掉密码后再报"),
				arguments(ascii("%PDF-1.7"), "这是 PDF 文件，不是 Excel 工作簿，请报 .xlsx 文件"),
				arguments(ascii("Rar!\u001A"), "这是 RAR 压缩包，不是 Excel 工作簿，请报 .xlsx 文件"),
				arguments(ascii("\n<HTML><body><table>"), "这是网页（HTML）文件" + SAVE_AS),
				arguments(ascii("<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"),
						"这是“XML 表格 2003”文件" + SAVE_AS),
				arguments("项目,金额\n甲,90".getBytes(Charset.forName("GB18030")), "这是文本文件（如 CSV）" + SAVE_AS),
				arguments("项目\t金额".getBytes(StandardCharsets.UTF_16), "这是文本文件（如 CSV）" + SAVE_AS),
				arguments(Arrays.copyOf(ascii("\u0005admin"), 165), "这是 Excel 打开文件时留下的临时文件（~$ 开头），请关闭 Excel 后报原文件"),
				arguments(new byte[] { 1, 0, 2, 0 }, "这是不认识的文件，不是 Excel 工作簿，请报 .xlsx 文件"),
				arguments(new byte[20 * 1024 * 1024 + 600_000], "文件有 20.6 MB，超过上限 20 MB" + SLIMMER));
	}

	static Stream<Arguments> containersThatAreWrong() {
		byte[] whole = HandMade.workbook().bytes();
		HandMade many = HandMade.workbook();
		for (int i = 0; i < 1_000; i++) {
			many.part("xl/media/" + i + ".png", "");
		}
		return Stream.of(arguments(Arrays.copyOf(whole, whole.length - 30), "文件不完整，可能没有拷贝完，请重新拷贝后再报"),
				arguments(
						HandMade.workbook().part("xl/worksheets/sheet2.xml", "").bytesWith("sheet2.xml", "Sheet1.xml"),
						"文件内部有两个同名的部分（xl/worksheets/Sheet1.xml），不知以哪个为准" + AGAIN),
				arguments(HandMade.workbook().part("xl/../../evil", "").bytes(), "文件内部有越出文件的路径（xl/../../evil）" + AGAIN),
				arguments(HandMade.workbook().part("/etc/passwd", "").bytes(), "文件内部有越出文件的路径（/etc/passwd）" + AGAIN),
				arguments(many.bytes(), "文件内部的部分超过上限 1000 个" + SLIMMER),
				arguments(HandMade.workbook().bytesDeclaring(201 * 1024 * 1024), "文件解压后超过上限 200 MB" + SLIMMER));
	}

	static Stream<Arguments> packagesThatAreNoWorkbook() {
		String office = "application/vnd.openxmlformats-officedocument.";
		return Stream.of(
				arguments(HandMade.workbook().type("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
						"文件带有宏，请另存为不带宏的 .xlsx 后再报"),
				arguments(HandMade.workbook().part("xl/vbaProject.bin", ""), "文件带有宏，请另存为不带宏的 .xlsx 后再报"),
				arguments(HandMade.workbook().type("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
						"这是二进制工作簿（.xlsb）" + SAVE_AS),
				arguments(HandMade.workbook().type(office + "wordprocessingml.document.main+xml"),
						"这是 Word 文档，不是 Excel 工作簿，请报 .xlsx 文件"),
				arguments(HandMade.workbook()
					.without("[Content_Types].xml")
					.part("content.xml", "")
					.part("META-INF/manifest.xml", ""), "这是 ODS 等开放文档格式的文件" + SAVE_AS),
				arguments(HandMade.workbook().without("[Content_Types].xml"), "文件里没有工作簿内容" + AGAIN),
				arguments(HandMade.workbook().without("_rels/.rels"), "文件里没有工作簿内容" + AGAIN),
				arguments(HandMade.workbook().without("xl/workbook.xml"), "文件内部缺少一个部分（xl/workbook.xml）" + AGAIN),
				arguments(HandMade.workbook().without(HandMade.SHEET), "文件内部缺少一个部分（" + HandMade.SHEET + "）" + AGAIN),
				arguments(HandMade.workbook().links(""), "工作表“自评表”没有内容" + AGAIN),
				arguments(HandMade.workbook()
					.part("xl/workbook.xml", "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>"),
						"这是“Strict Open XML”格式的工作簿，另存时请选“Excel 工作簿（*.xlsx）”后再报"));
	}

	static Stream<Arguments> sheetsThatAreWrong() {
		String inSheet = "文件内部已损坏（" + HandMade.SHEET + "）" + AGAIN;
		HandMade entity = HandMade.workbook()
			.part(HandMade.SHEET, "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet xmlns='"
					+ HandMade.MAIN + "'>&e;</worksheet>");
		return Stream.of(arguments(HandMade.workbook().sheet("<sheetData><row></sheetData>"), inSheet),
				arguments(entity, "文件内部有不允许的声明（" + HandMade.SHEET + " 中的 DOCTYPE）" + AGAIN),
				arguments(HandMade.workbook().cells("<c t='inlineStr'><is><t>&e;</t></is></c>"), inSheet),
				arguments(HandMade.workbook().cells("<c a='" + "x".repeat(1_100_000) + "'/>"), inSheet),
				arguments(HandMade.workbook().cells(manyNames()), inSheet),
				arguments(HandMade.workbook().cells("<a>".repeat(200)), inSheet),
				arguments(HandMade.workbook().cells("<c t='str'><v><![CDATA[" + "<>".repeat(600_000) + "]]></v></c>"),
						inSheet));
	}

	static Stream<Arguments> cellsThatAreWrong() {
		return Stream.of(
				arguments(HandMade.workbook().strings("<si/>").cells("<c r='C1' t='s'><v>1</v></c>"),
						"工作表“自评表”单元格 C1 引用了不存在的文字（1）" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='C1'><v>abc</v></c>"), "工作表“自评表”单元格 C1 的内容不合格式（abc）" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='C1'><v>1E999999999</v></c>"),
						"工作表“自评表”单元格 C1 的内容不合格式（1E999999999）" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='C1' t='d'><v>去年</v></c>"),
						"工作表“自评表”单元格 C1 的内容不合格式（去年）" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='B1'/><c r='A1'/><c r='B1'/>"),
						"工作表“自评表”单元格 B1 出现了两次" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='B2'/>"), "工作表“自评表”第 1 行有位置不对的单元格（B2）" + AGAIN),
				arguments(HandMade.workbook().cells("<c r='XFE1'/>"), "工作表“自评表”第 1 行有位置不对的单元格（XFE1）" + AGAIN),
				arguments(HandMade.workbook().rows("<row r='2'/><row r='1'/><row r='2'/>"),
						"工作表“自评表”的第 2 行出现了两次" + AGAIN),
				arguments(HandMade.workbook().rows("<row r='1048577'/>"), "工作表“自评表”的行号超出 Excel 的 1048576 行" + AGAIN),
				arguments(HandMade.workbook().rows(("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>").repeat(21)),
						"工作表“自评表”有内容的单元格超过上限 200000 个" + SLIMMER),
				arguments(HandMade.workbook().cells("<c t='str'><v>" + "长".repeat(32_768) + "</v></c>"),
						"文件内部（" + HandMade.SHEET + "）有一处的文字超过上限 32767 个字符，请缩短后再报"));
	}

	@ParameterizedTest
	@MethodSource({ "filesThatAreNoZip", "containersThatAreWrong" })
	void theLineSaysWhatTheFileIs(byte[] bytes, String line) {
		assertThat(Recording.refusal(bytes)).isEqualTo(line);
	}

	@ParameterizedTest
	@MethodSource({ "packagesThatAreNoWorkbook", "sheetsThatAreWrong", "cellsThatAreWrong" })
	void theLineSaysWhatIsWrongInside(HandMade workbook, String line) {
		assertThat(Recording.refusal(workbook)).isEqualTo(line);
	}

	private static String manyNames() {
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 6_000; i++) {
			names.append("<n").append(i).append("/>");
		}
		return names.toString();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] join(byte[] first, byte[] second) {
		byte[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

}
