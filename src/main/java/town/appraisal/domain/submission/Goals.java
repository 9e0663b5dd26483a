package town.appraisal.domain.submission;

/** 年度总体目标: the expected goal and what came of it. */
public record Goals(Answer<String> expected, Answer<String> actual) {

}
