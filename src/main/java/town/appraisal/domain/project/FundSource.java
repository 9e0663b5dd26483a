package town.appraisal.domain.project;

/** Where the money of a project comes from; the first is the sum of the others. */
public enum FundSource {

	TOTAL("年度资金总额"), CURRENT_YEAR("当年财政拨款"), CARRIED_OVER("上年结转资金"), OTHER("其他资金"),
	/** Fees kept on the treasury's special account; forms of some provinces only. */
	SPECIAL_ACCOUNT("财政专户管理资金"),
	/** The unit's own money; forms of some provinces only. */
	UNIT("单位资金");

	private final String label;

	FundSource(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
