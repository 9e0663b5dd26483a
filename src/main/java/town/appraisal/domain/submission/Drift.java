package town.appraisal.domain.submission;

import town.appraisal.domain.finding.Place;

/**
 * A change against the issued template.
 *
 * @param change what kind of change it is
 * @param place the changed cell; of what is gone, the head it belonged to
 * @param was what the template has there, a formula in words
 * @param is what stands there now, empty when nothing does
 */
public record Drift(Change change, Place place, String was, String is) {

}
