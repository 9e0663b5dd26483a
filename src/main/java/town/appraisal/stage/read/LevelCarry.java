package town.appraisal.stage.read;

import town.appraisal.domain.submission.Answer;

/**
 * Carries level names down through merged and omitted cells; a level-2 name ends with its
 * level 1.
 */
final class LevelCarry {

	private Answer<String> level1;

	private Answer<String> level2;

	LevelCarry(Answer<String> level1, Answer<String> level2) {
		this.level1 = level1;
		this.level2 = level2;
	}

	/** The next row's own names, blank where it has none. */
	void next(Answer<String> own1, Answer<String> own2) {
		boolean changes = !own1.isBlank() && !own1.value().equals(this.level1.value());
		this.level1 = own1.isBlank() && !this.level1.isBlank() ? this.level1 : own1;
		this.level2 = own2.isBlank() && !this.level2.isBlank() && !changes ? this.level2 : own2;
	}

	Answer<String> level1() {
		return this.level1;
	}

	Answer<String> level2() {
		return this.level2;
	}

}
