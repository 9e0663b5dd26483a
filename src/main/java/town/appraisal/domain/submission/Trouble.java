package town.appraisal.domain.submission;

/** Why a cell cannot be read as what its field asks for. */
public enum Trouble {

	/** Words where a number is due. */
	NOT_A_NUMBER("不是数字"),
	/** More than six decimals of 万元, finer than one fen. */
	FINER_THAN_FEN("超过6位小数"),
	/** It could be read in two ways. */
	AMBIGUOUS("有两种读法"),
	/** An Excel error such as #DIV/0!. */
	ERROR_VALUE("公式出错"),
	/** A formula that was never computed and that we cannot compute. */
	NOT_COMPUTED("公式没有计算结果"),
	/** An amount in another unit, such as 元 or 亿元, that does not convert to whole fen. */
	WRONG_UNIT("单位不符");

	private final String label;

	Trouble(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
