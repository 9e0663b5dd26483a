package town.appraisal.domain.judgement;

import town.appraisal.domain.digest.ValueHash;

/**
 * What a judgement is known by again: files with equal keys are judged alike.
 *
 * @param sha256 hash in hex over everything the judgement depends on
 */
public record JudgementKey(String sha256) {

	/**
	 * The key of one file.
	 * @param common hash of the {@link CommonInputs}, which is taken once for all files
	 * @param file what its judgement depends on besides
	 */
	public static JudgementKey of(String common, FileInputs file) {
		return new JudgementKey(ValueHash.of(new Whole(common, file)));
	}

	private record Whole(String common, FileInputs file) {
	}

}
