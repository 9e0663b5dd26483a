package town.appraisal.domain.submission;

import town.appraisal.domain.finding.Place;

/** A cell with a value; {@code asFilled} keeps what was typed. */
public record Given<T>(T content, String asFilled, Place place) implements Answer<T> {

}
