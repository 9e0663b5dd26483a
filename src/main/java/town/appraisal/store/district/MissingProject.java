package town.appraisal.store.district;

import town.appraisal.domain.appraisal.Status;

/**
 * A registered project nothing came for.
 *
 * @param code project code
 * @param name project name
 * @param township who owes it
 * @param status missing, or nothing to report
 */
public record MissingProject(String code, String name, String township, Status status) {

}
