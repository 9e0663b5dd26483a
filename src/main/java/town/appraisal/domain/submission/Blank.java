package town.appraisal.domain.submission;

import town.appraisal.domain.finding.Place;

/** A cell with nothing in it, or with a mark for nothing ({@code —}, {@code /}). */
public record Blank<T>(String asFilled, Place place) implements Answer<T> {

}
