package town.appraisal.domain.submission;

import town.appraisal.domain.finding.Place;

/** A cell whose content is not what the field asks for, and why. */
public record Unreadable<T>(Trouble trouble, String asFilled, Place place) implements Answer<T> {

}
