/**
 * The tables and every change they have been through: migrations for H2 and PostgreSQL.
 */
@NullMarked
package town.appraisal.store.schema;

import org.jspecify.annotations.NullMarked;
