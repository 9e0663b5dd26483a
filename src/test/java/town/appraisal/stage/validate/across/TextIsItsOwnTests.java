package town.appraisal.stage.validate.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import town.appraisal.Reported;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.digest.OwnWords;
import town.appraisal.stage.validate.RunFiles;
import town.appraisal.stage.validate.digest.TextSketch;
import town.appraisal.stage.validate.digest.Traits;

import static org.assertj.core.api.Assertions.assertThat;

class TextIsItsOwnTests {

	/** What every township writes, because the district asks for it in these words. */
	private static final String OFFICIAL = "遵循科学公正、统筹兼顾、绩效相关的原则；指标体系由预算执行、产出、效益和满意度组成；"
			+ "采用比较法、公众评判法；以批复的绩效目标和验收标准为评价标准。资金纳入专账管理，支付手续完整，未发现截留、挤占和挪用；" + "施工、监理均按规定程序确定，公示、验收和归档制度执行到位。";

	private static final String ROADS = "青禾镇东片三个村的主路破损严重，雨季积水没过脚踝，学生上学要绕行两公里。镇里把修路列为当年第一件实事，"
			+ "春耕前完成测量，夏收后分两个标段开工。施工队白天铺设沥青，夜间清理边沟，村民自发送来开水和西瓜。入冬前道路全线贯通，"
			+ "校车第一次开到了村口，卖菜的三轮车也不再陷在泥里。养护交给村里的保洁队，每月巡查两次，发现裂缝当周修补。";

	private static final String TOILETS = "柳泉镇山坡上的旱厕冬天结冰、夏天生蝇，老人夜里起身常常摔倒。工作队挨家挨户量尺寸、画图纸，愿意改的先改，"
			+ "犹豫的先去邻居家看样板。化粪池统一采购，运到路口后由合作社的拖拉机转运上山。验收时干部逐户按下冲水阀，不出水的当场返工。" + "清掏的粪肥运到果园，果农少买了一半化肥，这笔账比任何宣传都管用。";

	private static final String LAMPS = "棠溪镇沿河步道天一黑就没人敢走，路灯坏了六成，线路还是二十年前架的。这次改用太阳能灯杆，避开了跨河拉线的难题，"
			+ "灯位由各组村民投票选定，离卧室窗户近的全部加了遮光板。亮灯那晚广场舞队换到了河边，小卖部多开了两个小时。" + "维修电话印在灯杆上，谁家门口不亮打个电话，第二天就有人来。";

	private final CrossCheck check = new TextIsItsOwn();

	@Test
	void findsATextCopiedWithSmallEditsAndShowsASentenceOfIt() {
		String edited = ROADS.replace("青禾镇东片三个村", "大王镇西片五个村").replace("两公里", "三公里").replace("西瓜", "凉茶");

		List<String> said = said(Map.of("青禾镇", ROADS + OFFICIAL, "大王镇", edited + OFFICIAL, "柳泉镇", TOILETS + OFFICIAL,
				"棠溪镇", LAMPS + OFFICIAL));

		assertThat(said).containsExactly(
				"大王镇.xlsx 需说明 C5 本文件的文字与青禾镇“青禾镇.xlsx”大部分相同，例如：“入冬前道路全线贯通，校车第一次开到了村口，卖菜的三轮车也不再陷在泥里。”。",
				"青禾镇.xlsx 需说明 C5 本文件的文字与大王镇“大王镇.xlsx”大部分相同，例如：“入冬前道路全线贯通，校车第一次开到了村口，卖菜的三轮车也不再陷在泥里。”。");
	}

	@Test
	void acceptsOnesOwnWordsWithTheOfficialPhrasesOfEverybody() {
		assertThat(said(
				Map.of("青禾镇", ROADS + OFFICIAL, "柳泉镇", TOILETS + OFFICIAL, "棠溪镇", LAMPS + OFFICIAL, "云岭乡", OFFICIAL)))
			.isEmpty();
	}

	@Test
	void acceptsOfficialPhrasesSharedByTwoTownshipsOnly() {
		assertThat(said(Map.of("青禾镇", ROADS + OFFICIAL, "柳泉镇", TOILETS + OFFICIAL))).isEmpty();
	}

	@Test
	void findsOneCopyAmongTheTextsOfADistrict() {
		Map<String, String> texts = new HashMap<>();
		IntStream.range(0, 40).forEach((it) -> texts.put("第" + it + "乡", invented(it) + OFFICIAL));
		texts.put("抄写乡", invented(17) + OFFICIAL);

		List<String> said = said(texts);

		assertThat(said).hasSize(2);
		assertThat(said.get(0)).startsWith("抄写乡.xlsx 需说明 C5 本文件的文字与第17乡“第17乡.xlsx”大部分相同");
		assertThat(said.get(1)).startsWith("第17乡.xlsx 需说明 C5 本文件的文字与抄写乡“抄写乡.xlsx”大部分相同");
	}

	/** A text of its own: words drawn by a fixed recipe. */
	private static String invented(int seed) {
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			int at = i;
			sentences.add(IntStream.range(0, 25)
				.mapToObj((it) -> String
					.valueOf((char) (0x4e00 + Math.floorMod((seed * 31 + at) * 7919 + it * it * 104729, 9000))))
				.collect(Collectors.joining()));
		}
		return String.join("。", sentences) + "。";
	}

	private List<String> said(Map<String, String> texts) {
		Map<String, Submission> contents = new HashMap<>();
		List<FileDigest> files = new ArrayList<>();
		texts.forEach((town, text) -> {
			Submission submission = Reported.with(TestSubmissions.roadRepair().build(),
					Map.of(ReportSection.IMPLEMENTATION, text));
			contents.put(town + ".xlsx", submission);
			files.add(Digests.of(town + ".xlsx", town,
					new Traits(0, true, TextSketch.of(OwnWords.of(submission).prose()), false, List.of())));
		});
		return Digests.said(this.check, new RunFiles(files, PolicyFile.shipped(), Optional.empty(),
				(path) -> contents.getOrDefault(path, TestSubmissions.laiguangyingRenovation())));
	}

}
