package town.appraisal.stage.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

/** The layout of the document, read as plain XML, and that nothing in it comes alive. */
class ProjectDocumentTests {

	@Test
	void isLaidOutAsOfficialPapersAre() throws IOException {
		WrittenDocument document = WrittenDocument.of(Situations.perfect());

		assertThat(style(document, "Normal")).isEqualTo("仿宋_GB2312 32 firstLine=640 firstLineChars=200 560 exact both");
		assertThat(style(document, "Attachment")).isEqualTo("黑体 32 firstLine=0 firstLineChars=0 560 exact left");
		assertThat(style(document, "Title")).isEqualTo("方正小标宋简体 44 firstLine=0 firstLineChars=0 700 exact center");
		assertThat(style(document, "Heading1")).isEqualTo("黑体 32 firstLine=640 firstLineChars=200 560 exact left");
		assertThat(style(document, "Heading2"))
			.isEqualTo("楷体_GB2312 32 firstLine=640 firstLineChars=200 560 exact left");
		assertThat(style(document, "Footer")).startsWith("宋体 28 ");
		Element section = document.elements("word/document.xml", "sectPr").get(0);
		assertThat(WrittenDocument.within(section, "pgSz")).isEqualTo("h=16838 w=11906");
		assertThat(WrittenDocument.within(section, "pgMar"))
			.isEqualTo("bottom=1984 footer=1247 gutter=0 header=850 left=1587 right=1474 top=2098");
	}

	@Test
	void numbersItsPagesOnTheOuterSide() throws IOException {
		WrittenDocument document = WrittenDocument.of(Situations.perfect());

		List<String> sides = new ArrayList<>();
		for (Element reference : document.elements("word/document.xml", "footerReference")) {
			String part = "word/footer" + (sides.size() + 1) + ".xml";
			Element footer = document.elements(part, "p").get(0);
			sides.add(WrittenDocument.attribute(reference, "type") + " " + footer.getTextContent() + " "
					+ WrittenDocument.within(footer, "jc") + " " + WrittenDocument.within(footer, "fldSimple"));
		}

		assertThat(sides).containsExactly("default — 1 — val=right instr=PAGE", "even — 1 — val=left instr=PAGE");
		assertThat(document.elements("word/settings.xml", "evenAndOddHeaders")).hasSize(1);
	}

	@Test
	void namesAFallbackForEveryFace() throws IOException {
		WrittenDocument document = WrittenDocument.of(Situations.perfect());

		assertThat(document.elements("word/fontTable.xml", "font"))
			.extracting((it) -> WrittenDocument.attribute(it, "name") + " " + WrittenDocument.within(it, "altName"))
			.containsExactly("方正小标宋简体 val=方正小标宋_GBK,小标宋体,华文中宋,宋体,SimSun", "黑体 val=SimHei", "楷体_GB2312 val=楷体,KaiTi",
					"仿宋_GB2312 val=仿宋,FangSong", "宋体 val=SimSun");
		assertThat(document.text("word/_rels/document.xml.rels")).contains("relationships/fontTable");
		assertThat(document.text("[Content_Types].xml")).contains("/word/fontTable.xml");
	}

	@Test
	void repeatsTheHeadOfTheTableTearsNoLineAndKeepsAShortOneTogether() throws IOException {
		WrittenDocument document = WrittenDocument.of(Situations.perfect());

		List<Element> rows = document.elements("word/document.xml", "tr");

		assertThat(rows).hasSize(8).allSatisfy((it) -> assertThat(count(it, "cantSplit")).isEqualTo(1));
		assertThat(rows).extracting((it) -> count(it, "tblHeader")).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
		assertThat(rows).extracting((it) -> count(it, "keepNext")).containsExactly(4, 4, 4, 4, 4, 4, 4, 0);
		assertThat(WrittenDocument.within(rows.get(7), "gridSpan")).isEqualTo("val=3");
	}

	@Test
	void leavesNoHeadingAndNoSignatureAlone() throws IOException {
		WrittenDocument document = WrittenDocument.of(Situations.perfect());

		for (String heading : List.of("Title", "Heading1", "Heading2", "Heading3", "TableTitle", "TableHead")) {
			assertThat(count(document.style(heading), "keepNext")).as(heading).isEqualTo(1);
		}
		assertThat(document.elements("word/document.xml", "p")
			.stream()
			.filter((it) -> count(it, "keepNext") == 1 && !it.getParentNode().getLocalName().equals("tc"))
			.map(Element::getTextContent)).containsExactly("无其他需要特别说明的问题。", "", "北京市朝阳区来广营乡人民政府（盖章）");
	}

	@Test
	void keepsHostileTextsAsTexts() throws IOException {
		for (String text : List.of("=HYPERLINK(\"http://x\")", "＝1+1", "</w:t><w:br/>&amp;<script>", "]]>",
				"{ INCLUDETEXT x }", "<w:fldSimple w:instr=\"DDEAUTO\"/>")) {
			WrittenDocument document = WrittenDocument.of(AppraisedFiles.named(text));

			assertThat(document.lines()).contains("1.项目名称：" + text, "2.项目单位：" + text);
			assertThat(document.elements("word/document.xml", "fldSimple")).isEmpty();
			assertThat(document.elements("word/document.xml", "hyperlink")).isEmpty();
			assertThat(document.parts().keySet()).noneMatch((it) -> it.contains("embeddings"));
			assertThat(document.text("word/_rels/document.xml.rels")).doesNotContain("External");
		}
		assertThat(WrittenDocument.of(AppraisedFiles.named("甲\u0000乙\u202E丙\uD800丁\uFFFE🏠")).lines())
			.contains("1.项目名称：甲乙丙丁🏠");
	}

	@Test
	void losesNothingOfALongTextAndTellsWhereItMayHaveBeenCut() throws IOException {
		String text = "收集民意，组织召开居民会议。".repeat(3000).substring(0, 32_767);
		AppraisedFile file = AppraisedFiles.withTexts(new FilledForm().text(ReportSection.OTHER, text));

		assertThat(WrittenDocument.of(file).lines()).contains(text, "（系统提示：填报文字已达一个单元格的上限32,767字，后面的文字可能没有录入，请与原稿核对。）");
	}

	@Test
	void writesTheSameBytesAgain() throws IOException {
		assertThat(WrittenDocument.of(Situations.reasons()).bytes())
			.isEqualTo(WrittenDocument.of(Situations.reasons()).bytes());
	}

	private static String style(WrittenDocument document, String id) {
		Element style = document.style(id);
		Element spacing = (Element) style.getElementsByTagNameNS("*", "spacing").item(0);
		return WrittenDocument.attribute((Element) style.getElementsByTagNameNS("*", "rFonts").item(0), "eastAsia")
				+ WrittenDocument.within(style, "sz").replace("val=", " ") + " " + WrittenDocument.within(style, "ind")
				+ " " + WrittenDocument.attribute(spacing, "line") + " "
				+ WrittenDocument.attribute(spacing, "lineRule") + " "
				+ WrittenDocument.within(style, "jc").replace("val=", "");
	}

	private static int count(Element element, String name) {
		return element.getElementsByTagNameNS("*", name).getLength();
	}

}
