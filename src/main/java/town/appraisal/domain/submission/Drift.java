package town.appraisal.domain.submission;

import town.appraisal.domain.finding.Place;

/**
 * A change against the issued template.
 *
 * @param place the changed cell
 * @param was what the template has there
 * @param is what stands there now
 */
public record Drift(Place place, String was, String is) {

}
