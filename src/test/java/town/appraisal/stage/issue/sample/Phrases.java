package town.appraisal.stage.issue.sample;

import java.util.Random;

/** Sentences of a project's own, so that no generated report is a copy of another. */
final class Phrases {

	private static final String[] WORDS = ("村庄 道路 沟渠 路灯 泵站 苗圃 田埂 堤岸 仓库 广场 巷口 林带 菜园 果园 鱼塘 水井 围栏 台阶 护坡 桥面 "
			+ "整修 加固 铺设 清理 疏通 更换 栽植 粉刷 平整 验收 管护 巡查 登记 公示 协商 走访 培训 宣传 检修 监督 "
			+ "及时 逐户 分段 集中 连片 就近 有序 稳步 细致 妥善 村民 党员 代表 物业 施工 单位 专班 小组 乡里 邻里")
		.split(" ");

	private static final int LENGTH = 24;

	private final Random random;

	Phrases(int seed) {
		this.random = new Random(seed);
	}

	/** One sentence of some fifty characters. */
	String sentence() {
		StringBuilder sentence = new StringBuilder();
		for (int i = 1; i <= LENGTH; i++) {
			sentence.append(WORDS[this.random.nextInt(WORDS.length)]).append((i % 6 == 0 && i < LENGTH) ? "，" : "");
		}
		return sentence.append("。").toString();
	}

}
