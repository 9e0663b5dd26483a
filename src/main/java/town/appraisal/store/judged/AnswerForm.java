package town.appraisal.store.judged;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Unreadable;

/**
 * How an answer is told apart in JSON; kept here so that the domain needs no annotation.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({ @JsonSubTypes.Type(value = Given.class, name = "given"),
		@JsonSubTypes.Type(value = Blank.class, name = "blank"),
		@JsonSubTypes.Type(value = Unreadable.class, name = "unreadable") })
interface AnswerForm {

}
