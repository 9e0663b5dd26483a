package town.appraisal.domain.finding;

/** Why a finding no longer counts against its workbook; the finding stays visible. */
public sealed interface Settlement {

	/** The filler's reason, or the bureau's. */
	String reason();

	/** The settlement as reports print it: {@code 已说明：…}. */
	String label();

	/**
	 * The filler gave a reason; enough for 需说明.
	 *
	 * @param reason as typed
	 */
	record Explained(String reason) implements Settlement {

		@Override
		public String label() {
			return "已说明：" + this.reason;
		}

	}

	/**
	 * The bureau signed an exemption; the only way to settle 必改.
	 *
	 * @param approver who signed
	 * @param reason why
	 * @param until last day it holds, ISO date; empty for the whole year
	 */
	record Waived(String approver, String reason, String until) implements Settlement {

		@Override
		public String label() {
			return "已豁免：" + this.approver + " " + this.reason;
		}

	}

}
