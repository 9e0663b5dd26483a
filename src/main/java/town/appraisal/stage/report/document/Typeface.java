package town.appraisal.stage.report.document;

/** The five faces of official papers, with what stands in where one is not installed. */
enum Typeface {

	TITLE_SONG("方正小标宋简体", "方正小标宋_GBK,小标宋体,华文中宋,宋体,SimSun"), HEI("黑体", "SimHei"), KAI("楷体_GB2312", "楷体,KaiTi"),
	FANG("仿宋_GB2312", "仿宋,FangSong"), SONG("宋体", "SimSun");

	private final String face;

	private final String fallbacks;

	Typeface(String face, String fallbacks) {
		this.face = face;
		this.fallbacks = fallbacks;
	}

	String face() {
		return this.face;
	}

	/** Names of the faces to use instead, separated by commas as the format asks. */
	String fallbacks() {
		return this.fallbacks;
	}

}
