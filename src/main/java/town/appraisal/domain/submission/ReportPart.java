package town.appraisal.domain.submission;

/** The seven parts of a report. Source: 财预〔2020〕10号 附件3. */
public enum ReportPart {

	BASICS("一、基本情况"), WORK("二、绩效评价工作开展情况"), RESULT("三、综合评价情况及评价结论"), ANALYSIS("四、绩效评价指标分析"),
	EXPERIENCE("五、主要经验及做法、存在的问题及原因分析"), ADVICE("六、有关建议"), REMAINDER("七、其他需要说明的问题");

	private final String heading;

	ReportPart(String heading) {
		this.heading = heading;
	}

	public String heading() {
		return this.heading;
	}

	/** The part with a number, 1 to 7. */
	public static ReportPart of(int number) {
		return values()[number - 1];
	}

}
