package town.appraisal.job.step;

/** The steps of the job in their order. */
enum StepName {

	INTAKE("intake", "登记收到的文件"), APPRAISE("appraise", "读取、检查、评价"), CROSS_CHECK("crossCheck", "跨表核对"),
	AGGREGATE("aggregate", "汇总与勾稽"), REPORT("report", "生成项目报告"), RETURN("returnCopies", "生成退回件"),
	SUMMARY("summary", "生成区级汇总"), PUBLISH("publish", "发布");

	private final String id;

	private final String label;

	StepName(String id, String label) {
		this.id = id;
		this.label = label;
	}

	String id() {
		return this.id;
	}

	/** What the user is told while it runs. */
	String announcement() {
		return (ordinal() + 1) + "/" + values().length + " " + this.label;
	}

}
